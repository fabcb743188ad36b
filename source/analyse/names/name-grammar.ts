import {endOfRun, indexAt} from '../../document/span.js';
import {behindClock} from '../passage/dateline.js';
import type {Passage} from '../passage/passage.js';
import {areCapitalised} from '../passage/speech.js';
import {articleOrPossessive, auxiliary, questionWord} from '../words/closed-classes.js';
import {isSpeechVerb} from '../words/reporting-verbs.js';
import {isRoleNoun, mayBeRole, singular} from '../words/role-nouns.js';
import {isCapitalised} from './capitals.js';
import type {Run} from './description.js';

/** What a name does in its sentence; a pronoun is more likely to take up a subject. */
export type Grammar = 'subject' | 'object' | 'oblique' | 'possessive' | 'modifier';

/** What somebody’s name makes a body of: `Clinton campaign`. */
export const compoundNouns =
	/^(?:campaign|administration|government|foundation|family|camp|team|organi[sz]ation)$/;

/** What a maker’s or a product’s name tells the kind of: `a Linux or Mac version`. */
const makes = /^(?:version|edition|model|software|console|handset|laptop)$/;

/** Behind these a clause begins, and its subject: `[and] Krol said`, `[“]Krol knew` */
const beforeSubject =
	/^(?:and|but|or|that|as|when|while|because|if|though|although|whether|where|since|then|,|;|:|—|–|-|--|\(|[“"‘'«]|[”"’»])$/;
/** Behind these a name is no subject: `[to] Krol`, `[than] Krol` */
const beforeObject =
	/^(?:of|for|in|on|at|to|by|with|from|against|about|between|among|under|over|after|before|behind|into|toward|towards|than|like|unlike|near|via|without|including|alongside|versus|vs)$/;

/** How many words a phrase has between its owner and the name, at most. */
const longestOwned = 6;

/** Whether a name ends a phrase that begins with whose it is: `[Ted’s friend and fellow lamplighter] Harry Pell` */
const isHeadOfOwned = (tokens: Passage['tokens'], opens: number, left: number): boolean => {
	const owner = tokens.slice(opens, left).findIndex(({lower}) => lower === '’s');
	const between = tokens.slice(opens + owner + 1, left);
	return (
		owner > 0 &&
		areCapitalised({tokens}, {start: opens, end: opens + owner}) &&
		between.length <= longestOwned &&
		between.every(
			({lower}) => mayBeRole(lower) || /^(?:and|former|old|fellow|late|long-time|own)$/.test(lower),
		)
	);
};

/** How many words and signs such a place takes: `across from her,` */
const longestBeside = 4;

/** `[Beside her] Otto Falk laughed`: where the subject is. */
const isBeside = (before: Passage['tokens']): boolean =>
	before.length <= longestBeside &&
	/^(?:above|across from|ahead of|alongside|before|behind|below|beside|next to|opposite) (?:him|her|them|me|us|it)(?: ,)?$/.test(
		before.map(({lower}) => lower).join(' '),
	);

/** How many words a place has of which somebody is, at most. */
const longestSeat = 3;

/** Where the place ends of which somebody is, behind its `of`: `[of North Halden]` */
export const seatEnd = (tokens: Passage['tokens'], of: number): number => {
	return endOfRun(of + 1, of + longestSeat + 1, i => isCapitalised(tokens[i]));
};

/** What a name does in its sentence, by the words beside it. */
export const grammarOf = (passage: Passage, {left, start, end}: Run): Grammar => {
	const {tokens, sentences} = passage;
	const next = tokens[end];
	if (next?.lower === '’s' || next?.text === '’' || next?.text === "'") {
		return 'possessive';
	}

	const behind = singular(next?.lower ?? '');
	if (
		next &&
		!isCapitalised(next) &&
		(isRoleNoun(behind) || compoundNouns.test(behind) || makes.test(behind))
	) {
		return 'modifier';
	}

	const previous = tokens[left - 1];
	// `an Orvex or [Mac] version`
	if (
		/^(?:and|or)$/.test(previous?.lower ?? '') &&
		isCapitalised(tokens[left - 2]) &&
		/^an?$/.test(tokens[left - 3]?.lower ?? '') &&
		/^\p{Ll}/u.test(next?.text ?? '')
	) {
		return 'modifier';
	}

	if (previous === undefined || /^[.?!…]/.test(previous.text) || beforeSubject.test(previous.lower)) {
		return 'subject';
	}

	const opens = sentences[indexAt(sentences, left)]?.start ?? left;
	if (opens === left || isHeadOfOwned(tokens, opens, start) || isBeside(tokens.slice(opens, left))) {
		return 'subject';
	}

	// `It goes to Ruiz, who runs the mill`, `It goes to Lord Rood of Halden, who …`: what follows is about them.
	const comma = next?.lower === 'of' ? seatEnd(tokens, end) : end;
	if (
		tokens[comma]?.text === ',' &&
		tokens[comma + 1]?.lower === 'who' &&
		!beforeObject.test(tokens[comma + 2]?.lower ?? '')
	) {
		return 'subject';
	}

	// `how sensitive Ruiz is about it`
	if (
		(auxiliary.test(next?.lower ?? '') || /^sa(?:id|ys)$/.test(next?.lower ?? '')) &&
		!beforeObject.test(previous.lower)
	) {
		return 'subject';
	}

	if (beforeObject.test(previous.lower)) {
		return /^to$/.test(previous.lower) && tokens[left - 2]?.lower === 'according' ? 'subject' : 'oblique';
	}

	return isSpeechVerb(previous.lower) && !/^(?:told|tells?|asked|asks?|urged|quot)/.test(previous.lower)
		? 'subject'
		: 'object';
};

/** What a sentence may begin with before it says what it is about. */
const openers =
	/^(?:and|but|yet|so|still|meanwhile|now|for|even|only|finally|eventually|later|then|today|yesterday|instead|however|also|once|suddenly|recently|earlier|afterwards?|soon|,)$/;

/** `[Defending] champion Ana Ruiz`, `[two-goal] substitute Jo Park` */
const adjectives = /^(?:\p{L}+-\p{L}[\p{L}-]*|\p{L}{3,}(?:ing|ed)|new|young|local|veteran|top|star)$/u;

/** `[Her husband,] the chef Luca Berg` */
const apposed =
	/^(?:(?:and|but|then|finally|eventually|later) (?:, )?)?(?:the|an?|his|her|their|its|my|our|another|one)(?: [\p{L}-]+){1,7} ,$/u;

/** `[The ferryman was a man called] Otto Falk` */
const called =
	/^(?:the|an?|his|her|their|our|my)(?: [\p{L}-]+){1,3} (?:is|was)(?: an? [\p{L}-]+ (?:called|named))?$/u;

/** `[We met] Ana Ruiz in a café`, `[As for] Ana Ruiz, nobody knew` */
const meeting =
	/^as for$|^(?:i|we) (?:met|meet|visited|joined|found|interviewed|ask|asked|rang|phoned|called|told|tell|(?:spoke|speak|talked|talk|sat down|caught up) (?:to|with))$/;

/**
 * `[Back at the hotel,] the porter was sweeping up`, `[Asked about it,] Ana Ruiz paused`: where and when it is that a
 * sentence goes on to tell of somebody.
 */
const settings =
	/^(?:when|while|at|in|on|by|near|behind|outside|inside|across|along|under|after|before|during|back|down|up|over|nearby|elsewhere|meanwhile|later|earlier|there|here|upstairs|downstairs|next|not|just|further|asked|pressed|questioned|reached|speaking|told)$/;

/** How many words where and when it is may take. */
const longestSetting = 14;

/** Where a sentence goes on behind where and when it is; at its start where it does not begin so. */
export const behindSetting = (
	{tokens, stretchOf}: Pick<Passage, 'tokens' | 'stretchOf'>,
	first: number,
): number => {
	const opens = behindClock(tokens, first);
	if (opens !== first) {
		return behindSetting({tokens, stretchOf}, opens);
	}

	if (!settings.test(tokens[first]?.lower ?? '')) {
		return first;
	}

	for (let i = first + 1; i <= first + longestSetting && i < tokens.length; i++) {
		if (tokens[i].text === ',') {
			return i + 1;
		}

		if (!(tokens[i].isWord || tokens[i].lower === '’s') || stretchOf[i] !== -1) {
			return first;
		}
	}

	return first;
};

/** How many words stand before the subject of a question at most. */
const longestOpening = 4;

/** Where the subject of a question stands: `[And what did] the minister say?`; at its start where none is asked. */
const behindAuxiliary = ({tokens}: Pick<Passage, 'tokens'>, first: number): number => {
	const opening = tokens.slice(first, first + longestOpening);
	const verb = opening.findIndex(({lower}) => auxiliary.test(lower));
	const isQuestion = opening
		.slice(0, Math.max(0, verb))
		.every(({lower}) => questionWord.test(lower) || /^(?:and|but|so|then)$/.test(lower));
	return verb !== -1 && isQuestion ? first + verb + 1 : first;
};

/** Whether a word is the first of its sentence, or behind where and when it is, or behind what makes a question of it. */
export const mayBeSubject = (
	passage: Pick<Passage, 'tokens' | 'stretchOf'>,
	token: number,
	first: number,
): boolean =>
	token === first ||
	token === behindSetting(passage, first) ||
	token === behindAuxiliary(passage, first) ||
	// `Then my aunt came`
	(token === first + 1 &&
		/^(?:then|later|finally|eventually|suddenly|soon)$/.test(passage.tokens[first].lower));

/** `[Also at the meeting was] Ana Ruiz`, `[Then came] Ana Ruiz`: the subject comes last. */
const invertedOpeners =
	/^(?:also|among|at|in|on|with|then|next|enter|here|there|behind|beside|near|outside|inside|first|present|\p{L}+ing)$/u;
const invertedVerbs =
	/^(?:is|was|are|were|comes|came|sits|sat|stands|stood|walks|walked|steps|stepped|goes|went)$/;

/** How many words stand before a subject that comes last, at most. */
const longestInversion = 12;

/**
 * Whether a sentence is about whom it names there: it begins with them, by their role or name, or leads up to them.
 *
 * @param from the first token of what is said of them before the name, or of the name itself
 * @param end behind the name; a name that is all of a sentence signs something
 */
export const isTopic = ({tokens, sentences, stretchOf}: Passage, from: number, end: number): boolean => {
	const {start: opens = from, end: last = end} = sentences[indexAt(sentences, from)] ?? {};
	const setting = behindSetting({tokens, stretchOf}, opens);
	const first = setting <= from ? setting : opens;
	const start = articleOrPossessive.test(tokens[from - 1]?.lower ?? '') ? from - 1 : from;
	if (start - first > longestInversion) {
		return false;
	}

	const before = tokens.slice(first, Math.max(first, start)).map(({lower}) => lower);
	const words = before.join(' ');
	return before.every(word => openers.test(word) || adjectives.test(word)) ||
		apposed.test(words) ||
		isHeadOfOwned(tokens, first, start) ||
		meeting.test(words) ||
		isBeside(tokens.slice(first, from)) ||
		// `[It was] Ana Ruiz who had called`
		(/^it (?:is|was)$/.test(words) && tokens[end]?.lower === 'who')
		? tokens.slice(end, last).some(({isWord}) => isWord)
		: (called.test(words) && before.some(word => mayBeRole(word))) ||
				(invertedOpeners.test(before[0]) && invertedVerbs.test(before[before.length - 1]));
};
