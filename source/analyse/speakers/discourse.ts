import type {Excerpt} from '../../document/analysis.js';
import type {Character} from '../cast/character.js';
import type {Grammar} from '../names/name-grammar.js';
import type {NameMention} from '../names/name-mention.js';

/** A place in the article, as distances are counted. */
export type Place = {readonly start: number; readonly passage: number; readonly sentence: number};

/** What the text so far tells of a character. */
export type Trace = {
	passage: number;
	sentence: number;
	/** The best it was in the last sentence that mentions it. */
	grammar: Grammar;
	/** The last sentence that mentions it is about it. */
	topic: boolean;
	/** How often it was mentioned, by name or pronoun. */
	count: number;
	/** Its last mention by name. */
	named: NameMention | undefined;
};

const weight: Readonly<Record<Grammar, number>> = {
	subject: 4,
	object: 3,
	possessive: 2,
	oblique: 1,
	modifier: 0,
};

/** Before the text has come to anything. */
const nowhere: Place = {start: -1, passage: -99, sentence: -99};

/** How many characters stay in mind: an article’s reader has forgotten the others as well. */
const mostInMind = 16;

/**
 * What a reader has in mind at a place of the text: who was mentioned last, and how; who spoke last. It is carried
 * forward through the text and holds a bounded number of characters, so that each look at it takes the same time.
 */
export class Discourse {
	/** The last mentioned first. */
	readonly people: Character[] = [];
	readonly bodies: Character[] = [];
	/** The most prominent so far, of either kind. */
	readonly prominent: Character[] = [];
	readonly traces = new Map<Character, Trace>();
	/** Who spoke last, several for a joint statement, and where. */
	speaking: readonly Character[] = [];
	spoken: Place = nowhere;
	/** They asked something, or surely asked somebody else: `Ida Krol asked Tom Reed why`, `A reporter asked whether …` */
	asked: 'nothing' | 'something' | 'somebody' = 'nothing';
	/** The last pair or group that acted as one. */
	together: readonly Character[] = [];
	togetherAt: Place = nowhere;
	/** The last two who were named in one breath: `Ana Ruiz and Jo Park`. */
	pair: readonly Character[] = [];
	pairAt: Place = nowhere;
	/** The last two bodies or countries who were. */
	bodyPair: readonly Character[] = [];
	bodyPairAt: Place = nowhere;
	/** Whose the study is that was cited last, or that study itself, and where. */
	study: {readonly characters: readonly Character[]; readonly place: Place} | undefined;
	/** Which body a noun has called last: `Corvane … The firm said` */
	readonly called = new Map<string, Character>();
	/** Sources without a name by the noun that says what they are, the last one first. */
	readonly unnamed = new Map<string, Character[]>();

	/** Notes a mention. */
	mention(
		character: Character,
		place: Place,
		grammar: Grammar,
		named?: NameMention,
		topic = named?.topic === true,
	): void {
		const before = this.traces.get(character);
		const sameSentence = before?.sentence === place.sentence;
		this.traces.set(character, {
			passage: place.passage,
			sentence: place.sentence,
			grammar: before && sameSentence && weight[before.grammar] > weight[grammar] ? before.grammar : grammar,
			topic: topic || (sameSentence && before?.topic === true),
			count: (before?.count ?? 0) + 1,
			named: named ?? before?.named,
		});
		const list = character.personal ? this.people : this.bodies;
		const at = list.indexOf(character);
		if (at !== -1) {
			list.splice(at, 1);
		}

		list.unshift(character);
		list.length = Math.min(list.length, mostInMind);
		if (!this.prominent.includes(character)) {
			this.prominent.push(character);
			if (this.prominent.length > mostInMind) {
				this.prominent.sort((a, b) => this.countOf(b) - this.countOf(a));
				// The newest may still become prominent.
				this.prominent.splice(
					this.prominent.indexOf(character) === mostInMind ? mostInMind - 1 : mostInMind,
					1,
				);
			}
		}
	}

	/** Notes who speaks, and how they ask, if they do. */
	speak(characters: readonly Character[], place: Place, asked: Discourse['asked'] = 'nothing'): void {
		// `wanted to know if …` is two reports of one question.
		const goesOn = place.sentence === this.spoken.sentence && characters[0] === this.speaking[0];
		this.asked = asked === 'nothing' && goesOn ? this.asked : asked;
		this.speaking = characters;
		this.spoken = place;
		if (characters.length > 1 || characters[0]?.plural) {
			this.together = characters;
			this.togetherAt = place;
		}
	}

	/** How many sentences back somebody was mentioned last; a great many where that was not yet. */
	sentencesSince(character: Character, place: Place): number {
		return place.sentence - (this.traces.get(character)?.sentence ?? -Infinity);
	}

	countOf(character: Character): number {
		return this.traces.get(character)?.count ?? 0;
	}

	/** All who are in mind, no one twice. */
	inMind(): Character[] {
		return [...new Set([...this.people, ...this.bodies, ...this.prominent])];
	}
}

/** Whom a mention stands for. */
export type Resolution = {
	/** Several for a joint statement, none where the evidence is too thin. */
	readonly characters: readonly Character[];
	/** How sure that is: 0 to 1. */
	readonly probability: number;
	/** What the mention refers to, between it and the name, where that is another stretch of text. */
	readonly via?: readonly Excerpt[];
};

/** The resolution where it is not known whom a mention stands for. */
export const nobody: Resolution = {characters: [], probability: 0};

/** The first of some attempts that leads to anybody; nobody where none does. */
export const firstOf = (...attempts: ReadonlyArray<() => Resolution>): Resolution => {
	for (const attempt of attempts) {
		const found = attempt();
		if (found.characters.length > 0) {
			return found;
		}
	}

	return nobody;
};
