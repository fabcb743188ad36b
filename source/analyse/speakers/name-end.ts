import type {Passage} from '../passage.js';
import type {Token} from '../tokens.js';
import {type Capitals, isCapitalised, isNoName} from './capitals.js';
import {isGivenName} from './given-names.js';
import {
	abstractEnding,
	bodyFields,
	bodyNouns,
	demonyms,
	departments,
	joinedByAnd,
	joinedToAnd,
	knownBodies,
	namePrefixes,
	particles,
	places,
} from './name-words.js';
import {isRoleNoun, singular} from './role-nouns.js';

const bodyNames =
	/^(?:office|bureau|department|hospital|union|association|federation|league|party|court|commission|college|fund|alliance|council|institute)$/;

/** Where a name goes on behind a nickname in quotation marks that begins at a token: `Ana “Red” [Ruiz]` */
const behindNickname = ({tokens, stretchOf}: Passage, at: number): number | undefined => {
	const surname = at + 3;
	const isNickname =
		stretchOf[at] !== -1 &&
		stretchOf[at + 2] === stretchOf[at] &&
		stretchOf[surname] === stretchOf[at - 1] &&
		!tokens[at].isWord &&
		isCapitalised(tokens[at - 1]) &&
		isGivenName(tokens[at - 1].lower) &&
		isCapitalised(tokens[at + 1]) &&
		/^[”"’']$/.test(tokens[at + 2].text) &&
		isCapitalised(tokens[surname]);
	return isNickname ? surname : undefined;
};

/** Where a list of what a body is in charge of ends: `Ministry of Trade[, Industry and Energy]`; at its first comma. */
const listEnd = ({tokens}: Passage, comma: number): number | undefined => {
	let at = comma;
	while (tokens[at]?.text === ',' && bodyFields.has(tokens[at + 1]?.lower ?? '')) {
		at += 2;
	}

	const last = tokens[at]?.text === ',' ? at + 2 : at + 1;
	const isList =
		at > comma &&
		bodyFields.has(tokens[comma - 1].lower) &&
		tokens[last - 1]?.lower === 'and' &&
		tokens.slice(comma, last - 1).every(({text, isWord}) => !isWord || /^\p{Lu}/u.test(text)) &&
		isCapitalised(tokens[last]) &&
		bodyFields.has(tokens[last].lower);
	return isList ? last + 1 : undefined;
};

/** Bodies, and offices, whose names tell after `of` what all they are in charge of: `Department of Forestry and Fire Protection`. */
const inCharge =
	/^(?:department|ministry|bureau|committee|commission|cent(?:er|re)s?|institutes?|authority|administration|secretariat|directorate|minister|secretary|commissioner|faculty|school|federation|confederation|association|board|agency)$/;

/** Whether a word with a capital can be one of the things that a body is in charge of. */
const isField = (capitals: Capitals, token: Token | undefined): boolean =>
	isCapitalised(token) &&
	!/^\p{Lu}{2,}$/u.test(token?.text ?? '') &&
	token !== undefined &&
	!isNoName(capitals, token) &&
	!isGivenName(token.lower) &&
	!isRoleNoun(singular(token.lower)) &&
	[knownBodies, places, demonyms].every(list => !list.has(token.lower));

/** How many words what somebody is in charge of may have before their name. */
const longestOffice = 6;

/** Whether what an office is in charge of leads to a name: `Professor of [Sociology Ana Ruiz]`, `Secretary for [Work and Pensions Ana Ruiz]`. */
const leadsToName = (tokens: readonly Token[], from: number): boolean => {
	for (let i = from; i <= from + longestOffice; i++) {
		if (i > from && isCapitalised(tokens[i]) && isGivenName(tokens[i].lower)) {
			return isCapitalised(tokens[i + 1]);
		}

		if (!isCapitalised(tokens[i]) && !/^(?:and|for|the)$/.test(tokens[i]?.lower ?? '')) {
			return false;
		}
	}

	return false;
};

/** How many words behind `and` the noun of a body may be. */
const farthestNoun = 3;

/** Whether the name of one body goes on behind `and`: `the Bill [and] Melinda Gates Foundation`, but not `the Treasury and Justice Department`. */
const isOneBody = ({tokens}: Passage, start: number, and: number, capitals: Capitals): boolean => {
	const {lower} = tokens[and - 1];
	const isAlone = and - start === 1;
	const leads = isAlone
		? tokens[start - 1]?.lower === 'the' && (abstractEnding.test(lower) || isGivenName(lower))
		: abstractEnding.test(lower);
	let noun = and + 2;
	while (noun - and <= farthestNoun && isCapitalised(tokens[noun]) && !bodyNouns.has(tokens[noun].lower)) {
		noun++;
	}

	return (
		leads &&
		!bodyNouns.has(lower) &&
		isCapitalised(tokens[noun]) &&
		bodyNouns.has(tokens[noun].lower) &&
		!/s$/.test(tokens[noun].lower) &&
		(isAlone && isGivenName(lower) ? isGivenName(tokens[and + 1].lower) : isField(capitals, tokens[and + 1]))
	);
};

/** Where a list of what one body is in charge of ends before its noun: `the Foreign[, Commonwealth and Development] Office`. */
const fieldsEnd = (
	{tokens}: Passage,
	start: number,
	comma: number,
	capitals: Capitals,
): number | undefined => {
	if (tokens[start - 1]?.lower !== 'the' || comma - start !== 1) {
		return undefined;
	}

	const last = comma + (tokens[comma + 2]?.text === ',' ? 4 : 3);
	const isList =
		isField(capitals, tokens[comma + 1]) &&
		tokens[last - 1]?.lower === 'and' &&
		isField(capitals, tokens[last]) &&
		/^(?:office|department|ministry|committee|commission|authority|agency|board|union|council)$/.test(
			tokens[last + 1]?.lower ?? '',
		) &&
		isCapitalised(tokens[last + 1]);
	return isList ? last + 1 : undefined;
};

/** Names of bodies with small words in them, by their first word: `Save the Children`. */
const phrases = new Map<string, ReadonlyArray<readonly string[]>>();
for (const name of knownBodies) {
	const words = name.split(' ');
	if (words.length > 2) {
		phrases.set(words[0], [...(phrases.get(words[0]) ?? []), words]);
	}
}

const phraseEnd = (tokens: readonly Token[], start: number): number | undefined => {
	const phrase = phrases
		.get(tokens[start].lower)
		?.find(words => words.every((word, k) => tokens[start + k]?.lower === word));
	return phrase && isCapitalised(tokens[start + phrase.length - 1]) ? start + phrase.length : undefined;
};

/** Whether a name begins at a token by which a body is known: `Save the Children`. */
export const isKnownPhrase = (tokens: readonly Token[], start: number): boolean =>
	phraseEnd(tokens, start) !== undefined;

/** The last token of the run of capitals that begins at `start`, joiners between them included; exclusive. */
export const runEnd = (passage: Passage, start: number, capitals: Capitals): number => {
	const {tokens, stretchOf} = passage;
	const known = phraseEnd(tokens, start);
	if (known !== undefined) {
		return known;
	}

	let end = start + 1;
	let hasBody = bodyNouns.has(tokens[start].lower);
	let joinedByOf = false;
	/** What stands before the last `of`; whether that is an office, and what follows leads to a name. */
	let charge = '';
	let isOffice = false;
	while (end < tokens.length) {
		if (stretchOf[end] !== stretchOf[start]) {
			const surname = behindNickname(passage, end);
			if (surname === undefined) {
				break;
			}

			end = surname + 1;
			continue;
		}

		const {lower, text} = tokens[end];
		const last = tokens[end - 1];
		const listed =
			text === ','
				? joinedByOf
					? listEnd(passage, end)
					: fieldsEnd(passage, start, end, capitals)
				: undefined;
		if (listed !== undefined) {
			end = listed;
			continue;
		}

		let next = end;
		if (!isCapitalised(tokens[end])) {
			next = end + 1;
			if (/^(?:of|for|on)$/.test(lower)) {
				const afterRole =
					/^(?:secretary|minister|director|duke|duchess|earl|archbishop|bishop)$/.test(last.lower) &&
					lower === 'of';
				// `Leader of the Opposition Ana Ruiz`
				const isOpposition = tokens[next]?.lower === 'the' && tokens[next + 1]?.text === 'Opposition';
				const leads =
					isOpposition ||
					((isRoleNoun(singular(last.lower)) || departments.test(last.lower)) && leadsToName(tokens, next));
				// `Senate leader Ana Ruiz of Ohio` is no body of that name.
				const isPerson = end - start > 1 && isGivenName(tokens[end - 2].lower) && !bodyNouns.has(last.lower);
				if (!(hasBody && !isPerson) && !afterRole && !leads) {
					break;
				}

				joinedByOf = hasBody || leads;
				charge = last.lower;
				isOffice = leads;
				next += /^(?:the|an?)$/.test(tokens[next]?.lower ?? '') ? 1 : 0;
			} else if (lower === 'and' || lower === '&') {
				const after = tokens[next];
				const joins =
					lower === '&' ||
					joinedByAnd.has(last.lower) ||
					knownBodies.has(`${last.lower} and ${after?.lower}`) ||
					isOneBody(passage, start, end, capitals) ||
					(isOffice && leadsToName(tokens, next)) ||
					(inCharge.test(charge) && !places.has(last.lower) && isField(capitals, after)) ||
					(joinedByOf &&
						isCapitalised(after) &&
						!/^\p{Lu}{2,}$/u.test(after.text) &&
						!isGivenName(after.lower) &&
						(joinedToAnd.has(after.lower) || bodyNouns.has(tokens[next + 1]?.lower ?? '')));
				if (!joins) {
					break;
				}
			} else if (text === '’s' || lower === '’s') {
				// The name itself ends in a possessive.
				if (
					/^(?:mcdonald|wendy|macy|kohl|lowe|moody|sotheby|sainsbury|lloyd|kellogg|dunkin|levi|arby|denny|domino)$/.test(
						last.lower,
					)
				) {
					end++;
					continue;
				}

				if (!bodyNames.test(tokens[next]?.lower ?? '') || tokens[next].lower === 'party') {
					break;
				}
			} else if (!particles.has(lower) || (lower === 'y' && end - start < 2) || lower === 'e') {
				break;
			} else if (particles.has(tokens[next]?.lower ?? '') && !isCapitalised(tokens[next])) {
				next++;
			}
		}

		const found = tokens[next];
		if (
			!isCapitalised(found) ||
			// `University of North Carolina`, `Bank of Tuesday`
			(next !== end &&
				isNoName(capitals, found) &&
				!(namePrefixes.has(found.lower) && isCapitalised(tokens[next + 1]))) ||
			(next === end &&
				isNoName(capitals, found) &&
				!bodyNouns.has(found.lower) &&
				// `Farside Investors`
				!/^(?:north|south|east|west|northern|southern|eastern|western|central|english|workers|farmers|teachers|investors|advisers|advisors|students|scientists|north|group)$/.test(
					found.lower,
				) &&
				!isCapitalised(tokens[next + 1]))
		) {
			break;
		}

		hasBody ||= bodyNouns.has(found.lower);
		isOffice &&= !isGivenName(found.lower);
		end = next + 1;
	}

	return end;
};
