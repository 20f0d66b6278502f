import type { Page } from '@playwright/test';
import { clickWord, expect, hydrated, offlineReady, pointOf, STORY, test } from './fixtures';

const panelOf = (page: Page) => page.locator('[data-lookup]');
const headwords = (page: Page) => panelOf(page).locator('[data-headword]');

/** Index, German text and surface of the first note of the text shown that passes. */
async function findNote(page: Page, level: string, passes: (note: NoteJson) => boolean) {
	const response = await page.request.get(
		`${new URL(page.url()).origin}/content/texts/${STORY}/${level}.json`
	);
	const { pairs } = (await response.json()) as { pairs: PairJson[] };
	for (const [index, pair] of pairs.entries()) {
		const note = pair.notes.find(passes);
		if (note)
			return {
				index,
				note,
				surfaces: note.german.map(({ start, end }) => pair.german.text.slice(start, end))
			};
	}
	throw new Error('no such note in the text');
}

interface NoteJson {
	lemma: string;
	meaning: string;
	german: { start: number; end: number }[];
	english: { start: number; end: number }[];
}

interface PairJson {
	german: { text: string };
	notes: NoteJson[];
}

test.describe('tapping words', () => {
	test.beforeEach(async ({ page, site }) => {
		await page.goto(`${site.url}/en/read/${STORY}/`);
		await hydrated(page);
	});

	test('a glossary term opens its entry', async ({ page }) => {
		await page
			.locator('[data-term="ovks"]', { hasText: /^OVKS$/ })
			.first()
			.click();
		await expect(headwords(page).filter({ hasText: /^OVKS$/ })).toBeVisible();
		await expect(panelOf(page)).toContainText(
			'Organisation des Vertrags über kollektive Sicherheit'
		);
	});

	test('a note comes before the glossary, and both halves light up with the English', async ({
		page
	}) => {
		const { index, note, surfaces } = await findNote(
			page,
			'c1',
			({ german, english }) => german.length === 2 && english.length > 0
		);
		const pair = page.locator(`[data-segment="${index}"]`);
		await clickWord(page, index, surfaces[0]?.split(' ')[0] ?? '');
		await expect(headwords(page).first()).toHaveText(note.lemma);
		await expect(panelOf(page)).toContainText(note.meaning);
		await expect(panelOf(page).locator('.source').first()).toHaveText('In this text');
		for (const surface of surfaces)
			await expect(
				pair
					.locator('.german .lit')
					.filter({ hasText: surface.split(' ').at(-1) ?? '' })
					.first()
			).toBeVisible();
		await expect(pair.locator('.english .lit').first()).toBeVisible();
	});

	test('pointing at the English lights up the German', async ({ page }) => {
		const { index } = await findNote(page, 'c1', ({ english }) => english.length > 0);
		const pair = page.locator(`[data-segment="${index}"]`);
		await pair.locator('.english .note').first().hover();
		await expect(pair.locator('.german .lit').first()).toBeVisible();
		await page.mouse.move(0, 0);
		await expect(pair.locator('.lit')).toHaveCount(0);
	});

	test('a word without note or entry shows the sentence and says so', async ({ page }) => {
		await clickWord(page, 3, 'durch');
		await expect(headwords(page)).toHaveText('durch');
		await expect(panelOf(page)).toContainText('neither a note nor an entry');
		const gloss = await page.locator('[data-segment="3"] .english p').first().innerText();
		await expect(panelOf(page)).toContainText(gloss);
	});

	test('a click between words opens nothing', async ({ page }) => {
		const { x, y } = await pointOf(page, 3, 'durch');
		const box = await page.locator('[data-segment="3"]').boundingBox();
		await page.mouse.click(box ? box.x + 2 : x, y);
		await expect(panelOf(page)).toHaveCount(0);
	});

	test('related terms can be followed inside the panel, with Back', async ({ page }) => {
		await page.locator('[data-term="ovks"]').first().click();
		const related = panelOf(page).locator('[data-related]').first();
		const name = await related.innerText();
		await related.click();
		await expect(headwords(page)).toContainText(name.slice(0, 6));
		await expect(headwords(page)).toHaveCount(1);
		await panelOf(page).getByRole('button', { name: 'Back' }).click();
		await expect(headwords(page).filter({ hasText: /^OVKS$/ })).toBeVisible();
		await expect(page).toHaveURL(/\/read\//);
	});

	test('Escape closes, and the focus is back at the word', async ({ page }) => {
		await clickWord(page, 3, 'durch');
		await expect(panelOf(page)).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(panelOf(page)).toHaveCount(0);
		await expect(page.locator('.word.current')).toBeFocused();
		await expect(page.locator('.word.current')).toHaveText('durch');
	});

	test('selecting text does not open anything', async ({ page }) => {
		const from = await pointOf(page, 3, 'durch');
		const to = await pointOf(page, 3, 'Dilemma');
		await page.mouse.move(from.x, from.y);
		await page.mouse.down();
		await page.mouse.move(to.x, to.y, { steps: 5 });
		await page.mouse.up();
		await expect(panelOf(page)).toHaveCount(0);
		expect(await page.evaluate(() => getSelection()?.toString().length)).toBeGreaterThan(10);
	});
});

test.describe('by keyboard alone', () => {
	test('arrow keys go from word to word over the edges of pairs, Enter opens', async ({
		page,
		site
	}) => {
		await page.goto(`${site.url}/de/read/${STORY}/a2/`);
		await hydrated(page);
		const current = page.locator('.word.current').first();
		await page.keyboard.press('ArrowRight');
		const title = await page.locator('[data-segment="0"] .german').innerText();
		const words = title.match(/[\p{L}\p{N}-]+/gu) ?? [];
		await expect(current).toHaveText(words[0] ?? '');
		for (const word of words.slice(1)) {
			await page.keyboard.press('ArrowRight');
			await expect(current).toHaveText(word);
		}
		await page.keyboard.press('ArrowRight');
		await expect(page.locator('[data-segment="1"] .current').first()).toBeVisible();
		await page.keyboard.press('ArrowLeft');
		await expect(page.locator('[data-segment="0"] .current').first()).toBeVisible();
		await page.keyboard.press('Enter');
		await expect(panelOf(page)).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(panelOf(page)).toHaveCount(0);
	});

	test('a term is reached with Tab and opened with Enter', async ({ page, site }) => {
		await page.goto(`${site.url}/de/read/${STORY}/`);
		await hydrated(page);
		const term = page.locator('[data-term]').first();
		await term.focus();
		await page.keyboard.press('Enter');
		await expect(headwords(page).first()).toBeVisible();
		await expect(page).toHaveURL(/\/read\//);
		await page.keyboard.press('Escape');
		await expect(term).toBeFocused();
		await page.keyboard.press('ArrowRight');
		await expect(page.locator('.word.current').first()).toBeFocused();
	});
});

test.describe('views', () => {
	test('both, German only with single sentences revealed, English only', async ({ page, site }) => {
		await page.goto(`${site.url}/de/read/${STORY}/b1/`);
		await hydrated(page);
		const pair = page.locator('[data-segment="4"]');
		const german = pair.locator('[lang="de"].german');
		const english = pair.locator('.english');
		await expect(german).toBeVisible();
		await expect(english).toBeVisible();
		await page.locator('button[data-view="german"]').click();
		await expect(english).toBeHidden();
		await pair.getByRole('button', { name: 'Englisch zeigen' }).click();
		await expect(english).toBeVisible();
		await expect(page.locator('[data-segment="5"] .english')).toBeHidden();
		await page.locator('button[data-view="english"]').click();
		await expect(german).toBeHidden();
		await expect(english).toBeVisible();
		await page.reload();
		await expect(german).toBeHidden();
		await expect(page.locator('button[data-view="english"]')).toHaveAttribute(
			'aria-pressed',
			'true'
		);
	});

	test('text size is kept and changes the text only', async ({ page, site }) => {
		await page.goto(`${site.url}/de/read/${STORY}/b1/`);
		await hydrated(page);
		const size = () =>
			page
				.locator('[data-segment="4"] .german')
				.evaluate((e) => parseFloat(getComputedStyle(e).fontSize));
		const before = await size();
		await page.getByRole('button', { name: 'Schrift und Farben' }).click();
		await page.locator('[data-size="larger"]').click();
		expect(await size()).toBeGreaterThan(before);
		const larger = await size();
		await page.reload();
		expect(await size()).toBe(larger);
	});
});

test.describe('the same place', () => {
	test('in another level', async ({ page, site }) => {
		await page.goto(`${site.url}/de/read/${STORY}/`);
		await hydrated(page);
		const syria = page.locator('[data-place="syrien"]').first();
		await syria.evaluate((pair) => pair.scrollIntoView());
		await expect(syria).toBeInViewport();
		for (const level of ['b1', 'a2', 'c1']) {
			await page.locator(`[data-level="${level}"]`).click();
			await expect(page.locator(`[data-level="${level}"]`)).toHaveAttribute('aria-current', 'page');
			await expect(page.locator('[data-place="syrien"]').first()).toBeInViewport();
		}
	});

	test('in the other language of the interface, with the panel still open', async ({
		page,
		site
	}) => {
		await page.goto(`${site.url}/de/read/${STORY}/`);
		await hydrated(page);
		await page.locator('[data-segment="20"]').evaluate((pair) => pair.scrollIntoView());
		await page
			.locator('[data-segment="20"] [data-term], [data-segment="21"] [data-term]')
			.first()
			.click();
		await expect(panelOf(page)).toBeVisible();
		const top = await page.evaluate(() => scrollY);
		await page.getByRole('link', { name: 'zu Englisch wechseln' }).click();
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		await expect(page.getByRole('button', { name: 'German only' })).toBeVisible();
		await expect(panelOf(page)).toBeVisible();
		expect(await page.evaluate(() => scrollY)).toBe(top);
		await expect(page.locator('[data-segment="20"]')).toBeInViewport();
	});
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

	test('the panel is a sheet, the tapped sentence stays visible, a drag down closes it', async ({
		page,
		site
	}) => {
		await page.goto(`${site.url}/de/read/${STORY}/`);
		await offlineReady(page);
		const term = page.locator('[data-term="ovks"]').first();
		await term.tap();
		const panel = panelOf(page);
		await expect(headwords(page).first()).toBeVisible();
		await expect
			.poll(async () => {
				const [sheet, word] = [await panel.boundingBox(), await term.boundingBox()];
				return sheet && word && sheet.y + sheet.height >= 739 && word.y + word.height <= sheet.y;
			})
			.toBe(true);
		const handle = await panel.locator('.handle').boundingBox();
		if (!handle) throw new Error('no handle');
		await page.mouse.move(handle.x + 20, handle.y + 8);
		await page.mouse.down();
		await page.mouse.move(handle.x + 20, handle.y + 160, { steps: 4 });
		await page.mouse.up();
		await expect(panel).toHaveCount(0);
	});
});
