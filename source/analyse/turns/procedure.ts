/** What the record of a debate or a hearing tells between the turns: `Question put and agreed to.`, `3.52 pm`, `END` */
import type {Span} from '../../document/span.js';
import type {Passage} from '../passage/passage.js';
import {stampOf} from '../passage/turn-stamps.js';
import {isFirstPerson, isSecondPerson} from '../words/personal-pronouns.js';
import {isInCapitals, labelOf} from './turn-labels.js';

/** A line of the record is no longer, in tokens; a heading is shorter. */
const longest = {line: 40, heading: 12} as const;

/** What a house deals with; without an article it is the subject of a note: `Question put` */
const business =
	/^(?:amendments?|bills?|clauses?|committee|debate|house|meeting|motion|order|proceedings|question|resolution|schedules?|sitting|vote)$/;

/** What is done with it. */
const done =
	/^(?:added|adjourned|agreed|amended|carried|concluded|considered|deferred|disagreed|divided|laid|made|met|moved|negatived|ordered|postponed|proposed|put|read|rejected|reported|resolved|resumed|suspended|withdrawn)$/;

/** What stands between the two: `Bill accordingly read a Second time.`, `Clause 3, as amended, agreed to.` */
const between = /^(?:\p{P}|\d+\p{L}?|accordingly|again|as|by|leave|then|thereupon|immediately)$/u;

/** So much of a note is looked at. */
const reach = 8;

/** `Question put and agreed to.`, `The House adjourned at six.`, `The Clerk read the bill.`, `Ana Ruiz rose—` */
const isNote = ({tokens}: Passage): boolean => {
	const words = tokens.slice(0, reach).map(({lower}) => lower);
	if (words[0] === 'the') {
		return (
			(/^(?:house|committee|sitting|meeting)$/.test(words[1] ?? '') &&
				/^(?:adjourned|divided|met|resumed|suspended)$/.test(words[2] ?? '')) ||
			(words[1] === 'clerk' && /^(?:called|read|reported)$/.test(words[2] ?? ''))
		);
	}

	const subject = /^(?:main|new|original)$/.test(words[0]) ? 1 : 0;
	const verb = words.findIndex((word, i) => i > subject && !between.test(word));
	const rises = words.findIndex(word => /^(?:rose|rising|interject(?:ed|ing))$/.test(word));
	return (
		// `ANA RUIZ, having been duly sworn, testified as follows:`
		(words.includes(',') &&
			words.includes('been') &&
			tokens.some(({lower}) => /^(?:sworn|affirmed)$/.test(lower))) ||
		(business.test(words[subject] ?? '') && done.test(words[verb] ?? '')) ||
		(rises > 0 && rises === tokens.length - 2 && /^(?:[—–-]|--)$/.test(words[rises + 1]))
	);
};

/** `3.52 pm`, `12:03 P.M. EST`: nothing but what time it is; `12` may be an answer. */
export const isTime = ({tokens}: Passage): boolean =>
	tokens.length <= 7 &&
	tokens.some(({lower}) =>
		/^(?:noon|midnight|:|\d{1,2}[.:]\d\d.*|(?:\d{1,2})?[ap]\.?m\.?|hours?)$/.test(lower),
	) &&
	/^(?:noon|midnight|\d{1,2}(?:[.:]\d\d)?)$/.test(tokens[0]?.lower ?? '') &&
	tokens.every(
		({lower, text, isWord}) =>
			!isWord ||
			/^(?:noon|midnight|\d{1,2}(?:[.:]\d\d){0,2}|[ap]\.?m\.?|[ap]|m|hours?)$/.test(lower) ||
			/^\p{Lu}{1,4}$/u.test(text),
	);

/**
 * Whether a passage only tells what is heard or done meanwhile: `[LAUGHTER]`, `(She takes a photograph out of her
 * wallet.)`, `♪ a waltz ♪`
 */
export const isStageDirection = ({tokens: all}: Passage): boolean => {
	// `[00:01:19] (laughter)`
	const stamp = stampOf(all);
	const tokens = all.slice(stamp?.name === null ? stamp.content : 0);
	const close = {'[': ']', '(': ')', '♪': '♪'}[tokens[0]?.text ?? ''];
	return (
		close !== undefined && tokens.findIndex(({text}, i) => i > 0 && text === close) === tokens.length - 1
	);
};

/** `END 10:41 P.M.`, `ENDS` */
const isEnd = ({tokens}: Passage): boolean =>
	tokens.length <= longest.heading && /^ENDS?$/.test(tokens.find(({isWord}) => isWord)?.text ?? '');

/** A line in capitals, or whose words have capitals, that is no sentence: `Second Reading`, `RIVER WORKS BILL` */
const isHeadingLine = ({tokens, stretches, strong}: Passage): boolean =>
	tokens.length > 1 &&
	tokens.length <= longest.heading &&
	stretches.length === 0 &&
	strong < tokens.length &&
	// `CROSS-EXAMINATION BY MS. RUIZ:`
	(/^[\p{L}\p{N})\]]/u.test(tokens[tokens.length - 1].text) || tokens.some(({lower}) => lower === 'by')) &&
	tokens.some(({text, lower}) => /\p{L}{4}/u.test(text) || lower === 'by') &&
	tokens.every(
		({isWord, text, lower}, i) =>
			(!isWord && !/^[—–…]|^--|^\.\./.test(text)) ||
			/^[\p{Lu}\p{N}]/u.test(text) ||
			(i > 0 && /^(?:an?|and|as|at|by|for|from|in|of|on|or|the|to|with)$/.test(lower)),
	);

/**
 * Whether a paragraph is nobody’s words but the record’s, and ends the turn above it.
 *
 * @param isRecord whether it is a record’s: elsewhere `New Haven` may be an answer
 */
export const isProcedure = (passage: Passage, isRecord: boolean): boolean => {
	const {tokens, block} = passage;
	return (
		block.kind === 'paragraph' &&
		tokens.length > 0 &&
		tokens.length <= longest.line &&
		!tokens.some(token => isFirstPerson(token) || isSecondPerson(token.lower)) &&
		(isNote(passage) || isEnd(passage) || (isRecord && isHeadingLine(passage)))
	);
};

/** Where a stretch in square brackets that stands behind a sentence begins, if one ends at a token: `[Interruption.]` */
const noteBefore = ({tokens}: Passage, end: number, start: number): number | undefined => {
	if (tokens[end - 1]?.text !== ']') {
		return undefined;
	}

	for (let i = end - 2; i >= Math.max(start, end - longest.line); i--) {
		if (tokens[i].text === '[') {
			return i === start || /^[.?!…]["”’']?$/.test(tokens[i - 1].text) || /^["”’]$/.test(tokens[i - 1].text)
				? i
				: undefined;
		}
	}

	return undefined;
};

/**
 * What of a passage is said, without the notes of the record in square brackets that stand by themselves: `Order.
 * [Interruption.] I call the mayor. [Official Report, 3 May 2019, c. 4.]`
 *
 * @param start the token where what is said begins
 */
export const saidIn = (passage: Passage, start: number): Span[] => {
	const {tokens} = passage;
	const pieces: Span[] = [];
	let from = start;
	for (let i = start; i < tokens.length; i++) {
		const note = noteBefore(passage, i + 1, from);
		const isApart = note !== undefined && (i + 1 === tokens.length || /^[.!?]$/.test(tokens[i - 1].text));
		if (isApart) {
			pieces.push({start: from, end: note});
			from = i + 1;
		}
	}

	return [...pieces, {start: from, end: tokens.length}].filter(piece => piece.end > piece.start);
};

/** A record has so many labels at least, and one for so many of its passages. */
const fewestOfRecord = 4;
const mostBetween = 4;

const labelledAt = (passages: readonly Passage[], labels: ReadonlySet<Passage>): number[] =>
	passages.flatMap((passage, i) => (labels.has(passage) ? [i] : []));

/** Whether the labels are those of the record of a debate, a hearing or a speech: in capitals, or with a seat or an office. */
export const isRecord = (passages: readonly Passage[], labels: ReadonlySet<Passage>): boolean => {
	const at = labelledAt(passages, labels);
	const forms = at.map(i => {
		const label = labelOf(passages[i]);
		return {label, tokens: passages[i].tokens.slice(label?.name.start, label?.name.end)};
	});
	const named = forms.filter(({label}) => label?.isLetter !== true);
	return (
		at.length >= fewestOfRecord &&
		(at[at.length - 1] - at[0]) / at.length <= mostBetween &&
		(forms.some(({label}) => label?.isFormal === true) ||
			named.filter(({tokens}) => isInCapitals(tokens)).length * 2 > named.length)
	);
};

/** The passages of a record that stand between two labels: whoever has the floor goes on there, whatever others have said. */
export const betweenLabels = (
	passages: readonly Passage[],
	labels: ReadonlySet<Passage>,
): ReadonlySet<Passage> => {
	const at = labelledAt(passages, labels);
	return new Set(
		at.slice(1).flatMap((end, i) => {
			const between = passages.slice(at[i] + 1, end);
			const stop = between.findIndex(({block}) => block.kind !== 'paragraph');
			return stop === -1 ? between : between.slice(0, stop);
		}),
	);
};
