import type {Analysis, Quotation, Speaker} from '../../document/analysis.js';
import {isDoubtful} from '../../document/wording.js';

/** What stands before the name of a quotation's speaker who may well be the wrong one, or whom a person has checked. */
export const certaintySign = (quotation: Quotation): string =>
	quotation.checked !== undefined ? '✓ ' : isDoubtful(quotation) ? '? ' : '';

/**
 * A name for narrow places: the last word of it where the text calls a speaker so, else the shortest by which it does.
 * None is a part of another's name.
 */
export const shortName = ({speakers}: Analysis, speaker: Speaker): string => {
	const others = speakers.filter(other => other !== speaker).flatMap(({name, aliases}) => [name, ...aliases]);
	// Of two foreign ministries neither is “Foreign Ministry”, whatever the text calls it.
	const own = speaker.aliases.filter(name => !others.some(other => other.includes(name)));
	const family =
		speaker.kind === 'person' && own.find(name => name === speaker.name.split(' ').slice(1).at(-1));
	return (
		family || own.reduce((shortest, name) => (name.length < shortest.length ? name : shortest), speaker.name)
	);
};

/** What begins names without being their own. */
const articles = /^(?:the|an?)$/i;

const initials = (name: string): string => {
	const all = name.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
	const words = all.filter((word, i) => i === all.length - 1 || !articles.test(word));
	const capitals = words.filter(word => /^\p{Lu}/u.test(word));
	const chosen = capitals.length > 0 ? capitals : words;
	return chosen.length > 1
		? `${[...chosen[0]][0]}${[...(chosen.at(-1) ?? '')][0]}`.toUpperCase()
		: [...(chosen[0] ?? '?')]
				.slice(0, 2)
				.join('')
				.replace(/^./u, letter => letter.toUpperCase());
};

const tags = new WeakMap<Analysis, ReadonlyMap<string, string>>();

/**
 * A mark of two letters for each speaker, which tells them apart without colour: initials, and where these are taken,
 * the first and another letter of the name, or else a number. No two differ by capitals alone.
 */
export const speakerTags = (analysis: Analysis): ReadonlyMap<string, string> => {
	const kept = tags.get(analysis);
	if (kept) {
		return kept;
	}

	const taken = new Set<string>();
	const found = new Map<string, string>();
	for (const [index, {id, name}] of analysis.speakers.entries()) {
		const letters = [...name.replace(/^(?:the|an?)\s+/i, '').replaceAll(/[^\p{L}]/gu, '')];
		// Two columns: letters of scripts that are twice as wide come singly.
		const wide = /[\u1100-\u11FF\u2E80-\uD7FF\uF900-\uFAFF\uFF00-\uFFEF]/.test(letters[0] ?? '');
		const candidates = wide
			? letters
			: [initials(name), ...letters.slice(1).map(letter => `${letters[0].toUpperCase()}${letter}`)];
		const tag =
			candidates.find(candidate => !taken.has(candidate.toUpperCase())) ??
			String((index + 1) % 100).padStart(2, '0');
		taken.add(tag.toUpperCase());
		found.set(id, tag);
	}

	tags.set(analysis, found);
	return found;
};
