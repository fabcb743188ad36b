import type {Quotation, Speaker} from '../../document/analysis.js';
import {contains, indexAt, type Span} from '../../document/span.js';
import {authorOf} from '../cast/author.js';
import {gatherCast} from '../cast/cast.js';
import type {Character} from '../cast/character.js';
import {findInterview} from '../cast/interview.js';
import {initials} from '../cast/labels.js';
import {readRecord} from '../cast/records.js';
import {describeJudges} from '../cast/sentencing.js';
import type {NameMention} from '../names/name-mention.js';
import {findNames} from '../names/name-mentions.js';
import {excerpt} from '../passage/excerpt.js';
import {isHeading, type Passage} from '../passage/passage.js';
import {mayAsk} from '../turns/answers.js';
import {isRoleLabel} from '../words/label-words.js';
import {asks} from './asking.js';
import {chainOf, FullNames} from './chain.js';
import {Discourse} from './discourse.js';
import {noteStudy} from './document-mentions.js';
import {findEchoes} from './echoes.js';
import {voteOnGenders} from './gender-votes.js';
import {withoutInnerClaims} from './inner-claims.js';
import {Kinship} from './kinship.js';
import {describeByLead, describeByTag} from './lead-roles.js';
import {pulledAmong} from './pulled.js';
import {Reader} from './reader.js';
import {resolveMention, resolveTurn} from './resolve.js';
import {locateSources, type Setting, type SourceMention} from './source-mentions.js';
import {toSpeakers} from './to-speakers.js';

/** How many quotations before a source mention are looked at for one that holds it. */
const nesting = 8;

/** A confidence as it is told: more digits would say more than is known. */
const rounded = (confidence: number): number => Math.round(confidence * 1000) / 1000;

/** The name that a source is, with a role before it or behind a comma: of `Krol’s lawyer`, `a lawyer for Krol` none. */
const nameOf = (text: string, {names: [name], span}: SourceMention): NameMention | undefined =>
	name &&
	/^(?:,|$)/.test(text.slice(name.end, span.end)) &&
	!/ (?:for|of|to|by|with|from) /.test(text.slice(span.start, name.start))
		? name
		: undefined;

/**
 * Finds out who the sources of the quotations are. The names of the article are gathered into characters; then the
 * text is read once from front to back with what a reader has in mind, and each source mention is resolved at its
 * place: names by whom they belong to, pronouns and descriptions by whom they can take up.
 *
 * @param text the article's text
 * @param passages its passages
 * @param quotations without speakers, in the order of the text
 * @param byline the article's author, for `I`
 * @param english whether its pronouns and common nouns are English ones
 * @param verbatim the ids of the quotations that are somebody’s own words though they do not stand in marks
 * @returns the quotations with their speakers' ids, the evidence for them and a confidence that counts how sure it is;
 *   and the speakers in the order in which they first speak
 */
export const findSpeakers = (
	text: string,
	passages: readonly Passage[],
	quotations: readonly Quotation[],
	byline: string | null,
	english = true,
	verbatim: ReadonlySet<string> = new Set(),
): {speakers: Speaker[]; quotations: Quotation[]} => {
	const sources = quotations
		.flatMap(({source}): Span[] => (source ? [source] : []))
		.sort((a, b) => a.start - b.start);
	const names = findNames(passages, text, english ? sources : []);
	const cast = gatherCast(names);
	if (english) {
		voteOnGenders(passages, names, cast);
		describeByLead(text, passages, names, cast);
		describeByTag(text, passages, names, cast);
		describeJudges(passages, names, cast);
	}

	const discourse = new Discourse();
	let sentences = 0;
	const sentencesBefore = passages.map(({sentences: own}) => {
		sentences += own.length;
		return sentences - own.length;
	});
	const owners = new Map<string, readonly Character[]>();
	const changed = new Map<
		string,
		Pick<Quotation, 'chain' | 'confidence'> & Partial<Pick<Quotation, 'source'>>
	>();
	const mentions = locateSources(passages, names, quotations, sentencesBefore);
	/** Whom the tag of a quotation names: `[“She said no,” <Krol> said]` is known before the text gets there. */
	const namedOf = new Map(
		mentions.map(mention => {
			const name = nameOf(text, mention);
			return [mention.quotation.id, name && cast.of.get(name)] as const;
		}),
	);
	const ownersOf = ({id}: Quotation): readonly Character[] | undefined => {
		const named = namedOf.get(id);
		return owners.get(id) ?? (named && [named]);
	};

	const quotationAround = ({quotation, span}: SourceMention): Quotation | undefined => {
		const last = indexAt(quotations, span.start);
		for (let i = last; i >= 0 && i > last - nesting; i--) {
			const around = quotations[i];
			if (around !== quotation && around.parts.some(part => contains(part, span)) && ownersOf(around)) {
				return around;
			}
		}

		return undefined;
	};

	const speakersAround = (mention: SourceMention): readonly Character[] => {
		const around = quotationAround(mention);
		return (around && ownersOf(around)) ?? [];
	};

	const isTurn = ({id, cue}: Quotation): boolean => verbatim.has(id) && (cue === null || cue.text === ':');
	/** Those who have had a turn so far. */
	const conversing = new Set<Character>();
	const conversingAround = (mention: SourceMention): readonly Character[] => {
		const turn = quotationAround(mention);
		// Of two who talk each calls the other `you`.
		return turn && isTurn(turn)
			? conversing.size === 2
				? [...conversing]
				: (owners.get(turn.id) ?? [])
			: [];
	};

	const author = authorOf(byline, cast);
	/** Answers below questions have nobody's name beside them. */
	const answers = quotations.filter(
		({id, source, cue}) => verbatim.has(id) && source === null && cue === null,
	);
	const firstQuestion =
		answers.length > 0
			? passages.findLast(passage => passage.block.start < answers[0].start && mayAsk(passage))?.block
			: undefined;
	const firstLetter = sources.find(({start, end}) => isRoleLabel(text.slice(start, end)));
	// One `Q:` may stand below many questions in bold.
	const firstLabel =
		(firstQuestion && firstQuestion.start < (firstLetter?.start ?? text.length)
			? firstQuestion
			: firstLetter) ??
		(answers.length > 0
			? undefined
			: quotations.find(turn => isTurn(turn) && initials.test(turn.source?.text ?? ''))?.source);
	const setting: Setting = {
		text,
		cast,
		discourse,
		kinship: new Kinship(),
		author,
		interview: firstLabel ? findInterview(text, passages, names, cast, author, firstLabel) : undefined,
		record: readRecord(text, passages, names, cast, sources),
		isEnglish: english,
		speakersAround,
		conversingAround,
		wordings: new Map(),
	};
	const blocks = passages.map(({block}) => block);
	const passageAt = (offset: number): number => indexAt(blocks, offset);
	const pulled = pulledAmong(passages, quotations);
	const fullNames = new FullNames();
	// Where a source without a name is first spoken of.
	const firstSource = new Map<Character, Span>();
	const settle = (mention: SourceMention): void => {
		const {quotation, span, place} = mention;
		const {characters, probability} = (isTurn(quotation) ? resolveTurn : resolveMention)(mention, setting);
		owners.set(quotation.id, characters);
		if (isTurn(quotation)) {
			for (const character of characters) {
				conversing.add(character);
			}
		}

		const inside = new Map(mention.names.map(name => [cast.of.get(name), name] as const));
		const links = characters.map(character => ({
			character,
			named: inside.get(character) ?? discourse.traces.get(character)?.named ?? firstSource.get(character),
		}));
		for (const character of characters) {
			if (!firstSource.has(character)) {
				firstSource.set(character, span);
			}
		}

		changed.set(quotation.id, {
			...(span.end === quotation.source?.end ? {} : {source: excerpt(text, span)}),
			chain: chainOf(text, span, links, fullNames),
			confidence: rounded(quotation.confidence * (characters.length > 0 ? probability : 1)),
		});
		if (english) {
			noteStudy(mention, characters, discourse);
		}

		if (characters.length > 0 && !mention.quoted && !pulled.has(place.passage)) {
			const aside = isAside(mention);
			for (const character of characters) {
				discourse.mention(character, place, aside ? 'oblique' : 'subject', inside.get(character));
			}

			if (!aside) {
				discourse.speak(
					characters,
					{...place, passage: Math.max(place.passage, passageAt(quotation.end - 1))},
					asks(quotation),
				);
			}
		}
	};

	const {answering, named: introduced} = setting.interview ?? {};
	if (answering && introduced) {
		for (const {id, confidence} of answers) {
			owners.set(id, [answering]);
			conversing.add(answering);
			changed.set(id, {chain: [excerpt(text, introduced)], confidence});
		}
	}

	// Whom the text tells of goes on behind a pull quote.
	const reader = new Reader(
		passages.map((passage, i) => (pulled.has(i) ? {...passage, tokens: [], sentences: []} : passage)),
		names.filter(({passage}) => !pulled.has(passage)),
		setting,
		sentencesBefore,
		new Set(sources.map(({start}) => start)),
		english,
	);
	const postponed: SourceMention[] = [];
	for (const mention of mentions) {
		reader.readTo(mention.span.start);
		// Who says `I` is known once who says the words around it is.
		if (
			/^(?:I|me|my|we|our|us)(?:[’'](?:m|d|ve|ll|re))?$/i.test(
				text.slice(mention.span.start, mention.span.end),
			)
		) {
			postponed.push(mention);
		} else {
			settle(mention);
		}
	}

	for (const mention of postponed) {
		settle(mention);
	}

	const soleSpeaker = ({id}: Quotation): Character | undefined => {
		const [only, ...others] = owners.get(id) ?? [];
		return others.length === 0 ? only : undefined;
	};
	const isInHeading = (quotation: Quotation): boolean => {
		// What stands in a table is in no passage.
		const passage: Passage | undefined = passages[passageAt(quotation.start)];
		return passage !== undefined && contains(passage.block, quotation) && isHeading(passage);
	};
	for (const [echo, {said, most}] of findEchoes(quotations, soleSpeaker, isInHeading)) {
		const {chain = [], confidence = 0} = changed.get(said.id) ?? {};
		owners.set(echo.id, owners.get(said.id) ?? []);
		changed.set(echo.id, {source: said.source, chain, confidence: Math.min(confidence, most)});
	}

	const told = withoutInnerClaims(quotations, ({id}) => (owners.get(id)?.length ?? 0) > 0);
	const ids = new Map(told.map(({id}, i) => [id, `q${i + 1}`]));
	const idAmongTold = (id: string): string => ids.get(id) ?? id;
	const {speakers, idOf} = toSpeakers(text, told, verbatim, owners);
	return {
		speakers: speakers.map(speaker => ({...speaker, quotations: speaker.quotations.map(idAmongTold)})),
		quotations: told.map(quotation => ({
			...quotation,
			id: idAmongTold(quotation.id),
			confidence: rounded(quotation.confidence),
			...changed.get(quotation.id),
			speakers: (owners.get(quotation.id) ?? []).map(character => idOf.get(character) ?? ''),
		})),
	};
};

/**
 * Who is written to has not got the floor, whatever follows, nor has who asks in passing: `They sent a letter to
 * [Senate leaders] opposing …`, `Cain was asked by [a caller] why …`, `When [a caller] asked why, …`.
 */
const isAside = ({passage: {tokens}, span, quotation: {cue}}: SourceMention): boolean => {
	const at = indexAt(tokens, span.start);
	const [second, before] = [tokens[at - 2]?.lower, tokens[at - 1]?.lower];
	return before === 'to'
		? second !== 'according'
		: before === 'by'
			? second === 'asked'
			: before === 'when' && /^ask(?:s|ed)$/.test(cue?.text ?? '');
};
