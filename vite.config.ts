import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	test: {
		name: 'unit',
		environment: 'node',
		include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts']
	}
});
