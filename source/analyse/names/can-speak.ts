import type {Token} from '../passage/tokens.js';
import {weekday} from '../words/closed-classes.js';
import {bodyClasses, bodyNouns, isQualifier} from '../words/name-words.js';
import {peoples, places} from '../words/place-words.js';
import {
	crowdNouns,
	documentNouns,
	evidenceNouns,
	institutions,
	isMaker,
	isRoleNoun,
	mayBeRole,
	singular,
	wordCarriers,
} from '../words/role-nouns.js';
import type {Nominal} from './nominal.js';
import {callsOutlet} from './outlets.js';

const quantifiers =
	/^(?:the|a|an|this|that|these|those|his|her|its|their|our|my|one|some|many|several|most|few|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|both|all|another|other|more|each|every|any|half|\d+)$/;

/** Of which bodies one may speak that have no name: `the governing body`, `trade bodies` */
const publicBodies =
	/^(?:advisory|government|governing|industry|international|national|nations|professional|public|regulatory|representative|sporting|sports|standards|state|trade|world)$/;

/** What those carry whose line it is: `the ferry line` */
const carriers = /^(?:bus|coach|cruise|ferry|rail|railway|shipping|steamship|tram)$/;

/** Bodies whose noun alone is a thing: `the tank` */
const twoWords =
	/^(?:(?:care|funeral|nursing) home|(?:dental|general|law) practice|search engine|think tank)$/;

/** Whether a phrase can be somebody, or a paper that somebody wrote: engines err, and not all that they find can speak. */
export const canSpeak = (tokens: readonly Token[], {head, plural, modifiers, personal}: Nominal): boolean => {
	const [first] = tokens;
	const lower = first.lower;
	if (
		(tokens.length === 1 && /^(?:long|once|first|second|third|next|finally|highly)$/.test(lower)) ||
		/^(?:no|not|none|including|whether|what|how|why|there|maybe|let|please)$/.test(lower) ||
		tokens.length > 25
	) {
		return false;
	}

	// `Her film opens [Friday].`
	if (tokens.length === 1 && weekday.test(lower)) {
		return false;
	}

	// `one of them`, whoever they are
	if (
		quantifiers.test(lower) &&
		tokens[1]?.lower === 'of' &&
		tokens.length === 3 &&
		/^(?:them|us)$/.test(tokens[2].lower)
	) {
		return true;
	}

	// `the 56-year-old`
	const isAge = /^\d+-year-old$/.test(head);
	if (
		quantifiers.test(head) ||
		(isQualifier(head) && !isAge && !isRoleNoun(head)) ||
		/^(?:i|you|he|she|it|they|we|who|which|what|here|there|related|current|more|other)(?:’\p{L}+)?$/u.test(
			head,
		)
	) {
		return false;
	}

	const known =
		personal ||
		mayBeRole(head) ||
		crowdNouns.has(head) ||
		bodyNouns.has(head) ||
		institutions.has(head) ||
		isMaker(head) ||
		twoWords.test(`${modifiers.at(-1)} ${head}`) ||
		// `the governing body`, but `the body was found`
		(head === 'body' && modifiers.some(word => publicBodies.test(word))) ||
		documentNouns.has(head) ||
		// `figures`, `data`
		(plural && documentNouns.has(`${head}s`)) ||
		evidenceNouns.has(head) ||
		wordCarriers.has(head) ||
		peoples.has(`${head}s`) ||
		isAge ||
		places.has(head) ||
		bodyClasses.some(group => group.has(head)) ||
		// `the weekly`
		callsOutlet(head) ||
		// `the ferry line`, but not `the line`
		(head === 'line' && modifiers.some(word => carriers.test(word))) ||
		// `a Google`, but not `a CT`
		(/^an?$/.test(lower) ? /^\p{Lu}\p{Ll}/u : /^\p{Lu}/u).test(
			tokens.find(token => singular(token.lower) === head)?.text ?? '',
		);
	const framed =
		quantifiers.test(lower) || tokens.some(({lower: word}) => word === '’s') || /^\p{Lu}/u.test(first.text);
	return (
		known &&
		// `Walks help, study suggests`; `It was late, staff said`
		(framed ||
			plural ||
			isRoleNoun(head) ||
			head === 'staff' ||
			modifiers.length > 0 ||
			documentNouns.has(head)) &&
		// `banking experts`, but neither `launched attacks` nor `preventing county clerks`
		!(
			/(?:ed|ing)$/.test(lower) &&
			!framed &&
			!(plural && isRoleNoun(head) && tokens.length === 2 && lower.endsWith('ing'))
		)
	);
};
