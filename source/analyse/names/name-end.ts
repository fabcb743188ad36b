import type {Passage} from '../passage/passage.js';
import type {Token} from '../passage/tokens.js';
import {isGivenName} from '../words/given-names.js';
import {knownBodies} from '../words/known-bodies.js';
import {
	bodyNouns,
	departments,
	joinedByAnd,
	joinedToAnd,
	namePrefixes,
	particles,
} from '../words/name-words.js';
import {demonyms, peoples, places} from '../words/place-words.js';
import {isRoleNoun, isSeveral, mayBeRole, singular} from '../words/role-nouns.js';
import {
	fieldsEnd,
	inCharge,
	isField,
	isOneBody,
	isSubject,
	leadsToName,
	listEnd,
	phraseEnd,
	thingsEnd,
} from './body-names.js';
import {type Capitals, isCapitalised, isNoName} from './capitals.js';

const bodyNames =
	/^(?:office|bureau|department|hospital|union|association|federation|league|party|court|commission|college|fund|alliance|council|institute)$/;

/** Of whom many are, that a body’s name says it is of: `the Teachers’ Union`, `the British Importers’ Federation`. */
const ofMany =
	/^(?:union|association|federation|league|alliance|council|society|trust|guild|club|institute|party|congress|foundation|network|commission|forum|university|college|hospital)$/;

/** … and whose name says so behind `of`: `the National Union of Students`. */
const ofBody = new RegExp(`${ofMany.source}|^(?:order|chamber|board)$`);

/** Whose a body can be that is called after them, without being theirs: `the Children’s Society`, `Queen’s University`. */
const namesakesOfBodies =
	/^(?:children|women|men|people|king|queen|prince|princess|mother|father|world|alzheimer|parkinson|crohn|sailor|soldier|seafarer|farmer|worker|writer|teacher|player|consumer|student|veteran)$/;

/** Whether the name of a body goes on behind a possessive of one (`’s`) or of many (`’`). */
const isOwnBody = (tokens: readonly Token[], mark: number): boolean => {
	const [owner, sign, noun, last] = tokens.slice(mark - 1, mark + 3);
	const one = singular(owner.lower);
	// `the Teachers’ [Christian] Union`
	const isOfMany = ofMany.test(noun?.lower ?? '') || (isCapitalised(last) && ofMany.test(last.lower));
	return (
		isCapitalised(noun) &&
		(sign.text === '’' || sign.text === "'"
			? one !== owner.lower && !isGivenName(one) && !peoples.has(owner.lower) && isOfMany && mayBeRole(one)
			: (bodyNames.test(noun?.lower ?? '') && noun?.lower !== 'party') ||
				(namesakesOfBodies.test(owner.lower) && ofMany.test(noun?.lower ?? '')))
	);
};

/** Whether a word with a capital is what several people are, as bodies are named for them: `the Guild of [Editors]` */
const isOfSeveral = (token: Token | undefined): boolean =>
	isCapitalised(token) && token !== undefined && isSeveral(token.lower);

/** `[Police] Chiefs`, but neither `Labour MPs` nor `SNP Members` */
const isKindBefore = (token: Token | undefined): boolean =>
	isCapitalised(token) &&
	token !== undefined &&
	/\p{Ll}/u.test(token.text) &&
	!demonyms.has(token.lower) &&
	!places.has(token.lower) &&
	!isGivenName(token.lower);

/** How many words a nickname may have. */
const longestNickname = 3;

/**
 * Where a name goes on behind a nickname in quotation marks that begins at a token: `Ana “Red” [Ruiz]`, `Jo “The Brick”
 * [Park]`
 */
const behindNickname = ({tokens, stretchOf}: Passage, at: number): number | undefined => {
	if (!/^[“"‘']$/.test(tokens[at].text)) {
		return undefined;
	}

	let close = at + 1;
	while (close <= at + longestNickname && tokens[close]?.isWord) {
		close++;
	}

	const surname = close + 1;
	const isNickname =
		close > at + 1 &&
		stretchOf[at] === stretchOf[at - 1] &&
		stretchOf[surname] === stretchOf[at - 1] &&
		isCapitalised(tokens[at - 1]) &&
		isGivenName(tokens[at - 1].lower) &&
		isCapitalised(tokens[at + 1]) &&
		/^[”"’']$/.test(tokens[close]?.text ?? '') &&
		isCapitalised(tokens[surname]);
	return isNickname ? surname : undefined;
};

/** A particle that is one word with what it belongs to: `Lene [deVries] Holt` */
const withParticle = /^(?:d[aeiu]|del|l[ae]|v[ao]n)\p{Lu}\p{Ll}/u;

/** How many particles go on with one at a token: `van [der] Berg`, `von [und zu] Halden`. */
const particlesAt = (tokens: readonly Token[], at: number): number => {
	const [first, second] = tokens.slice(at, at + 2).map(({text}) => text);
	return particles.has(first ?? '') ? 1 : first === 'und' && particles.has(second ?? '') ? 2 : 0;
};

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
	// `Local 44 of the Bakery Workers`, a union’s branch
	if (tokens[start].lower === 'local' && /^\d+$/.test(tokens[end]?.text ?? '')) {
		end++;
		hasBody = true;
	}

	while (end < tokens.length) {
		const surname = behindNickname(passage, end);
		if (surname !== undefined) {
			end = surname + 1;
			continue;
		}

		if (stretchOf[end] !== stretchOf[start]) {
			break;
		}

		const {lower, text} = tokens[end];
		const last = tokens[end - 1];
		const listed =
			text === ','
				? joinedByOf
					? (listEnd(passage, end) ?? thingsEnd(passage, start, end, charge, capitals, ofBody.test(charge)))
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
				// `the Royal Order of Midwives`
				const isOrder = last.lower === 'order' && isOfSeveral(tokens[next]);
				if (!(hasBody && !isPerson) && !afterRole && !leads && !isOrder) {
					break;
				}

				hasBody ||= isOrder;
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
					(inCharge.test(charge) &&
						!places.has(last.lower) &&
						isField(capitals, after) &&
						isSubject(after)) ||
					// `the Association of Sheriffs and Police Chiefs`
					(ofBody.test(charge) &&
						isOfSeveral(last) &&
						(isOfSeveral(after) || (isKindBefore(after) && isOfSeveral(tokens[next + 1])))) ||
					(joinedByOf &&
						isCapitalised(after) &&
						!/^\p{Lu}{2,}$/u.test(after.text) &&
						!isGivenName(after.lower) &&
						(joinedToAnd.has(after.lower) || bodyNouns.has(tokens[next + 1]?.lower ?? '')));
				if (!joins) {
					break;
				}
			} else if (/^(?:’s|’|')$/.test(lower)) {
				// The name itself ends in a possessive.
				if (
					end - start === 1 &&
					/^(?:mcdonald|barnardo|wendy|macy|kohl|lowe|moody|sotheby|sainsbury|lloyd|kellogg|dunkin|levi|arby|denny|domino)$/.test(
						last.lower,
					)
				) {
					end++;
					continue;
				}

				// `St Wilfrid’s Primary School`
				const isOfSaint =
					end - start === 2 && /^st\.?$/.test(tokens[start].lower) && isCapitalised(tokens[next]);
				if (!isOfSaint && !isOwnBody(tokens, end)) {
					break;
				}
			} else if (
				!(particles.has(lower) || withParticle.test(text)) ||
				(lower === 'y' && end - start < 2) ||
				lower === 'e'
			) {
				break;
			} else {
				next += particlesAt(tokens, next);
			}
		}

		const found = tokens[next];
		if (
			!isCapitalised(found) ||
			// `University of North Carolina`, `Bank of Tuesday`
			(next !== end &&
				isNoName(capitals, found) &&
				!(namePrefixes.has(found.lower) && isCapitalised(tokens[next + 1])) &&
				// `the National Union of Students`
				!(/^(?:and|of)$/.test(tokens[next - 1].lower) && ofBody.test(charge) && isOfSeveral(found))) ||
			(next === end &&
				isNoName(capitals, found) &&
				!bodyNouns.has(found.lower) &&
				// `Brightwater AS`, a company of Norway or Denmark
				!(found.text === 'AS' && /\p{Ll}/u.test(last.text)) &&
				// `Farside Investors`
				// `the Institute for Blind People`
				!(joinedByOf && (found.lower === 'people' || isSeveral(found.lower))) &&
				!/^(?:north|south|east|west|northern|southern|eastern|western|central|english|workers|farmers|teachers|investors|advisers|advisors|students|scientists|north|group|internet)$/.test(
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

/** What stands behind the name of somebody who has been honoured, or is learned. */
const letters = /^(?:[KQS]C|[MOCKD]BE|PhD|DPhil|MSc|BSc|FRS|FRCP|Esq)$/;

/** … and what is a noun as well: `the Leeds MP` */
const nouns = /^(?:MP|MEP|MSP|MLA|TD|MD|JD|RN)$/;

/** Where a name ends without the letters behind it: `[Ana Ruiz] KC`, `[Jo Park] MP`; at the least two words stay. */
export const withoutLetters = (tokens: readonly Token[], start: number, end: number): number => {
	let to = end;
	while (
		to - start > 2 &&
		(letters.test(tokens[to - 1].text) ||
			(nouns.test(tokens[to - 1].text) && isGivenName(tokens[start].lower)))
	) {
		to--;
	}

	return to;
};
