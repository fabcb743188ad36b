import {type Line, segment, spread} from './lines.js';
import type {State} from './state.js';
import type {Theme} from './theme.js';

export type Link = {readonly number: number; readonly words: string; readonly target: string};

/** The article's links in the order of the text, each address once, numbered from 1; those with certain words only. */
export const linksOf = ({analysis, overlay}: Pick<State, 'analysis' | 'overlay'>): readonly Link[] => {
	const found = new Map<string, Link>();
	for (const {kind, target, start, end} of analysis?.article.inlines ?? []) {
		if (kind === 'link' && target !== undefined && !found.has(target)) {
			const words = analysis?.article.text.slice(start, end).replaceAll(/\s+/g, ' ').trim() ?? '';
			found.set(target, {number: found.size + 1, words, target});
		}
	}

	const wanted = overlay?.words.toLowerCase() ?? '';
	return [...found.values()].filter(({words, target}) => `${words} ${target}`.toLowerCase().includes(wanted));
};

/** The list of links, as it lies over the screen. */
export const linkLines = (state: State, theme: Theme, width: number, height: number): Line[] => {
	const links = linksOf(state);
	const chosen = Math.min(state.overlay?.at ?? 0, links.length - 1);
	if (links.length === 0) {
		return [[segment('There are no links.', theme.quiet)]];
	}

	const rows = Math.max(1, Math.floor(height / 2));
	const from = Math.max(0, Math.min(chosen - Math.floor(rows / 2), links.length - rows));
	return links.slice(from, from + rows).flatMap(({number, words, target}, i): Line[] => {
		const isChosen = from + i === chosen;
		return [
			spread(
				[
					segment(isChosen ? '› ' : '  ', theme.chosen),
					segment(`${String(number).padStart(3)} `, theme.quiet),
					segment(words || target, isChosen ? theme.chosen : undefined),
				],
				[],
				width,
			),
			spread(
				[segment(`      ${target}`, {...theme.quiet, ...(state.settings.links && {href: target})})],
				[],
				width,
			),
		];
	});
};
