import type {NameMention} from '../names/name-mention.js';
import {bodyNouns} from '../words/name-words.js';
import {demonyms, places} from '../words/place-words.js';
import {small} from './body-name.js';
import type {Character} from './character.js';
import {push} from './namesakes.js';

/** `Department of Justice` is `doj` and `dj`; the Chinese Center for Disease Control and Prevention is `cdc` as well. */
const acronymsOf = (words: readonly string[]): string[] => {
	const own = words.length > 2 && demonyms.has(words[0]) ? words.slice(1) : words;
	if (own.length < 2) {
		return [];
	}

	const initials = (list: readonly string[]) => list.map(word => word[0]).join('');
	const content = (list: readonly string[]) => list.filter(word => !small.test(word));
	return [
		initials(content(words)),
		initials(words),
		initials(content(own)),
		...(content(own).length > 3 ? [initials(content(own)).slice(0, 3)] : []),
	];
};

/** What many bodies’ names begin with. */
const common =
	/^(?:national|central|federal|united|general|first|royal|new|public|world|global|foreign|home|state|high|supreme|justice|health|democratic|republican|king|queen)$/;

/** What a person’s name makes a body of; that one is never called by the rest of its name. */
const compounds = /^(?:campaign|administration|government|foundation|team|family)$/;

/** Words that are a body’s whole name, or no name at all: `VOA Pentagon correspondent` makes no other Pentagon. */
const wholeByThemselves = /^(?:house|university|pentagon|kremlin|reuters|interpol)$/;

/** Papers that are not the Times: the Financial Times, the Evening Times. */
const otherTimes = /^(?:financial|evening|morning|sunday|daily|weekly|economic|irish|radio)$/;

/** So many of the last mentions of somebody tell how the text calls them. */
const fewMentions = 4;

/** The bodies of an article, to be looked up by their short names. */
export class Bodies {
	readonly #countOf: (body: Character) => number;
	readonly #byLast = new Map<string, Character[]>();
	readonly #byFirst = new Map<string, Character[]>();
	readonly #byAcronym = new Map<string, Character>();

	/** @param countOf how often a body’s full name is mentioned */
	constructor(countOf: (body: Character) => number) {
		this.#countOf = countOf;
	}

	add(body: Character): void {
		const {words} = body;
		const [first, ...rest] = words;
		push(this.#byLast, words.at(-1) ?? '', body);
		for (const acronym of acronymsOf(words)) {
			if (acronym.length > 1 && !this.#byAcronym.has(acronym)) {
				this.#byAcronym.set(acronym, body);
			}
		}

		const named = [places, demonyms, bodyNouns].every(list => !list.has(first)) && !common.test(first);
		if (named && rest.length > 0 && rest.every(word => bodyNouns.has(word) && !compounds.test(word))) {
			push(this.#byFirst, first, body);
		}
	}

	/** `the Security Council` is the United Nations Security Council: the most prominent one whose name holds all words. */
	longer(words: readonly string[], than?: Character): Character | undefined {
		const last = words.at(-1) ?? '';
		return compounds.test(last)
			? undefined
			: this.#byLast
					.get(last)
					?.filter(
						body =>
							body !== than &&
							body.words.length > words.length &&
							!(last === 'times' && words.length === 1 && otherTimes.test(body.words[0])) &&
							words.every(word => body.words.includes(word)),
					)
					.sort((a, b) => this.#countOf(b) - this.#countOf(a))[0];
	}

	/** The text sets an acronym in brackets beside a name. */
	abbreviate(acronym: string, body: Character): void {
		this.#byAcronym.set(acronym, body);
	}

	/** `Acme` is Acme Foods, of which the text tells more than of its founder Otto Acme, whom it names in full, and not here. */
	foundedBy(person: Character, {words, passage, title, gender}: NameMention): Character | undefined {
		const isFounder = person.descriptions.some(({head}) => /^(?:co-?)?founder$/.test(head));
		const body = isFounder && !title && !gender ? this.#byFirst.get(words[0])?.[0] : undefined;
		return body &&
			this.#countOf(body) > this.#countOf(person) &&
			person.mentions.slice(-fewMentions).every(full => full.words.length > 1 && full.passage !== passage)
			? body
			: undefined;
	}

	/** Whom one word can stand for: the FBI, the Times, Acme. */
	named({words, text, hasArticle, title}: NameMention): Character | undefined {
		const [word] = words;
		return (
			(/^(?:\p{Lu}\.?){2,}$/u.test(text) ? this.#byAcronym.get(word) : undefined) ??
			(word === 'fed' ? this.#byLast.get('reserve')?.find(body => body.words[0] === 'federal') : undefined) ??
			((hasArticle || bodyNouns.has(word)) && !wholeByThemselves.test(word)
				? this.longer(words)
				: undefined) ??
			(title ? undefined : this.#byFirst.get(word)?.[0])
		);
	}
}
