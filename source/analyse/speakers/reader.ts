import type {Character} from '../cast/character.js';
import {mayBeSubject} from '../names/name-grammar.js';
import type {NameMention} from '../names/name-mention.js';
import {readNominal} from '../names/nominal.js';
import type {Passage} from '../passage/passage.js';
import type {Gender} from '../words/given-names.js';
import {meets} from './addressees.js';
import {crowdAt, isInCompany, opensCrowd} from './crowds.js';
import type {Place} from './discourse.js';
import {introducedAt, introducedGroupAt, newcomer} from './introductions.js';
import {notePair, noteRelative} from './name-ties.js';
import {resolveNominal} from './nominals.js';
import {bodyAt, roleAt} from './noun-subjects.js';
import {genderOfPronoun, grammarOfPronoun, learnGender, resolvePerson} from './pronouns.js';
import type {Setting} from './source-mentions.js';

/** Behind these a clause begins, and its subject. */
const opensClause =
	/^(?:and|but|while|when|because|that|where|as|if|until|since|says?|said|,|;|:|—|–|[”"’»])$/;

/** Before a noun for a person these bring somebody in. */
const bringsIn: ReadonlySet<string> = new Set('a an one another the his her my their our'.split(' '));

/** How many sentences two who are named together stay in mind, whatever group comes next. */
const farthestPair = 3;

/** A pronoun that is less likely to be somebody's than this is not taken for theirs. */
const sureOfPronoun = 0.7;

/** A role that is less likely to be somebody's than this is not taken for theirs. */
const sureOfRole = 0.8;

/** How many sentences before such a noun a body may stand that it likely takes up. */
const farthestBody = 2;

/** Walks through the text with all that mentions somebody, in order. */
export class Reader {
	readonly #passages: readonly Passage[];
	readonly #names: readonly NameMention[];
	readonly #setting: Setting;
	readonly #sentencesBefore: readonly number[];
	readonly #sources: ReadonlySet<number>;
	#nextName = 0;
	#passage = 0;
	#token = 0;
	#sentence = 0;

	/**
	 * @param names in the order of the text
	 * @param sentencesBefore how many sentences there are before each passage
	 * @param sources where the source mentions begin
	 */
	constructor(
		passages: readonly Passage[],
		names: readonly NameMention[],
		setting: Setting,
		sentencesBefore: readonly number[],
		sources: ReadonlySet<number>,
	) {
		this.#passages = passages;
		this.#names = names;
		this.#setting = setting;
		this.#sentencesBefore = sentencesBefore;
		this.#sources = sources;
	}

	/**
	 * Takes in the names and pronouns before an offset, a passage at most, so that other work may come in between.
	 *
	 * @returns whether it has come to the offset
	 */
	readOn(offset: number): boolean {
		if (this.#passage === this.#passages.length) {
			this.#takeNames(offset);
			return true;
		}

		const {tokens, sentences, stretchOf} = this.#passages[this.#passage];
		for (; this.#token < tokens.length; this.#token++) {
			const {start, lower} = tokens[this.#token];
			if (start >= offset) {
				this.#takeNames(offset);
				return true;
			}

			while (sentences[this.#sentence + 1]?.start <= this.#token) {
				this.#sentence++;
			}

			// A source is taken note of as who speaks, and what stands in marks is told by somebody else.
			if (this.#setting.isEnglish && stretchOf[this.#token] === -1 && !this.#sources.has(start)) {
				this.#readWord(lower, this.#token, sentences[this.#sentence].start);
			}
		}

		this.#passage++;
		this.#token = 0;
		this.#sentence = 0;
		return false;
	}

	/** Takes note of whom a word of the passage brings in or takes up. */
	#readWord(lower: string, token: number, sentenceStart: number): void {
		const lead =
			token === 0 ? this.#setting.leads.get(this.#passages[this.#passage].tokens[0].start) : undefined;
		if (lead) {
			this.#setting.discourse.mention(lead, this.#placeOf(token), 'subject', undefined, true);
			return;
		}

		const isIntroduced = bringsIn.has(lower) && this.#introduce(token, sentenceStart);
		if (lower === 'the' && !isIntroduced && this.#opensSentence(token, sentenceStart)) {
			this.#takeSubject(token);
		}

		if (opensCrowd(lower) && this.#opensSentence(token, sentenceStart)) {
			this.#introduceCrowd(token);
		} else if (token === sentenceStart && lower.endsWith('s')) {
			this.#introduceGroup(token);
		}

		const gender = genderOfPronoun.get(lower);
		if (gender) {
			this.#takeUp(lower, gender, token);
		}
	}

	/** Takes note of whom a pronoun takes up. */
	#takeUp(pronoun: string, gender: Gender, token: number): void {
		const {discourse} = this.#setting;
		const place = this.#placeOf(token);
		this.#takeNames(place.start);
		const found = resolvePerson(discourse, gender, place);
		const grammar = grammarOfPronoun(pronoun);
		// `One nurse said staff dreaded [his] lists` tells nothing of the nurse.
		if (grammar === 'subject') {
			learnGender(found, gender);
		}

		const [taken] = found.characters;
		const [last, passage] = [this.#names[this.#nextName - 1], this.#passages[this.#passage]];
		// `Ida Krol and her colleagues met. They …`: she, as where they are the source themselves.
		if (isInCompany(passage, last, token)) {
			const isPronoun = passage.tokens[token - 2].end !== last?.end;
			this.#bringTogether(isPronoun ? taken : this.#setting.cast.of.get(last), token);
		}

		if (taken && found.probability >= sureOfPronoun) {
			discourse.mention(taken, place, grammar);
		}
	}

	#placeOf(token: number): Place {
		return {
			start: this.#passages[this.#passage].tokens[token].start,
			passage: this.#passage,
			sentence: this.#sentencesBefore[this.#passage] + this.#sentence,
		};
	}

	#opensSentence(token: number, sentenceStart: number): boolean {
		return mayBeSubject(this.#passages[this.#passage], token, sentenceStart);
	}

	/** Takes note of somebody without a name, if a word brings one in. */
	#introduce(token: number, sentenceStart: number): boolean {
		const passage = this.#passages[this.#passage];
		const {tokens} = passage;
		const opens = this.#opensSentence(token, sentenceStart)
			? 'sentence'
			: opensClause.test(tokens[token - 1].lower)
				? 'clause'
				: undefined;
		// Whose `his` is in `his sister`, and who is `a clerk` behind a comma, is for the names before it to tell.
		if (genderOfPronoun.has(tokens[token].lower) || tokens[token - 1]?.text === ',') {
			this.#takeNames(tokens[token].start);
		}

		const somebody = introducedAt(
			this.#setting.text,
			passage,
			token,
			opens,
			this.#setting,
			this.#placeOf(token),
			this.#names[this.#nextName - 1],
		);
		if (somebody) {
			this.#takeNames(tokens[token].start);
			// `His father died`: who `he` is from there on is the son.
			const isRival =
				somebody.gender !== null && genderOfPronoun.get(tokens[token].lower) === somebody.gender;
			this.#setting.discourse.mention(
				somebody,
				this.#placeOf(token),
				isRival ? 'oblique' : 'subject',
				undefined,
				(opens === 'sentence' || meets(tokens, token)) && !isRival,
			);
		}

		return somebody !== undefined;
	}

	/**
	 * Takes note of whom a sentence is about that calls them by a noun alone: `The driver got out`, `The ministry opened
	 * an inquiry`
	 */
	#takeSubject(token: number): void {
		const {discourse, text} = this.#setting;
		const passage = this.#passages[this.#passage];
		const role = roleAt(passage, token);
		const phrase = role ?? bodyAt(passage, token);
		if (!phrase) {
			return;
		}

		this.#takeNames(phrase[0].start);
		const place = this.#placeOf(token);
		const {
			characters: [known],
			probability,
		} = resolveNominal(readNominal(phrase), discourse, place);
		const trace = known && discourse.traces.get(known);
		const isNear = trace !== undefined && place.sentence - trace.sentence <= farthestBody;
		if (known && (probability >= sureOfRole || (!role && isNear))) {
			discourse.mention(known, place, 'subject', undefined, role !== undefined);
		} else if (!known || !role) {
			// Where nobody fits, somebody new, for `he` to take up; a body that is hardly the one before is another.
			const subject = newcomer(text, phrase, this.#setting);
			discourse.mention(subject, place, 'subject', undefined, role !== undefined);
		}
	}

	#introduceCrowd(token: number): void {
		const {text, discourse} = this.#setting;
		const phrase = crowdAt(this.#passages[this.#passage], token);
		const known = phrase && discourse.unnamed.get(readNominal(phrase).head)?.find(({plural}) => plural);
		this.#bringTogether(known ?? (phrase && newcomer(text, phrase, this.#setting)), token);
	}

	/** Takes note of a group without a name. */
	#introduceGroup(token: number): void {
		this.#bringTogether(
			introducedGroupAt(this.#setting.text, this.#passages[this.#passage], token, this.#setting),
			token,
		);
	}

	#bringTogether(group: Character | undefined, token: number): void {
		const {discourse} = this.#setting;
		const place = this.#placeOf(token);
		// Two who are named together stay in mind for longer.
		const areNamed =
			discourse.together.length > 1 && place.sentence - discourse.togetherAt.sentence <= farthestPair;
		if (group && !areNamed && place.sentence - discourse.pairAt.sentence > farthestPair) {
			discourse.together = [group];
			discourse.togetherAt = place;
		}
	}

	#takeNames(offset: number): void {
		for (
			;
			this.#nextName < this.#names.length && this.#names[this.#nextName].start < offset;
			this.#nextName++
		) {
			const name = this.#names[this.#nextName];
			const character = this.#setting.cast.of.get(name);
			if (character && !name.quoted) {
				noteRelative(character, this.#names, this.#nextName, this.#setting);
				this.#setting.discourse.mention(character, name, name.headline ? 'oblique' : name.grammar, name);
				notePair(character, name, this.#names[this.#nextName - 1], this.#setting);
			}
		}
	}
}
