/** What somebody is called, in marks within a name: nobody says it. */
import type {Block} from '../../document/article.js';
import {indexAt, type Span} from '../../document/span.js';
import {isGivenName} from '../words/given-names.js';
import type {Stretch} from './marks.js';
import type {Passage} from './passage.js';
import type {Proposal} from './proposal.js';
import type {Token} from './tokens.js';

/** One to three words, the first with a capital, without a stop. */
const nickname = /^\p{Lu}[\p{L}’'-]*(?: \p{L}[\p{L}’'-]*){0,2}$/u;
const given = /(?:^|[\s(“"‘'])(\p{Lu}[\p{L}’'-]+) $/u;
const surname = /^ \p{Lu}[\p{L}’'-]*\p{Ll}/u;
const wholeName = /^ (\p{Lu}[\p{L}’'-]*\p{Ll}) \p{Lu}[\p{L}’'-]*\p{Ll}/u;
/** What somebody says rather than what they are called. */
const answer = /^(?:Absolutely|Always|Enough|Maybe|Never|No|Nonsense|Rubbish|Sorry|Thanks|Wow|Yes)$/;
const opensPhrase = /(?:^|[\n(]|[.!?,;:] |\b(?:and|by|with|to|of|for|from|that) )$/u;

/** How much beside marks is looked at. */
const reach = 40;

/**
 * What stands between a name and its surname in a headline, whose words all have capitals, is no surname: `“Very
 * Grateful” For`
 */
const smallWord = /^ (?:A|An|And|As|At|After|By|For|From|In|Of|On|Over|The|To|With)\b/;

/**
 * Whether a stretch holds what somebody is called: `Dale “Bomber” Hatherley`, `“Bomber” Dale Hatherley`. Before the
 * whole name it is one word, and not in a headline, which sets what others call them there: `‘Liar’ Don Crane`.
 *
 * @param isHeadline asked only where it matters
 */
const isNickname = (
	text: string,
	{start, end, inner, open}: Stretch,
	isHeadline: (span: Span) => boolean,
): boolean => {
	const words = text.slice(inner.start, inner.end);
	if (open || end - start > reach || !nickname.test(words) || answer.test(words)) {
		return false;
	}

	const before = text.slice(Math.max(0, start - reach), start);
	const behind = text.slice(end, end + reach);
	const named = given.exec(before)?.[1] ?? '';
	const follows = wholeName.exec(behind)?.[1] ?? '';
	return (
		(isGivenName(named.toLowerCase()) && surname.test(behind) && !smallWord.test(behind)) ||
		(!/\s/.test(words) &&
			opensPhrase.test(before) &&
			isGivenName(follows.toLowerCase()) &&
			!isHeadline({start, end}))
	);
};

/** The stretches in quotation marks but for those that hold what somebody is called. */
export const withoutNicknames = (
	text: string,
	stretches: readonly Stretch[],
	blocks: readonly Block[],
): Stretch[] => {
	const isHeadline = ({start}: Span): boolean =>
		/^(?:title|heading)$/.test(blocks[indexAt(blocks, start)]?.kind ?? '');
	return stretches.filter(stretch => !isNickname(text, stretch, isHeadline));
};

/** The tokens of a name without what stands in marks: `Jo “The Brick” Park` */
export const unmarked = (named: readonly Token[]): readonly Token[] => {
	// The apostrophe of a possessive leans on the word before it.
	const opens = named.findIndex(
		({text, start}, i) => /^[“"‘']$/.test(text) && start > (named[i - 1]?.end ?? 0),
	);
	const closes = named.findLastIndex(({text}) => /^[”"’']$/.test(text));
	return opens === -1 || closes <= opens ? named : [...named.slice(0, opens), ...named.slice(closes + 1)];
};

/** So many tokens a nickname has with its marks. */
const longest = 5;

/** Where the name begins whose surname stands at a token, behind a nickname: at its given name, or at the marks. */
const nameBegin = ({tokens, stretchOf}: Passage, at: number): number => {
	if (!/^[”"’']$/.test(tokens[at - 1]?.text ?? '') || stretchOf[at - 1] !== -1) {
		return at;
	}

	let open = at - 2;
	while (open > at - longest && tokens[open]?.isWord) {
		open--;
	}

	const isOpen = /^[“"‘']$/.test(tokens[open]?.text ?? '') && stretchOf[open] === -1;
	return !isOpen ? at : isGivenName(tokens[open - 1]?.lower ?? '') ? open - 1 : open;
};

/** What an engine takes for said of whoever says it goes with them: [Dale “Bomber” Hatherley] said, not [Dale “Bomber”] */
export const withWholeNames = (passage: Passage, proposals: readonly Proposal[]): Proposal[] =>
	proposals.flatMap(proposal => {
		const {source} = proposal;
		const start = source ? nameBegin(passage, source.start) : 0;
		if (!source || start === source.start) {
			return [proposal];
		}

		const isSign = (i: number) => /^[,.;:]$/.test(passage.tokens[i].text);
		const content = proposal.content.flatMap(piece =>
			piece.end <= start || piece.start >= source.start
				? [piece]
				: piece.start < start
					? [{start: piece.start, end: isSign(start - 1) ? start - 1 : start}]
					: [],
		);
		return content.length > 0 ? [{...proposal, content, source: {...source, start}}] : [];
	});
