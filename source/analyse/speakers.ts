import type {Quotation, Speaker, SpeakerKind} from '../document/analysis.js';
import {indexAt} from '../document/span.js';
import {type Character, gatherCast, isPerson} from './cast.js';
import {findNames, type NameKind} from './names.js';
import type {Passage} from './passage.js';
import {excerpt} from './quotations.js';
import {resolveMention} from './resolve.js';

const countWords = (text: string): number =>
	text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/** `Sergey Lavrov` is `sergey-lavrov`; a second one of that name is `sergey-lavrov-2`. */
const slug = (name: string, taken: ReadonlySet<string>): string => {
	const base =
		name
			.normalize('NFKD')
			.replaceAll(/\p{M}/gu, '')
			.toLowerCase()
			.replaceAll(/[’']s\b/g, '')
			.replaceAll(/[^\p{L}\p{N}]+/gu, '-')
			.replaceAll(/^-|-$/g, '') || 'speaker';
	let id = base;
	for (let i = 2; taken.has(id); i++) {
		id = `${base}-${i}`;
	}

	return id;
};

/** A place that speaks is its government: Beijing, the White House. */
const kinds: Readonly<Record<NameKind, SpeakerKind>> = {
	person: 'person',
	organization: 'organization',
	place: 'organization',
};

/** A speaker in the making: a character, or somebody known only by the wording. */
type Voice = {character?: Character; wording?: string; quotations: Quotation[]};

/**
 * Finds out who the sources of the quotations are.
 *
 * @param text the article's text
 * @param passages its passages
 * @param quotations without speakers, in the order of the text
 * @param byline the article's author, for `I`
 * @returns the quotations with their speakers' ids, and the speakers in the order in which they first speak
 */
export const findSpeakers = (
	text: string,
	passages: readonly Passage[],
	quotations: readonly Quotation[],
	byline: string | null,
): {speakers: Speaker[]; quotations: Quotation[]} => {
	const cast = gatherCast(findNames(passages, text));
	const author = byline ? cast.find(({name}) => name === byline) : undefined;
	const voices = new Map<Character | string, Voice>();
	const owners = new Map<string, Voice[]>();
	const blocks = passages.map(({block}) => block);
	let speaking: Character | undefined;
	let issuing: Character | undefined;
	for (const quotation of quotations) {
		const {source} = quotation;
		if (!source) {
			continue;
		}

		const passage = passages[indexAt(blocks, source.start)];
		const tokens = passage.tokens.filter(({start, end}) => source.start <= start && end <= source.end);
		const resolution = resolveMention(text, source, {cast, tokens, speaking, issuing, byline: author});
		const keys = 'unnamed' in resolution ? [resolution.unnamed.toLowerCase()] : resolution.characters;
		owners.set(
			quotation.id,
			keys.map(key => {
				const voice: Voice = voices.get(key) ?? {quotations: []};
				if (typeof key === 'string') {
					voice.wording ??= source.text;
				} else {
					voice.character = key;
				}

				voice.quotations.push(quotation);
				voices.set(key, voice);
				return voice;
			}),
		);
		if ('characters' in resolution && resolution.characters.length === 1) {
			const [character] = resolution.characters;
			if (isPerson(character)) {
				speaking = character;
			} else {
				issuing = character;
			}
		}
	}

	const wordsOf = ({quoted}: Quotation) => quoted.reduce((sum, stretch) => sum + countWords(stretch.text), 0);
	const total = quotations.reduce(
		(sum, quotation) => sum + (owners.get(quotation.id)?.length ? wordsOf(quotation) : 0),
		0,
	);
	const ids = new Map<Voice, string>();
	const taken = new Set<string>();
	const speakers = [...voices.values()].map((voice): Speaker => {
		const {character, wording = ''} = voice;
		const name = character?.name ?? wording;
		const id = slug(name, taken);
		taken.add(id);
		ids.set(voice, id);
		const quotedWords = voice.quotations.reduce((sum, quotation) => sum + wordsOf(quotation), 0);
		const mentions = character
			? character.mentions.map(mention => excerpt(text, mention))
			: voice.quotations.flatMap(({source}) => source ?? []);
		return {
			id,
			name,
			kind: character ? kinds[character.kind] : 'unnamed',
			role: character?.role ?? null,
			aliases: [...new Set(mentions.map(mention => mention.text))].filter(alias => alias !== name),
			mentions,
			quotations: voice.quotations.map(quotation => quotation.id),
			quotedWords,
			share: total === 0 ? 0 : Math.round((quotedWords / total) * 1000) / 1000,
		};
	});
	return {
		speakers,
		quotations: quotations.map(quotation => ({
			...quotation,
			speakers: (owners.get(quotation.id) ?? []).map(voice => ids.get(voice) ?? ''),
		})),
	};
};
