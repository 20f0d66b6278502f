/** Copies the typefaces that the app ships from their packages: `npm run fonts`. */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';

const FONTS = {
	literata: '@fontsource-variable/literata/files/literata-latin-wght-normal.woff2',
	'literata-ext': '@fontsource-variable/literata/files/literata-latin-ext-wght-normal.woff2',
	'source-sans-3': '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
	'source-sans-3-ext':
		'@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2'
};

for (const [name, file] of Object.entries(FONTS))
	copyFileSync(`node_modules/${file}`, `static/fonts/${name}.woff2`);
writeFileSync(
	'static/fonts/LICENSE.txt',
	['literata', 'source-sans-3']
		.map((name) => readFileSync(`node_modules/@fontsource-variable/${name}/LICENSE`, 'utf8'))
		.join('\n\n')
);
