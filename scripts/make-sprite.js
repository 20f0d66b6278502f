/** Puts the icons that the interface uses into one file: `npm run icons`. From lucide-static (ISC). */
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';

const source = readFileSync('src/lib/ui/icon-name.ts', 'utf8');
const names = [...(/type IconName =([\s\S]*?);/.exec(source)?.[1] ?? '').matchAll(/'([\w-]+)'/g)]
	.map(([, name = '']) => name)
	.sort();
const symbols = names.map((name) => {
	const svg = readFileSync(`node_modules/lucide-static/icons/${name}.svg`, 'utf8');
	const shapes = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(svg)?.[1]?.trim();
	return `<symbol id="${name}" viewBox="0 0 24 24">${shapes}</symbol>`;
});
const sprite = `<!-- Lucide icons, ISC licence, https://lucide.dev -->\n<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`;
writeFileSync(
	'src/lib/ui/icons.svg',
	await format(sprite, { parser: 'html', useTabs: true, printWidth: 100 })
);
