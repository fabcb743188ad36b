import type {Excerpt, Quotation, Speaker, SpeakerKind} from '../../document/analysis.js';
import {countOwnWords, shareOf} from '../../document/own-words.js';
import {speakerId} from '../../document/speaker-id.js';
import {type Character, type CharacterKind, suffixes} from '../cast/character.js';
import {isTrader} from '../cast/personhood.js';
import {excerpt} from '../passage/excerpt.js';
import {isRoleLabel} from '../words/label-words.js';
import {singular} from '../words/role-nouns.js';

/** A pronoun, with a verb or without: `I’d` */
const anyPronoun =
	/^(?:i|we|he|she|it|they|who|which|that|his|her|their|my|our|me|us|him|them)(?:[’'](?:d|ll|m|re|s|ve))?$/i;

/** A place that speaks is its government: Beijing, the White House. */
const kinds: Readonly<Record<CharacterKind, SpeakerKind>> = {
	person: 'person',
	organization: 'organization',
	place: 'organization',
	group: 'group',
	unnamed: 'unnamed',
};

/** What a place can be; what else stands behind its name is said of something in it: `owns a paper in Halden, a daily`. */
const settlements =
	/^(?:country|nation|kingdom|republic|state|city|town|village|capital|county|region|province|island|territory|neighbou?r)$/;

/** What goes with the name behind a role: `forensic accountant [Dr] Helen Moy` */
const addressBehind = / (?:Baroness|Cllr|Dame|Dr|Lady|Lord|Miss|Mrs?|Ms|Prof|Rev|Sir)\.?$/;

/** The first description that says what somebody is, else of a person any: `a cook at the Taj`. */
const roleOf = (text: string, {kind, descriptions, words}: Character): string | null => {
	const fitting = descriptions.filter(description =>
		kind === 'person'
			? description.ofPerson
			: (!description.ofPerson || isTrader(description, words)) &&
				(kind !== 'place' || settlements.test(description.head)),
	);
	const told = fitting[0] ?? (kind === 'person' ? descriptions[0] : undefined);
	if (!told) {
		return null;
	}

	// `fellow cook Ana Ruiz`, but `a fellow at the institute`
	const own = told.head === 'fellow' ? told.text : told.text.replace(/^fellow /i, '');
	const role = own.replace(addressBehind, '');
	// `the actors Ana Ruiz and Jo Park`: each is one; `The owners, Halden Inns,` are many.
	const last = /[\p{L}-]+$/u.exec(role)?.[0] ?? '';
	const isPlural =
		kind === 'person' &&
		text[told.end] === ' ' &&
		!told.words.includes('of') &&
		last.toLowerCase() !== told.head &&
		singular(last.toLowerCase()) === told.head;
	return isPlural ? `${role.slice(0, role.length - last.length)}${last[0]}${told.head.slice(1)}` : role;
};

/** Who is called by a title all their life, so that one of their names is not enough: `Lord Rook`, `Sir Hal`. */
const lifelong = /^(?:baron|baroness|dame|lady|lord|sir|viscount)$/;

/** A name as somebody is called who is never named in full: `[Dame Ida] said`. */
const calledBy = (text: string, {name, kind, words, mentions}: Character): string => {
	const titled = mentions.find(({title, headline}) => lifelong.test(title ?? '') && !headline);
	const title = titled
		? text.slice(Math.max(0, titled.start - (titled.title?.length ?? 0) - 1), titled.start - 1)
		: '';
	return kind === 'person' && words.length === 1 && title.toLowerCase() === titled?.title
		? `${title} ${name}`
		: name;
};

/** `her mother`, of whom only the text around it tells whose she is. */
const isOfPronoun = /^(?:his|her|its|their|our|my) [^’']*$/i;

/** Somebody without a name as the text calls them first, or where that tells less, where they speak: `the girl’s mother`. */
const unnamedBy = (name: string, kind: CharacterKind, mentions: readonly Excerpt[]): string =>
	(/^(?:unnamed|group)$/.test(kind) && isOfPronoun.test(name)
		? mentions.find(({text}) => !isOfPronoun.test(text) && /\p{L}[’'](?:s\b| )/u.test(text))?.text
		: undefined) ?? name;

/** A name without the ending of whose something is, with which it was taken for a company’s: `[McDonald]’s cameo` */
const aliasOf = ({kind}: Character, alias: string): string =>
	kind === 'person' ? alias.replace(/[’']s$/, '') : alias;

/** A name as it is compared: the full stop of `A.` is none of its own. */
const bare = (name: string): string => name.toLowerCase().replace(/\.$/, '');

/** The surnames that several of these people bear: `Kos` says neither Irena Kos nor Dado Kos. */
const sharedSurnames = (characters: Iterable<Character>): ReadonlySet<string> => {
	const surnames = new Set<string>();
	const shared = new Set<string>();
	for (const {kind, words} of characters) {
		const own = words.filter(word => !suffixes.test(word));
		const surname = own[own.length - 1];
		if (kind === 'person' && own.length > 1) {
			(surnames.has(surname) ? shared : surnames).add(surname);
		}
	}

	return shared;
};

/** Where the text mentions somebody without a name: the sources of what they say, in order, each once. */
const mentionsIn = (own: readonly Quotation[]): Excerpt[] =>
	own
		.flatMap(({source}) => source ?? [])
		.sort((a, b) => a.start - b.start || b.end - a.end)
		.filter(({start}, i, all) => start !== all[i - 1]?.start);

/**
 * Makes the list of speakers.
 *
 * @param text the article's text
 * @param quotations in the order of the text
 * @param verbatim the ids of those that are somebody’s own words though they do not stand in marks
 * @param owners whose each quotation is, by its id
 * @returns the speakers in the order in which they first speak, and the id of each character among them
 */
export const toSpeakers = (
	text: string,
	quotations: readonly Quotation[],
	verbatim: ReadonlySet<string>,
	owners: ReadonlyMap<string, readonly Character[]>,
): {speakers: Speaker[]; idOf: ReadonlyMap<Character, string>} => {
	const said = new Map<Character, Quotation[]>();
	let total = 0;
	const wordsOf = countOwnWords(
		text,
		quotations,
		({id}) => verbatim.has(id),
		({id}) => owners.get(id) ?? [],
	);
	for (const quotation of quotations) {
		const characters = owners.get(quotation.id) ?? [];
		total += characters.length > 0 ? (wordsOf.get(quotation) ?? 0) : 0;
		for (const character of characters) {
			const list = said.get(character);
			if (list) {
				list.push(quotation);
			} else {
				said.set(character, [quotation]);
			}
		}
	}

	const idOf = new Map<Character, string>();
	const taken = new Map<string, number>();
	const shared = sharedSurnames(said.keys());
	const speakers = [...said].map(([character, own]): Speaker => {
		const mentions =
			character.mentions.length > 0
				? character.mentions.map(mention => excerpt(text, mention))
				: mentionsIn(own);
		// Its words may stand on two lines.
		const name = unnamedBy(calledBy(text, character), character.kind, mentions).replaceAll(/\s+/g, ' ');
		const id = speakerId(name, taken);
		idOf.set(character, id);
		const quotedWords = own.reduce((sum, quotation) => sum + (wordsOf.get(quotation) ?? 0), 0);
		return {
			id,
			name,
			kind: kinds[character.kind],
			role: roleOf(text, character),
			aliases: [
				...new Set(mentions.map(mention => aliasOf(character, mention.text.replaceAll(/\s+/g, ' ')))),
			].filter(
				alias =>
					bare(alias) !== bare(name) &&
					!anyPronoun.test(alias) &&
					// `A` is the letter of an answer.
					!isRoleLabel(alias) &&
					!(character.kind === 'person' && shared.has(alias.toLowerCase())),
			),
			mentions,
			quotations: own.map(quotation => quotation.id),
			quotedWords,
			share: shareOf(quotedWords, total),
		};
	});
	return {speakers, idOf};
};
