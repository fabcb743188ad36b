/** What a noun phrase tells of whom it means, whoever that is: an office, a relation, somebody new. */
import type {Character} from '../cast/character.js';
import type {Description} from '../names/description.js';
import type {Nominal} from '../names/nominal.js';
import {indefinite, numeral} from '../words/closed-classes.js';
import {words} from '../words/name-words.js';
import {isOfPast} from './other-offices.js';
import {politicians} from './politicians.js';

/** Offices of a town, a court, a paper or a house; of a country’s everybody knows the holder, whom news need not call so. */
const localOffices = words(
	'mayor clerk editor judge magistrate coroner sheriff landlord landlady waiter waitress vicar headteacher headmaster headmistress',
);

/** Who is told by whose they are: `The friend`, whom nobody fits, is not whoever spoke last, who has friends. */
export const relational = words(
	'friend pal colleague neighbor neighbour partner roommate flatmate classmate acquaintance companion relative cousin teammate housemate',
);

/** Whether a description tells of somebody in charge of a firm or of a country, who may preside over it. */
const leads = ({head}: Description): boolean =>
	/^(?:ceo|chair|chairman|chairperson|chairwoman|chief|co-founder|director|executive|founder|head|owner)$/.test(
		head,
	) || politicians.test(head);

/**
 * `The mayor`, whom nobody fits, is not the union’s leader either, nor somebody without a role; but `the Ledger editor` may be
 * a member who edits it. `The speaker` of a house is nobody who sits in it, nor `the president` of whom the text tells something else.
 */
export const bearsNoSuchOffice = ({head, words: own}: Nominal, {kind, descriptions}: Character): boolean =>
	kind === 'person' &&
	((localOffices.has(head) && !(head === 'editor' && own.length > 2)) ||
		(own.length === 2 &&
			(head === 'speaker' ||
				(head === 'president' && descriptions.length > 0 && !descriptions.some(leads)))));

/** `the mother of three`: what one is, and not whose. */
export const isParentOfMany = ({head, words: own}: Nominal): boolean => {
	const [preposition, count] = own.slice(own.indexOf(head) + 1);
	return preposition === 'of' && (count === 'one' || numeral.test(count ?? ''));
};

/** `the founder of the firm`: somebody whom an article is about, as a rule, and no holder of an office. */
export const isMakerOf = ({head, words: own}: Nominal): boolean =>
	/^(?:founder|co-founder|cofounder|owner|author|creator|composer|inventor|designer|winner)$/.test(head) &&
	own.includes('of');

/**
 * `the critic of the Ledger`, whom nobody fits: of what they are is told because they are new; who has left it, `the former
 * head of the bank`, may be whoever is spoken of.
 */
export const isOfSomething = (nominal: Nominal): boolean => {
	const {head, words: own, modifiers} = nominal;
	const [preposition, what] = own.slice(own.indexOf(head) + 1);
	return (
		preposition === 'of' &&
		what !== 'state' &&
		!isOfPast(modifiers) &&
		!isMakerOf(nominal) &&
		!isParentOfMany(nominal)
	);
};

/** `a senior official`, `the manager of a mill`: whom the reader is not to know. */
export const isIntroduction = (nominal: Nominal): boolean => {
	const {head, words: own} = nominal;
	const [preposition, article] = own.slice(own.indexOf(head) + 1);
	return (
		indefinite.test(own[0] ?? '') ||
		(/^(?:of|for|at)$/.test(preposition ?? '') && indefinite.test(article ?? '') && !isMakerOf(nominal))
	);
};
