/** What joins the words of a name that have capitals: `of`, `and`, possessives, particles. */
import type {Passage} from '../passage/passage.js';
import type {Token} from '../passage/tokens.js';
import {isGivenName} from '../words/given-names.js';
import {knownBodies} from '../words/known-bodies.js';
import {bodyNouns, departments, joinedByAnd, joinedToAnd, particles} from '../words/name-words.js';
import {demonyms, peoples, places} from '../words/place-words.js';
import {isRoleNoun, isSeveral, mayBeRole, singular} from '../words/role-nouns.js';
import {inCharge, isField, isOneBody, isSubject, leadsToName} from './body-names.js';
import {type Capitals, isCapitalised} from './capitals.js';

/** A run of capitals as far as it has been read, and what is known of it. */
export type RunSoFar = {
	readonly passage: Passage;
	readonly capitals: Capitals;
	readonly start: number;
	/** Exclusive. */
	end: number;
	/** Whether it names a body. */
	hasBody: boolean;
	/** Whether an `of` joins its words that belongs to the name. */
	joinedByOf: boolean;
	/** What stands before the last such `of`; and whether that is an office, and what follows leads to a name. */
	charge: string;
	isOffice: boolean;
};

const bodyNames =
	/^(?:office|bureau|department|hospital|union|association|federation|league|party|court|commission|college|fund|alliance|council|institute)$/;

/** Of whom many are, that a body’s name says it is of: `the Teachers’ Union`, `the British Importers’ Federation`. */
const ofMany =
	/^(?:union|association|federation|league|alliance|council|society|trust|guild|club|institute|party|congress|foundation|network|commission|forum|university|college|hospital)$/;

/** … and whose name says so behind `of`: `the National Union of Students`. */
export const ofBody = new RegExp(`${ofMany.source}|^(?:order|chamber|board)$`);

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
export const isOfSeveral = (token: Token | undefined): boolean =>
	isCapitalised(token) && token !== undefined && isSeveral(token.lower);

/** `[Police] Chiefs`, but neither `Labour MPs` nor `SNP Members` */
const isKindBefore = (token: Token | undefined): boolean =>
	isCapitalised(token) &&
	token !== undefined &&
	/\p{Ll}/u.test(token.text) &&
	!demonyms.has(token.lower) &&
	!places.has(token.lower) &&
	!isGivenName(token.lower);

/** A particle that is one word with what it belongs to: `Lene [deVries] Holt` */
const withParticle = /^(?:d[aeiu]|del|l[ae]|v[ao]n)\p{Lu}\p{Ll}/u;

/** How many particles go on with one at a token: `van [der] Berg`, `von [und zu] Halden`. */
const particlesAt = (tokens: readonly Token[], at: number): number => {
	const [first, second] = tokens.slice(at, at + 2).map(({text}) => text);
	return particles.has(first ?? '') ? 1 : first === 'und' && particles.has(second ?? '') ? 2 : 0;
};

/** Whether an `of`, a `for` or an `on` belongs to the name, and what it then says of it. */
const behindOf = (run: RunSoFar): number | undefined => {
	const {start, end, hasBody} = run;
	const {tokens} = run.passage;
	const {lower} = tokens[end];
	const last = tokens[end - 1];
	const next = end + 1;
	const afterRole =
		lower === 'of' &&
		/^(?:secretary|minister|director|duke|duchess|earl|archbishop|bishop)$/.test(last.lower);
	const isOpposition = tokens[next]?.lower === 'the' && tokens[next + 1]?.text === 'Opposition';
	const leads =
		isOpposition ||
		((isRoleNoun(singular(last.lower)) || departments.test(last.lower)) && leadsToName(tokens, next));
	// `Senate leader Ana Ruiz of Ohio` is no body of that name.
	const isPerson = end - start > 1 && isGivenName(tokens[end - 2].lower) && !bodyNouns.has(last.lower);
	// `the Royal Order of Midwives`
	const isOrder = last.lower === 'order' && isOfSeveral(tokens[next]);
	// `the Mill Workers of America`
	const isUnion =
		lower === 'of' &&
		end - start > 1 &&
		tokens[next]?.lower === 'america' &&
		/workers$|^(?:teachers|teamsters|veterans)$/.test(last.lower);
	if (!(hasBody && !isPerson) && !afterRole && !leads && !isOrder && !isUnion) {
		return undefined;
	}

	run.hasBody ||= isOrder || isUnion;
	run.joinedByOf = run.hasBody || leads;
	run.charge = last.lower;
	run.isOffice = leads;
	return /^(?:the|an?)$/.test(tokens[next]?.lower ?? '') ? next + 1 : next;
};

/** `the Association of Sheriffs and Police Chiefs` */
const joinsSeveral = (tokens: readonly Token[], and: number, charge: string): boolean =>
	ofBody.test(charge) &&
	isOfSeveral(tokens[and - 1]) &&
	(isOfSeveral(tokens[and + 1]) || (isKindBefore(tokens[and + 1]) && isOfSeveral(tokens[and + 2])));

/** `the Ministry of Trade and Transport`: what somebody is in charge of */
const joinsFields = ({passage: {tokens}, capitals, end, charge}: RunSoFar): boolean =>
	inCharge.test(charge) &&
	!places.has(tokens[end - 1].lower) &&
	isField(capitals, tokens[end + 1]) &&
	isSubject(tokens[end + 1]);

/** What follows is known to stand behind `and`, or goes on with a noun for bodies. */
const joinsBody = (tokens: readonly Token[], and: number): boolean => {
	const after = tokens[and + 1];
	return (
		isCapitalised(after) &&
		!/^\p{Lu}{2,}$/u.test(after.text) &&
		!isGivenName(after.lower) &&
		(joinedToAnd.has(after.lower) || bodyNouns.has(tokens[and + 2]?.lower ?? ''))
	);
};

/** Whether an `and` or `&` joins two words of one name, and not two names. */
const joinsOneName = (run: RunSoFar): boolean => {
	const {passage, capitals, start, end, charge} = run;
	const {tokens} = passage;
	const last = tokens[end - 1].lower;
	return (
		tokens[end].lower === '&' ||
		joinedByAnd.has(last) ||
		knownBodies.has(`${last} and ${tokens[end + 1]?.lower}`) ||
		isOneBody(passage, start, end, capitals) ||
		(run.isOffice && leadsToName(tokens, end + 1)) ||
		joinsFields(run) ||
		joinsSeveral(tokens, end, charge) ||
		(run.joinedByOf && joinsBody(tokens, end))
	);
};

/** Whether a name goes on behind a possessive: `St Wilfrid’s Primary School`, `the Teachers’ Union` */
const isBehindPossessive = ({start, end, passage: {tokens}}: RunSoFar): boolean =>
	(end - start === 2 && /^st\.?$/.test(tokens[start].lower) && isCapitalised(tokens[end + 1])) ||
	isOwnBody(tokens, end);

/** Whether a particle joins two words of one name; `y` and `e` also stand between two names. */
const isParticle = ({start, end, passage: {tokens}}: RunSoFar): boolean => {
	const {lower, text} = tokens[end];
	return (
		(particles.has(lower) || withParticle.test(text)) && !(lower === 'y' && end - start < 2) && lower !== 'e'
	);
};

/** The token behind what joins the words of a name at the end of a run; undefined where nothing does. */
export const behindJoiner = (run: RunSoFar): number | undefined => {
	const {end} = run;
	const {tokens} = run.passage;
	switch (tokens[end].lower) {
		case 'of':
		case 'for':
		case 'on':
			return behindOf(run);
		case 'and':
		case '&':
			return joinsOneName(run) ? end + 1 : undefined;
		case '’s':
		case '’':
		case "'":
			return isBehindPossessive(run) ? end + 1 : undefined;
		default:
			return isParticle(run) ? end + 1 + particlesAt(tokens, end + 1) : undefined;
	}
};
