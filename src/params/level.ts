import { isLevel, type Level } from '$lib/text/level';
import type { ParamMatcher } from '@sveltejs/kit';

export const match = ((param): param is Level => isLevel(param)) satisfies ParamMatcher;
