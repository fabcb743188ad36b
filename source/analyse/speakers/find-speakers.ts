import type {Quotation, Speaker} from '../../document/analysis.js';
import {partOf, type Slices} from '../../document/slices.js';
import {contains, indexAt, type Span} from '../../document/span.js';
import {isDoubtful} from '../../document/wording.js';
import {type Cast, gatherCast} from '../cast/cast.js';
import type {Character} from '../cast/character.js';
import {describeByCopula} from '../cast/copulas.js';
import {describeJudges} from '../cast/sentencing.js';
import type {NameMention} from '../names/name-mention.js';
import {findNames} from '../names/name-mentions.js';
import {excerpt} from '../passage/excerpt.js';
import {isHeading, type Passage} from '../passage/passage.js';
import {Chains} from './chain.js';
import {noteStudy} from './document-mentions.js';
import {findEchoes, findRepeated} from './echoes.js';
import {ElsewhereMentions, type TakenUp} from './elsewhere-mentions.js';
import {voteOnGenders} from './gender-votes.js';
import {withoutInnerClaims} from './inner-claims.js';
import {describeByLead, describeByTag} from './lead-roles.js';
import {noteSpeakers} from './note-speakers.js';
import {Ownership} from './ownership.js';
import {pulledAmong} from './pulled.js';
import {Reader} from './reader.js';
import {resolveMention, resolveTurn} from './resolve.js';
import {settingOf} from './setting.js';
import {type Leads, locateSources, type SourceMention} from './source-mentions.js';
import {toSpeakers} from './to-speakers.js';

/** Words by which somebody speaks of themselves: `I`, `we’ve`. */
const inFirstPerson = /^(?:I|me|my|we|our|us)(?:[’'](?:m|d|ve|ll|re))?$/i;

/** How much of the work is done once the names are found, and once the mentions are resolved: 0 to 1. */
const namesFound = 0.4;
const resolved = 0.95;

/** A confidence as it is told: more digits would say more than is known. */
const rounded = (confidence: number): number => Math.round(confidence * 1000) / 1000;

/** What is found out about a quotation beside its speakers; its source where that reaches further than was thought. */
type Evidence = Pick<Quotation, 'chain' | 'confidence' | 'doubt'> & Partial<Pick<Quotation, 'source'>>;

/** Whom the names of an article mean, with all that the text tells of them before anybody speaks. */
const castOf = (
	text: string,
	passages: readonly Passage[],
	names: readonly NameMention[],
	sources: readonly Span[],
	isEnglish: boolean,
): {cast: Cast; leads: Leads} => {
	const cast = gatherCast(names);
	if (!isEnglish) {
		return {cast, leads: new Map()};
	}

	voteOnGenders(passages, names, cast);
	const leads = describeByLead(text, passages, names, cast, sources);
	describeByTag(text, passages, names, cast);
	describeJudges(passages, names, cast);
	describeByCopula(text, passages, names, cast);
	return {cast, leads};
};

/** Gives headings, captions and what is told twice the speaker of the words that they repeat. */
const takeEchoes = (
	passages: readonly Passage[],
	quotations: readonly Quotation[],
	ownership: Ownership,
	evidence: Map<string, Evidence>,
): void => {
	const {owners} = ownership;
	const blocks = passages.map(({block}) => block);
	const soleSpeaker = ({id}: Quotation): Character | undefined => {
		const [only, ...others] = owners.get(id) ?? [];
		return others.length === 0 ? only : undefined;
	};
	const isInHeading = (quotation: Quotation): boolean => {
		// What stands in a table is in no passage.
		const passage: Passage | undefined = passages[indexAt(blocks, quotation.start)];
		return passage !== undefined && contains(passage.block, quotation) && isHeading(passage);
	};
	for (const [echo, {said, most}] of [
		...findEchoes(quotations, soleSpeaker, isInHeading),
		...findRepeated(quotations, ({id}) => (owners.get(id)?.length ?? 0) > 0),
	]) {
		const {chain = [], confidence: sureOfSaid = 0} = evidence.get(said.id) ?? {};
		const speakers = owners.get(said.id) ?? [];
		ownership.settle(echo, speakers);
		const confidence = Math.min(sureOfSaid, most);
		evidence.set(echo.id, {
			source: said.source,
			chain,
			confidence,
			...(isDoubtful({speakers, confidence}) && {doubt: 'speaker'}),
		});
	}
};

/** The quotations with their speakers and the evidence, and the speakers with their quotations; both numbered anew. */
const told = (
	text: string,
	quotations: readonly Quotation[],
	verbatim: ReadonlySet<string>,
	owners: ReadonlyMap<string, readonly Character[]>,
	evidence: ReadonlyMap<string, Evidence>,
): {speakers: Speaker[]; quotations: Quotation[]} => {
	const numbers = new Map(quotations.map(({id}, i) => [id, `q${i + 1}`]));
	const numbered = (id: string): string => numbers.get(id) ?? id;
	const {speakers, idOf} = toSpeakers(text, quotations, verbatim, owners);
	return {
		speakers: speakers.map(speaker => ({...speaker, quotations: speaker.quotations.map(numbered)})),
		quotations: quotations.map(quotation => ({
			...quotation,
			id: numbered(quotation.id),
			confidence: rounded(quotation.confidence),
			...evidence.get(quotation.id),
			speakers: (owners.get(quotation.id) ?? []).map(character => idOf.get(character) ?? ''),
		})),
	};
};

/**
 * Finds out who the sources of the quotations are. The names of the article are gathered into characters; then the
 * text is read once from front to back with what a reader has in mind, and each source mention is resolved at its
 * place: names by whom they belong to, pronouns and descriptions by whom they can take up.
 *
 * @param text the article's text
 * @param passages its passages
 * @param quotations without speakers, in the order of the text
 * @param byline the article's author, for `I`
 * @param elsewhere null where its pronouns and common nouns are English ones; else whom those of another language take up
 * @param verbatim the ids of the quotations that are somebody’s own words though they do not stand in marks
 * @returns the quotations with their speakers' ids, the evidence for them and a confidence that counts how sure it is;
 *   and the speakers in the order in which they first speak
 */
export function* findSpeakers(
	text: string,
	passages: readonly Passage[],
	quotations: readonly Quotation[],
	byline: string | null,
	elsewhere: TakenUp | null = null,
	verbatim: ReadonlySet<string> = new Set(),
): Slices<{speakers: Speaker[]; quotations: Quotation[]}> {
	const isEnglish = elsewhere === null;
	const sources = quotations
		.flatMap(({source}): Span[] => (source ? [source] : []))
		.sort((a, b) => a.start - b.start);
	const names = yield* partOf(findNames(passages, text, sources, isEnglish), 0, namesFound);
	yield namesFound;
	const {cast, leads} = castOf(text, passages, names, sources, isEnglish);
	yield namesFound;
	let sentences = 0;
	const sentencesBefore = passages.map(({sentences: own}) => {
		sentences += own.length;
		return sentences - own.length;
	});
	const mentions = locateSources(passages, names, quotations, sentencesBefore);
	yield namesFound;
	const ownership = new Ownership(text, quotations, verbatim, mentions, cast);
	const answers = quotations.filter(answer => ownership.isTurn(answer) && !answer.source && !answer.cue);
	const setting = settingOf({
		text,
		passages,
		names,
		cast,
		leads,
		quotations,
		sources,
		answers,
		ownership,
		byline,
		isEnglish,
	});
	const abroad = elsewhere && new ElsewhereMentions(setting, names, elsewhere);
	const evidence = new Map<string, Evidence>();
	const {answering, named: introduced} = setting.interview ?? {};
	if (answering && introduced) {
		for (const answer of answers) {
			ownership.settle(answer, [answering]);
			evidence.set(answer.id, {chain: [excerpt(text, introduced)], confidence: answer.confidence});
		}
	}

	const blocks = passages.map(({block}) => block);
	const pulled = pulledAmong(passages, quotations);
	const chains = new Chains(setting);
	const settle = (mention: SourceMention): void => {
		const {quotation, span} = mention;
		// `– Det blir bra.` is a turn of whoever has spoken before, by whatever they were called there.
		const isTurn = ownership.isTurn(quotation) && !elsewhere?.has(span.start);
		const {characters, probability} = isTurn
			? resolveTurn(mention, setting)
			: (abroad?.resolve(mention) ?? resolveMention(mention, setting));
		ownership.settle(quotation, characters);
		const confidence = rounded(quotation.confidence * (characters.length > 0 ? probability : 1));
		evidence.set(quotation.id, {
			...(span.end === quotation.source?.end ? {} : {source: excerpt(text, span)}),
			chain: chains.of(mention, characters),
			confidence,
			...(isDoubtful({speakers: characters, confidence}) && {
				doubt: probability < quotation.confidence || quotation.cue === null ? 'speaker' : 'report',
			}),
		});
		if (isEnglish) {
			noteStudy(mention, characters, setting.discourse);
		}

		if (characters.length > 0 && !mention.quoted && !pulled.has(mention.place.passage)) {
			noteSpeakers(mention, characters, setting, indexAt(blocks, quotation.end - 1));
		}
	};

	// Whom the text tells of goes on behind a pull quote.
	const reader = new Reader(
		passages.map((passage, i) => (pulled.has(i) ? {...passage, tokens: [], sentences: []} : passage)),
		names.filter(({passage}) => !pulled.has(passage)),
		setting,
		sentencesBefore,
		new Set(sources.map(({start}) => start)),
	);
	// Who says `I` is known once who says the words around it is.
	const postponed: SourceMention[] = [];
	for (const mention of mentions) {
		const {start, end} = mention.span;
		const done = namesFound + (resolved - namesFound) * (start / text.length);
		yield done;
		while (!reader.readOn(start)) {
			yield done;
		}

		if (inFirstPerson.test(text.slice(start, end))) {
			postponed.push(mention);
		} else {
			settle(mention);
		}
	}

	for (const mention of postponed) {
		yield resolved;
		settle(mention);
	}

	yield resolved;
	takeEchoes(passages, quotations, ownership, evidence);
	const {owners} = ownership;
	const isAttributed = ({id}: Quotation): boolean => (owners.get(id)?.length ?? 0) > 0;
	yield resolved;
	return told(text, withoutInnerClaims(quotations, isAttributed), verbatim, owners, evidence);
}
