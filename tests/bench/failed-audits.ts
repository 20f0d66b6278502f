import type { Result } from 'lighthouse';

const CATEGORIES = ['accessibility', 'best-practices', 'seo'];

type Audit = Result['audits'][string];

/** Where in the page an audit found fault: reasons, snippets, addresses, a few of them. */
function places({ details }: Audit): string {
	const text = JSON.stringify(details ?? {});
	const found = text.matchAll(
		/"(?:snippet|url|sourceURL|description|reason)":("(?:[^"\\]|\\.)*")/g
	);
	const values = [...found].map(([, value = '""']) => String(JSON.parse(value)));
	return [...new Set(values)].slice(0, 6).join(' | ');
}

/** Audits that cost points in the categories that should be full, delay the LCP or move the layout. */
export function failedAudits({ categories, audits }: Result): string[] {
	const counting = CATEGORIES.flatMap((name) => categories[name]?.auditRefs ?? [])
		.filter(({ weight }) => weight > 0)
		.map(({ id }) => id);
	const fails = ({ id, score, metricSavings }: Audit): boolean => {
		if (metricSavings?.CLS) return true; // however small
		if (score === null || score === 1) return false;
		return counting.includes(id) || Boolean(metricSavings?.LCP);
	};
	return Object.values(audits)
		.filter(({ id }) => !id.endsWith('-insight')) // they say the same again
		.filter(fails)
		.map((audit) => `${audit.id}: ${audit.title}: ${places(audit)}`);
}
