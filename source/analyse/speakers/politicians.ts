/** Parties, and the posts of those who are in politics, as words tell them. */
import type {Character} from '../cast/character.js';
import type {Nominal} from '../names/nominal.js';

/** Parties, and who belongs to them. */
export const parties =
	/^(?:republican|democrat|democratic|conservative|labour|liberal|tory|gop|green|libertarian)$/;

/** Whom a party sends to speak for it. */
export const politicians =
	/^(?:sen|sens|rep|reps|gov|senator|representative|governor|congressman|congresswoman|lawmaker|legislator|politician|mayor|minister|secretary|speaker|leader|whip|candidate|nominee|mp|mep|msp|mla|taoiseach|tánaiste|solon|councillor|councilman|councilwoman|peer|lord|baroness|premier|chancellor|frontrunner|front-runner)\.?$/;

/** A party under all its names: the GOP is the Republicans, the Tories are the Conservatives. */
const partyOf = (word: string): string =>
	word === 'gop' ? 'repub' : word === 'tory' ? 'conse' : word === 'libertarian' ? word : word.slice(0, 5);

/** Whether what the text says of somebody goes with a phrase that tells a party: `the Republican`, `the Labour MP`. */
export const mayBeOfParty = ({words}: Nominal, {descriptions}: Character): boolean => {
	const ours = words.filter(word => parties.test(word)).map(partyOf);
	const own = descriptions.flatMap(({words: said}) => said);
	const theirs = own.filter(word => parties.test(word)).map(partyOf);
	return (
		own.some(word => politicians.test(word)) &&
		(theirs.length === 0 || theirs.some(party => ours.includes(party)))
	);
};

/** Whether a phrase tells a party, and the text only another of somebody: `the Democratic nominee` is not the GOP’s. */
export const isOfOtherParty = ({modifiers, head}: Nominal, {descriptions}: Character): boolean => {
	const partiesIn = (told: readonly string[]) => told.filter(word => parties.test(word)).map(partyOf);
	const ours = partiesIn([...modifiers, head]);
	// Few phrases tell a party.
	const theirs = ours.length > 0 ? partiesIn(descriptions.flatMap(({words}) => words)) : [];
	return theirs.length > 0 && !theirs.some(party => ours.includes(party));
};

/** Who speaks for another. */
export const speaksFor = /^spokes(?:man|woman|person)$/;

/** Whether words tell of a minister who leads nobody: `the transport minister` is not `the Labor leader`. */
export const isMinisterOnly = (told: readonly string[]): boolean =>
	told.includes('minister') && !told.some(word => /^(?:chief|first|leader|premier|prime)$/.test(word));

/** Whether a noun calls somebody by a post that no body has: `the chief minister` is no airline, whatever is told of it. */
export const isPost = (head: string): boolean =>
	/^(?:official|president)$/.test(head) ||
	speaksFor.test(head) ||
	(head !== 'leader' && politicians.test(head));
