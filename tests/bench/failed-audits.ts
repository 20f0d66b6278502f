import type { Result } from 'lighthouse';

const CATEGORIES = ['accessibility', 'best-practices', 'seo'];
const SHIFTS = 'layout-shifts';

type Audit = Result['audits'][string];

/** Where in the page an audit found fault: selectors or addresses, a few of them. */
function places({ details }: Audit): string {
	const text = JSON.stringify(details ?? {});
	const found = [...text.matchAll(/"(?:selector|url|sourceURL|description)":"((?:[^"\\]|\\.)*)"/g)];
	return [...new Set(found.flatMap(([, place]) => place ?? []))].slice(0, 6).join(' | ');
}

/** Audits that cost points in the categories that should be full, and shifts of the layout. */
export function failedAudits({ categories, audits }: Result): string[] {
	const refs = CATEGORIES.flatMap((name) => categories[name]?.auditRefs ?? []);
	return [...refs.filter(({ weight }) => weight > 0).map(({ id }) => id), SHIFTS].flatMap((id) => {
		const audit = audits[id];
		if (!audit || audit.score === null || audit.score === 1) return [];
		return [`${id}: ${audit.title} ${places(audit)}`.trim()];
	});
}
