/** Chrome's event that offers installing; not in the DOM library's types. */
interface BeforeInstallPromptEvent extends Event {
	prompt(): Promise<{ outcome: 'accepted' | 'dismissed' }>;
}

const isInstallPrompt = (event: Event): event is BeforeInstallPromptEvent => 'prompt' in event;

const isIos = (): boolean =>
	/iPad|iPhone|iPod/.test(navigator.userAgent) ||
	(navigator.userAgent.includes('Macintosh') && navigator.maxTouchPoints > 1);

/** How this browser can install the app: by a button, by hand (iOS), done already, or not at all. */
class InstallState {
	#event = $state.raw<BeforeInstallPromptEvent>();
	#installed = $state(false);
	#ios = $state(false);

	get way(): 'button' | 'ios' | 'installed' | 'none' {
		if (this.#installed) return 'installed';
		if (this.#event) return 'button';
		return this.#ios ? 'ios' : 'none';
	}

	/** Call once, as early as possible: browsers offer installing only once. */
	watch(): void {
		this.#installed = matchMedia('(display-mode: standalone)').matches;
		this.#ios = isIos();
		addEventListener('beforeinstallprompt', (event) => {
			event.preventDefault();
			if (isInstallPrompt(event)) this.#event = event;
		});
		addEventListener('appinstalled', () => (this.#installed = true));
	}

	async prompt(): Promise<void> {
		const result = await this.#event?.prompt();
		if (result?.outcome === 'accepted') this.#event = undefined;
	}
}

export const install = new InstallState();
