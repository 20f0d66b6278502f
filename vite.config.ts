import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	build: { minify: 'terser', terserOptions: { compress: { passes: 3 } } },
	test: {
		name: 'unit',
		environment: 'node',
		include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts']
	}
});
