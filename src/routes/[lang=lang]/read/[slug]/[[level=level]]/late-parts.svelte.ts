/** Parts of the page that load when the reader reaches for them, so that the page itself loads light. */
class LateParts {
	#panel = $state.raw<typeof import('./Panel.svelte').default>();
	#appearance = $state.raw<typeof import('$lib/features/settings/Appearance.svelte').default>();
	#failed = $state(false);

	get panel() {
		return this.#panel;
	}

	get appearance() {
		return this.#appearance;
	}

	/** Whether a part could not be had: not stored yet, and no network. */
	get failed(): boolean {
		return this.#failed;
	}

	async loadPanel(): Promise<void> {
		await this.#guard(async () => {
			this.#panel ??= (await import('./Panel.svelte')).default;
		});
	}

	async loadAppearance(): Promise<void> {
		await this.#guard(async () => {
			this.#appearance ??= (await import('$lib/features/settings/Appearance.svelte')).default;
		});
	}

	async #guard(load: () => Promise<void>): Promise<void> {
		try {
			await load();
			this.#failed = false;
		} catch (error) {
			console.warn(error);
			this.#failed = true;
		}
	}
}

export const lateParts = new LateParts();
