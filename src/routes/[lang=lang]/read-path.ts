import type { ShelfStory } from '$lib/content/shelf';
import type { Lang } from '$lib/i18n/langs';
import type { Level } from '$lib/text/level';

/** The address of a text: the hardest level of a story stands at the story's own address. */
export function readPath(
	lang: Lang,
	shelf: readonly ShelfStory[],
	slug: string,
	level: Level | string
): `/${Lang}/read/${string}/` {
	const hardest = shelf.find((story) => story.slug === slug)?.levels.at(-1)?.level;
	return level === hardest ? `/${lang}/read/${slug}/` : `/${lang}/read/${slug}/${level}/`;
}
