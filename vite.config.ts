import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	build: {
		minify: 'terser',
		terserOptions: { compress: { passes: 3 } },
		rolldownOptions: {
			output: {
				// What every page needs, in one file: it compresses better than in many.
				codeSplitting: {
					groups: [
						{
							name: 'base',
							test: /node_modules\/(svelte|@sveltejs|i18next|idb|clsx|esm-env)\/|src\/lib\/(i18n|storage|pwa)\//
						}
					]
				}
			}
		}
	},
	test: {
		name: 'unit',
		environment: 'node',
		include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts']
	}
});
