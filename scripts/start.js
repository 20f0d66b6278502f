/**
 * `npm start`: installs, builds and serves the app; skips what is done. Runs without any package
 * installed, so that it works in a fresh clone.
 */
import { spawn } from 'node:child_process';
import { buildSite, installPackages } from './bootstrap.js';

installPackages();
await buildSite();
const server = spawn(process.execPath, ['scripts/serve.js', 'build'], { stdio: 'inherit' });
server.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
