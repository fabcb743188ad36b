import type {Article} from '../../document/article.js';
import {overlaps} from '../../document/span.js';
import type {State} from '../state.js';
import {spanInSight} from './focus.js';
import {memoizeLast} from './memoize-last.js';
import {isIn} from './search.js';

/** A link of the article: its number, from 1, its words in the text, and where it leads. */
export type Link = {readonly number: number; readonly words: string; readonly target: string};

const cache = new WeakMap<Article, ReadonlyMap<string, Link>>();

/** The article's links by their addresses, in the order of the text, numbered from 1. */
export const linksByAddress = (article: Article): ReadonlyMap<string, Link> => {
	const kept = cache.get(article);
	if (kept) {
		return kept;
	}

	const found = new Map<string, Link>();
	for (const {kind, target, start, end} of article.inlines) {
		if (kind === 'link' && target !== undefined && !found.has(target)) {
			const words = article.text.slice(start, end).replaceAll(/\s+/g, ' ').trim();
			found.set(target, {number: found.size + 1, words, target});
		}
	}

	cache.set(article, found);
	return found;
};

const lastAll = memoizeLast<readonly Link[]>();
const lastFound = memoizeLast<readonly Link[]>();

/**
 * The article's links in the order of the text, each address once; those with the overlay's words only. The last answers are
 * kept: a frame asks several times.
 */
export const linksOf = ({analysis, overlay}: Pick<State, 'analysis' | 'overlay'>): readonly Link[] => {
	if (analysis === null) {
		return [];
	}

	const {article} = analysis;
	const wanted = overlay?.words ?? '';
	const all = lastAll(article, [], () => [...linksByAddress(article).values()]);
	return wanted === ''
		? all
		: lastFound(article, [wanted], () => all.filter(({words, target}) => isIn(`${words} ${target}`, wanted)));
};

/** What every key for links says where there are none. */
export const noLinks = 'There are no links in this article';

/** Whether the article has any links. */
export const hasLinks = ({analysis}: Pick<State, 'analysis'>): boolean =>
	linksOf({analysis, overlay: null}).length > 0;

/** Whether a link says all of where it leads; where an article's own address is not known, some do not. */
export const isWhole = (target: string): boolean => URL.canParse(target);

/** Whether a link stands in what the text pane shows. */
export const isLinkInSight = (state: State): boolean => {
	const sight = spanInSight(state);
	return (
		state.analysis?.article.inlines.some(inline => inline.kind === 'link' && overlaps(inline, sight)) ?? false
	);
};

/** The link whose number stands in the prompt. */
export const linkInPrompt = (state: State): Link | undefined =>
	state.prompt?.kind === 'link'
		? linksOf({analysis: state.analysis, overlay: null}).find(
				({number}) => String(number) === state.prompt?.text,
			)
		: undefined;

/** The address of the chosen link. */
export const chosenLink = (state: State): string | undefined =>
	state.overlay?.name === 'links' ? linksOf(state)[state.overlay.at]?.target : undefined;
