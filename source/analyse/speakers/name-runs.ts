import type {Passage} from '../passage.js';
import type {Token} from '../tokens.js';
import {type Capitals, isCapitalised, isNoName, listed, mayOpenName} from './capitals.js';
import type {Run} from './description.js';
import {isGivenName} from './given-names.js';
import {
	bodyClasses,
	bodyNouns,
	demonyms,
	departments,
	honorifics,
	isQualifier,
	joinedByAnd,
	joinedToAnd,
	namePrefixes,
	notNames,
	particles,
	places,
} from './name-words.js';
import {crowdNouns, isRoleNoun, mayBeRole, singular} from './role-nouns.js';

/** A word of a name as it is compared: in lower case, without full stops or the ending of a site’s name. */
export const bare = (lower: string): string =>
	lower.includes('.') || lower.includes('’')
		? lower
				.replaceAll('’', "'")
				.replace(/^((?:\p{L}\.)+)$/u, found => found.replaceAll('.', ''))
				.replace(/\.(?:com|org|net|info|gov|edu)?$/, '')
		: lower;

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

/** The last token of the run of capitals that begins at `start`, joiners between them included; exclusive. */
const runEnd = (passage: Passage, start: number, capitals: Capitals): number => {
	const {tokens, stretchOf} = passage;
	let end = start + 1;
	let hasBody = bodyNouns.has(tokens[start].lower);
	let joinedByOf = false;
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
		let next = end;
		if (!isCapitalised(tokens[end])) {
			next = end + 1;
			if (/^(?:of|for|on)$/.test(lower)) {
				const afterRole =
					/^(?:secretary|minister|director|duke|duchess|earl|archbishop|bishop)$/.test(last.lower) &&
					lower === 'of';
				if (!hasBody && !afterRole) {
					break;
				}

				joinedByOf = hasBody;
				next += /^(?:the|an?)$/.test(tokens[next]?.lower ?? '') ? 1 : 0;
			} else if (lower === 'and' || lower === '&') {
				const after = tokens[next];
				const joins =
					lower === '&' ||
					joinedByAnd.has(last.lower) ||
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
			} else if (!particles.has(lower) || lower === 'y' || lower === 'e') {
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
				!/^(?:north|south|east|west|northern|southern|eastern|western|central|english|workers|farmers|teachers|north|group)$/.test(
					found.lower,
				) &&
				!isCapitalised(tokens[next + 1]))
		) {
			break;
		}

		hasBody ||= bodyNouns.has(found.lower);
		end = next + 1;
	}

	return end;
};

/** Words that end as nobody’s surname does: `Western Journalism`, `Latin Music Awards`, `Welsh Solutions` */
const things = /(?:tions|sions|ments|ism)$|^awards$/;

/** Roles that are given names as well. */
const rolesAsNames = /^(?:dean|earl|page|mason|hunter|marshal|chancellor|abbot|warden|porter|sheriff)$/;

/** Splits titles and roles off the front of a run: `[Russian Foreign Minister] Sergey Lavrov`. */
const nameStart = (tokens: readonly Token[], start: number, end: number): number => {
	let from = start;
	for (let k = start; k < end - 1; k++) {
		const word = tokens[k].lower;
		const next = tokens[k + 1];
		if (!isRoleNoun(singular(word)) && !honorifics.has(word)) {
			continue;
		}

		// `manager Dean Okafor`: behind a role and before one word more it is a given name.
		const behindRole = k > 0 && isRoleNoun(singular(tokens[k - 1].lower));
		if (behindRole && k + 2 === end && rolesAsNames.test(word) && isCapitalised(tokens[k])) {
			from = k;
			continue;
		}

		if (next.lower === 'of') {
			// `Secretary of State John Kerry`; elsewhere the name begins where a given name does.
			let name = k + 3;
			if (!departments.test(tokens[k + 2]?.lower ?? '')) {
				while (name < end && !isGivenName(tokens[name].lower)) {
					name++;
				}
			}

			if (name < end) {
				from = name;
				k = name;
			}
		} else if (
			isCapitalised(next) &&
			!(bodyNouns.has(next.lower) && k + 2 >= end && !honorifics.has(word)) &&
			!isRoleNoun(singular(next.lower))
		) {
			// `Chief Justice Department` is rare; `Speaker Paul Ryan` and `King Abdullah` are not.
			const restIsBody =
				tokens.slice(k + 1, end).some(({lower}) => bodyNouns.has(lower)) && !isGivenName(next.lower);
			if (!restIsBody || honorifics.has(word)) {
				from = k + 1;
			}
		} else if (isRoleNoun(singular(next.lower)) && k + 2 === end && honorifics.has(word)) {
			// `Mr. King`, `Judge Judge`
			from = k + 1;
		}
	}

	// `Rovers GK [Ana Ruiz]`, `XYZ Sports Insider [Ana Ruiz]`: behind an acronym a name begins where a given name does.
	const acronym = tokens
		.slice(start, end - 2)
		.findLastIndex(({text}) => /^\p{Lu}{2,}$/u.test(text) && text !== 'US');
	const given =
		acronym === -1
			? -1
			: tokens.slice(start, end - 1).findIndex(({lower}, k) => k > acronym && isGivenName(lower));
	if (given !== -1 && !tokens.slice(start + given, end).some(({lower}) => bodyNouns.has(lower))) {
		from = Math.max(from, start + given);
	}

	// `former Marine [Ana “Red” Ruiz]`
	const nickname = tokens
		.slice(start, end - 1)
		.findLastIndex(({isWord}, k) => k > 1 && !isWord && /^[“"‘']$/.test(tokens[start + k].text));
	from = Math.max(from, start + nickname - 1);
	// `the [New York-based] Council`
	const based = tokens
		.slice(start, end - 1)
		.findLastIndex(({lower}) => /-(?:based|born|backed|led|owned|funded|linked)$/.test(lower));
	from = Math.max(from, start + based + 1);
	const isBody = tokens.slice(from, end).some(({lower}) => bodyNouns.has(lower));
	// `China’s ambassador to [Britain] Liu Xiaming`, `In [Washington] Ana Ruiz said`
	if (
		from === start &&
		end - start >= 3 &&
		!isBody &&
		places.has(tokens[start].lower) &&
		/^(?:to|in|of|for|from)$/.test(tokens[start - 1]?.lower ?? '')
	) {
		from++;
	}

	const isThing = isBody || things.test(tokens[end - 1].lower);
	while (
		from < end - 1 &&
		((notNames.has(listed(tokens[from])) && !namePrefixes.has(tokens[from].lower)) ||
			demonyms.has(tokens[from].lower)) &&
		isCapitalised(tokens[from + 1]) &&
		// `the US Embassy`
		!(isBody && tokens[from].text === 'US') &&
		!(
			demonyms.has(tokens[from].lower) &&
			(isThing ||
				(from === start &&
					/^(?:north|south|east|west|northern|southern|eastern|western|central)$/.test(tokens[from].lower)))
		)
	) {
		from++;
	}

	return from;
};

/** `You’re`, `It’ll`: no name, whatever its capital. */
const contraction = /^(?:i|you|he|she|it|we|they|that|there|here|who|what|let)[’'](?:m|re|s|ve|ll|d)$/;

/**
 * Whether a capital is all of a source, so that it is a name even where it opens a sentence: `Edmunds said`, but neither
 * `Backers of tariffs say` nor `Businesses say`.
 */
const isAllOfSource = (
	token: Token,
	next: Token | undefined,
	sourceEnds: ReadonlyMap<number, number>,
): boolean => {
	const end = sourceEnds.get(token.start);
	const one = singular(token.lower);
	const isCrowd =
		one !== token.lower &&
		(mayBeRole(one) || crowdNouns.has(one) || bodyClasses.some(group => group.has(one)));
	// `Secretary of State Ana Ruiz` goes on to a name.
	const isWhole =
		end !== undefined && (end <= token.end || !/^\p{Ll}/u.test(next?.text ?? '') || isRoleNoun(one));
	return isWhole && !isCrowd;
};

/** How many tokens a dateline has at most. */
const longestDateline = 12;

/** `HALDEN, 3 May — Brightwater announced`: a place in capitals before a dash says where the report was written. */
const isDateline = (tokens: readonly Token[]): boolean =>
	/^\p{Lu}{3,}$/u.test(tokens[0].text) &&
	tokens.slice(1, longestDateline).some(({text}) => /^(?:[—–-]|--)$/.test(text)) &&
	/^(?:,|\(|[—–-]|--|\p{Lu}{3,})$/u.test(tokens[1]?.text ?? '');

/** The names of a passage by their capitals. */
export function* runsOf(
	passage: Passage,
	capitals: Capitals,
	sourceEnds: ReadonlyMap<number, number>,
	firstSentence: number,
): Generator<{run: Run; sentence: number; isNoun: boolean}> {
	const {tokens, sentences} = passage;
	let sentence = 0;
	for (let i = 0; i < tokens.length; i++) {
		while (sentence + 1 < sentences.length && sentences[sentence + 1].start <= i) {
			sentence++;
		}

		const token = tokens[i];
		if (!isCapitalised(token) || /^\d/.test(token.text) || contraction.test(token.lower)) {
			continue;
		}

		const opens =
			i === 0 || sentences[sentence]?.start === i || /^[.?!:…“"‘«•]|^—$|^''$|^``$/.test(tokens[i - 1].text);
		const isSource =
			isAllOfSource(token, tokens[i + 1], sourceEnds) &&
			!isNoName(capitals, token) &&
			!capitals.small.has(token.lower);
		const titled = honorifics.has(token.lower) && isCapitalised(tokens[i + 1]);
		const rolePrefix =
			isCapitalised(tokens[i + 1]) && (isRoleNoun(singular(token.lower)) || demonyms.has(token.lower));
		if (opens && !titled && !rolePrefix && !isSource && !mayOpenName(capitals, token, tokens[i + 1])) {
			continue;
		}

		if (!opens && isNoName(capitals, token) && !isCapitalised(tokens[i + 1]) && token.text !== 'WHO') {
			continue;
		}

		if (i === 0 && isDateline(tokens)) {
			continue;
		}

		const end = runEnd(passage, i, capitals);
		const start = nameStart(tokens, i, end);
		const [first] = tokens.slice(start, end);
		const single = end - start === 1;
		const word = first.lower;
		const common =
			single &&
			((isNoName(capitals, first) && first.text !== 'WHO') ||
				isQualifier(word) ||
				(demonyms.has(word) && start === i) ||
				/^\d/.test(first.text) ||
				(honorifics.has(word) && start === i && !isGivenName(word)));
		// `A CT of his chest showed …`: one of many.
		const isCommonAcronym =
			single && /^\p{Lu}{2,}$/u.test(first.text) && /^an?$/.test(tokens[start - 1]?.lower ?? '');
		const isNoun =
			single &&
			isRoleNoun(singular(word)) &&
			!honorifics.has(tokens[start - 1]?.lower ?? '') &&
			!isGivenName(word);
		if (!common && !isCommonAcronym) {
			yield {run: {left: i, start, end}, sentence: firstSentence + sentence, isNoun};
		}

		i = end - 1;
	}
}

/** The names of a headline: the longest runs of words that are known as a name. */
export function* knownRuns({tokens}: Passage, known: ReadonlySet<string>): Generator<Run> {
	for (let i = 0; i < tokens.length; i++) {
		for (let length = Math.min(6, tokens.length - i); length > 0; length--) {
			const words = tokens.slice(i, i + length);
			if (isCapitalised(words[0]) && known.has(words.map(({lower}) => bare(lower)).join(' '))) {
				yield {left: i, start: i, end: i + length};
				i += length - 1;
				break;
			}
		}
	}
}
