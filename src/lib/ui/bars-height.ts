/** Height in pixels of what sticks to the top of the window over a text (app.css, `--bars`). */
export const barsHeight = (): number =>
	parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--bars')) || 0;
