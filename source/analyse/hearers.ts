/** Who hears, or is asked about, is not who speaks: passives of telling and quoting, and those to whom a court speaks. */
import type {Span} from '../document/span.js';
import {be} from './closed-classes.js';
import type {Proposal} from './engine/engine.js';
import type {Passage} from './passage.js';
import {isOutside, sentenceAt} from './speech.js';
import {sentenceSubject} from './subject.js';

const telling = /^(?:told|informed|warned|advised|reminded|assured|notified)$/;
const adverb = /ly$|^(?:also|later|never|once|often|repeatedly|then)$/;

/** What begins that of which somebody is told. */
const opensContent = /^(?:that|not|to|how|why|whether|when|where|what)$/;

/** By what means somebody is told: `were informed by [text message]` */
const means =
	/^(?:text|sms|email|e-mail|letter|mail|post|phone|telephone|telegram|fax|radio|megaphone|loudspeaker|whatsapp)$/;

/** How many words may name who tells. */
const longestTeller = 9;

/** Whether a participle is passive: `was [told]`, `had been repeatedly [warned]`. */
const isPassive = ({tokens}: Passage, cue: number): boolean =>
	be.test(tokens.slice(Math.max(0, cue - 3), cue).findLast(({lower}) => !adverb.test(lower))?.lower ?? '');

/** Where a clause ends, the full stop left out. `that he was a threat, but did nothing`: by `but` nobody is told any more. */
const clauseEnd = (passage: Passage, start: number): number => {
	const {tokens} = passage;
	const {end} = sentenceAt(passage, start);
	const full = tokens[end - 1].isWord ? end : end - 1;
	const next = tokens
		.slice(start, full)
		.findIndex(
			({text}, i) => text === ',' && /^(?:and|but|while|yet)$/.test(tokens[start + i + 1]?.lower ?? ''),
		);
	return next === -1 ? full : start + next;
};

/** What leads from who judges somebody to how: `accused by them [of] it`, `criticised by them [for] it`, `described by them [as] it` */
const linkOf = (participle: string): RegExp | undefined =>
	participle === 'accused'
		? /^of$/
		: /^(?:blamed|critici[sz]ed|praised)$/.test(participle)
			? /^for$/
			: /^(?:described|dismissed|hailed|characteri[sz]ed|portrayed)$/.test(participle)
				? /^as$/
				: /^(?:condemned|denounced)$/.test(participle)
					? /^(?:as|for)$/
					: undefined;

/** Behind a link, what makes it another: `as early as 1758`, `for years` */
const otherwise =
	/^(?:\d.*|early|late|recently|soon|well|long|years|months|weeks|days|decades|more|nearly|almost|over)$/;

/** What is of something itself, so that an `of` behind it leads to no charge: `the head of the union`, `some of them` */
const hasOf =
	/^(?:some|many|most|one|two|three|number|group|majority|members?|board|department|ministry|house|council|office|university|head|leader|director|president|chief|chair|chairman|chairwoman|secretary|minister|mayor|governor|bishop|editor|owner|founder|daughter|son|mother|father|widow|friends?)$/;

/** Where the judgement begins that `accused by` leads to, rather than within who accuses: `the head of the union [of] theft` */
const judgementAt = ({tokens}: Passage, from: number, end: number, link: RegExp): number =>
	tokens.slice(0, end).findIndex(({lower}, i) => {
		const [before, behind] = [tokens[i - 1], tokens[i + 1]];
		return (
			i > from &&
			link.test(lower) &&
			!otherwise.test(behind?.lower ?? '') &&
			(lower !== 'of' ||
				/^\p{Ll}+ing$|^["“‘']$/u.test(behind?.text ?? '') ||
				(!(/^\p{Lu}.*\p{Ll}$/u.test(before.text) && /^\p{Lu}/u.test(behind?.text ?? '')) &&
					!hasOf.test(before.lower)))
		);
	});

/** Where a judgement ends: with its clause, or at a comma behind which no further charge stands: `of lying, cheating and theft` */
const judgementEnd = (passage: Passage, start: number): number => {
	const {tokens, stretchOf} = passage;
	const end = clauseEnd(passage, start);
	const comma = tokens
		.slice(start, end)
		.findIndex(
			({text}, i) =>
				text === ',' && stretchOf[start + i] === -1 && !/ing$/.test(tokens[start + i + 1]?.lower ?? ''),
		);
	return comma === -1 ? end : start + comma;
};

type Told = Pick<Proposal, 'source' | 'content'>;

/** Who judges somebody, and how, in `was accused by [investors] of [a cover-up]`; of criticism it tells the `for` as well. */
const judgedBy = (passage: Passage, cue: number): Told | undefined => {
	const {tokens} = passage;
	const link = linkOf(tokens[cue].lower);
	if (tokens[cue + 1]?.lower !== 'by' || link === undefined || !isPassive(passage, cue)) {
		return undefined;
	}

	const from = cue + 2;
	const at = judgementAt(passage, from, Math.min(clauseEnd(passage, from), from + longestTeller + 1), link);
	const start = tokens[at]?.lower === 'for' ? at : at + 1;
	const end = judgementEnd(passage, start);
	return at > from && start < end && isOutside(passage, {start: cue, end: at})
		? {source: {start: from, end: at}, content: [{start, end}]}
		: undefined;
};

const branding =
	/^(?:described|branded|called|dubbed|termed|deemed|labell?ed|hailed|denounced|dismissed|condemned|slammed|derided|mocked)$/;

/** Who calls it what, in `was branded [“vandalism”] by [residents]` */
const brandedBy = (passage: Passage, cue: number): Told | undefined => {
	const {tokens, stretchOf} = passage;
	const start = tokens[cue + 1]?.lower === 'as' ? cue + 2 : cue + 1;
	const stretch = stretchOf[start] ?? -1;
	if (
		!branding.test(tokens[cue].lower) ||
		stretch === -1 ||
		stretchOf[cue] !== -1 ||
		!(isPassive(passage, cue) || tokens[cue - 1]?.text === ',')
	) {
		return undefined;
	}

	const end = stretchOf.lastIndexOf(stretch) + 1;
	const from = end + 1;
	const sentence = sentenceAt(passage, cue);
	const length = tokens.slice(from, sentence.end).findIndex(({isWord, lower}) => !isWord && lower !== '’s');
	const to = length === -1 ? sentence.end : from + length;
	return tokens[end]?.lower === 'by' &&
		to > from &&
		to - from <= longestTeller &&
		isOutside(passage, {start: from, end: to})
		? {source: {start: from, end: to}, content: [{start, end}]}
		: undefined;
};

/** Who tells, and what, in `was told by [the clerk] [that the vote was void]`. */
const toldBy = (passage: Passage, cue: number): Told | undefined => {
	const {tokens} = passage;
	if (tokens[cue + 1]?.lower !== 'by' || !telling.test(tokens[cue].lower) || !isPassive(passage, cue)) {
		return undefined;
	}

	const from = cue + 2;
	const sentence = sentenceAt(passage, cue);
	const start =
		from +
		tokens.slice(from, sentence.end).findIndex(({isWord, lower}) => !isWord || opensContent.test(lower));
	const end = clauseEnd(passage, start);
	const isWhole =
		start > from &&
		!means.test(tokens[from].text) &&
		start - from <= longestTeller &&
		start < end &&
		tokens[start].isWord &&
		isOutside(passage, {start: cue, end: start + 1});
	return isWhole ? {source: {start: from, end: start}, content: [{start, end}]} : undefined;
};

/** How sure it is that one is told what follows upon `was told by the clerk`. */
const sureIfTold = 0.8;

/** Those before whom others speak: `the jury heard that …` does not tell who says so. */
const audience =
	/^(?:jury|jurors?|court|inquest|tribunal|hearing|inquiry|panel|committee|meeting|judges?|magistrates?|coroner)$/;

const isAudience = ({tokens}: Passage, {cue, source}: Proposal): boolean =>
	source !== null &&
	source.end <= cue.start &&
	audience.test(tokens[source.end - 1].lower) &&
	// `The jury heard that he sent a message reading …`
	[tokens[cue.start], tokens[source.end]].some(({lower}) => /^(?:heard|hears?)$/.test(lower));

/** Who is quoted in `[Petersen] was quoted by the newspaper as saying`. */
const quotedSubject = (passage: Passage, {cue, source}: Proposal): Span | undefined => {
	const {tokens} = passage;
	const quoted = (source?.start ?? 0) - 1;
	const isQuoted =
		source !== null &&
		tokens[source.start].lower === 'by' &&
		source.end <= cue.start &&
		/^(?:quoted|cited)$/.test(tokens[quoted]?.lower ?? '') &&
		isPassive(passage, quoted);
	return isQuoted ? sentenceSubject(passage, sentenceAt(passage, cue.start)) : undefined;
};

const isMeans = ({tokens}: Passage, {source}: Proposal): boolean => {
	const by = source && [source.start, source.start - 1].find(i => tokens[i]?.lower === 'by');
	return typeof by === 'number' && means.test(tokens[by + 1]?.text ?? '');
};

/** Proposals of an engine with who speaks in the place of who listens, and with what it has missed of the kind. */
export const withoutHearers = (passage: Passage, proposals: readonly Proposal[]): Proposal[] => {
	const told = proposals.filter(proposal => !isMeans(passage, proposal));
	const corrected = told.map((proposal): Proposal => {
		if (isAudience(passage, proposal)) {
			return {...proposal, source: null};
		}

		const subject = quotedSubject(passage, proposal);
		return subject ? {...proposal, source: subject} : proposal;
	});
	const found = passage.tokens.flatMap((_, i): Proposal[] => {
		const one = toldBy(passage, i) ?? judgedBy(passage, i) ?? brandedBy(passage, i);
		return one ? [{...one, cue: {start: i, end: i + 1}, confidence: sureIfTold}] : [];
	});
	/** The verb's own reading, and what takes a word behind it for one: `accused by him [of] lying`. */
	const isFound = ({cue}: Proposal) =>
		found.some(({cue: {start}, content: [content]}) => start <= cue.start && cue.end <= content.start);
	// What comes next takes the surest first.
	return found.length > 0
		? [...corrected.filter(proposal => !isFound(proposal)), ...found].sort(
				(a, b) => b.confidence - a.confidence,
			)
		: corrected;
};
