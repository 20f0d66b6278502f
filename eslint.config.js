import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * What each folder of src/lib may import from, besides itself. ARCHITECTURE.md tells it in prose;
 * tests/unit/import-rule.test.ts sees to it that every folder stands here.
 *
 * @type {Record<string, string[]>}
 */
export const MAY_IMPORT = {
	text: [],
	ui: [],
	pwa: [],
	i18n: [],
	german: ['text'],
	content: ['text', 'german'],
	storage: ['text'],
	'features/library': ['text', 'content', 'storage', 'i18n', 'ui'],
	'features/reader': ['text', 'german', 'content', 'storage', 'i18n', 'ui'],
	'features/lookup': ['text', 'content', 'i18n', 'ui'],
	'features/glossary': ['text', 'german', 'content', 'i18n', 'ui'],
	'features/settings': ['text', 'storage', 'pwa', 'i18n', 'ui']
};

const zones = Object.entries(MAY_IMPORT).flatMap(([folder, allowed]) => {
	const target = `./src/lib/${folder}`;
	const message = `src/lib/${folder} may import only from: ${allowed.join(', ') || 'nothing'}. Move the file, or let the route hand the thing in.`;
	return [
		{ target, from: './src/lib', except: [folder, ...allowed].map((name) => `./${name}`), message },
		{ target, from: './src/routes', message }
	];
});

/** Habits of this project that have no rule of their own. */
const habits = [
	{ selector: 'ExportAllDeclaration', message: 'No barrels: import from the module itself.' },
	{
		selector: 'CatchClause > BlockStatement[body.length=0]',
		message: 'Handle the error or let it go up.'
	},
	{ selector: 'TSNonNullExpression', message: 'Narrow the type instead of asserting it.' },
	{
		selector: 'CallExpression[callee.name="$effect"] AssignmentExpression[left.type="Identifier"]',
		message: 'Derive state ($derived); effects only touch the outside world.'
	}
];

export default ts.config(
	{ ignores: ['build/', '.svelte-kit/', 'node_modules/', 'test-results/', 'playwright-report/'] },
	js.configs.recommended,
	...ts.configs.strict,
	...svelte.configs.recommended,
	{
		plugins: { 'import-x': importX },
		settings: {
			'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })],
			'import-x/parsers': {
				'@typescript-eslint/parser': ['.ts'],
				'svelte-eslint-parser': ['.svelte']
			},
			'import-x/extensions': ['.ts', '.js', '.svelte']
		},
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off',
			complexity: ['error', 10],
			'max-params': ['error', 4],
			'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
			'no-restricted-syntax': ['error', ...habits],
			'import-x/no-cycle': 'error',
			'import-x/no-restricted-paths': ['error', { zones }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: {
				projectService: true,
				extraFileExtensions: ['.svelte'],
				parser: ts.parser,
				svelteConfig
			}
		},
		rules: {
			'svelte/prefer-writable-derived': 'error',
			'svelte/require-each-key': 'error'
		}
	},
	{
		files: ['**/*.svelte'],
		rules: {
			'svelte/max-lines-per-block': ['error', { script: 120, template: 120, skipBlankLines: true }],
			'no-restricted-syntax': [
				'error',
				...habits,
				{
					selector:
						'TSInterfaceDeclaration[id.name!="Props"], TSTypeAliasDeclaration[id.name!="Props"]',
					message: 'A component declares only its Props; put other types into a module.'
				}
			]
		}
	},
	{
		// Components of src/lib know no addresses: routes resolve them and hand them in.
		files: ['src/lib/**/*.svelte'],
		rules: { 'svelte/no-navigation-without-resolve': 'off' }
	},
	prettier,
	...svelte.configs.prettier
);
