import {indexAt, type Span} from '../../document/span.js';
import type {Passage} from '../passage.js';
import {reportingVerb} from '../reporting-verbs.js';
import type {Token} from '../tokens.js';
import {type Capitals, isCapitalised, listed, mayOpenName, surveyCapitals} from './capitals.js';
import {type Description, describe, type Run} from './descriptions.js';
import {type Gender, isGivenName} from './given-names.js';
import {
	bodyNouns,
	demonyms,
	honorifics,
	joinedByAnd,
	joinedToAnd,
	namePrefixes,
	notNames,
	particles,
	places,
} from './name-words.js';
import {isRoleNoun, singular} from './role-nouns.js';

/** What a name does in its sentence; a pronoun is more likely to take up a subject. */
export type Grammar = 'subject' | 'object' | 'oblique' | 'possessive' | 'modifier';

/** A name where it stands in the text, without title or role. */
export type NameMention = Span & {
	readonly text: string;
	/** Its words in lower case, without full stops. */
	readonly words: readonly string[];
	/** What a form of address tells. */
	readonly gender: Gender | null;
	readonly hasTitle: boolean;
	/** `the` stands before it. */
	readonly hasArticle: boolean;
	readonly description: Description | null;
	readonly grammar: Grammar;
	/** `Clinton campaign`, `Obama administration`: what somebody’s name makes of a common noun. */
	readonly isCompound: boolean;
	/** The word before it, with article and titles left out. */
	readonly before: string;
	/** The word behind it. */
	readonly after: string;
	/** It stands in quotation marks, or where every word has a capital. */
	readonly quoted: boolean;
	readonly headline: boolean;
	readonly passage: number;
	/** Counted through the whole article. */
	readonly sentence: number;
};

export const bare = (lower: string): string =>
	lower
		.replaceAll('’', "'")
		.replace(/^((?:\p{L}\.)+)$/u, found => found.replaceAll('.', ''))
		.replace(/\.$/, '');

const departments =
	/^(?:state|defen[cs]e|health|education|labou?r|energy|commerce|transportation|agriculture|interior|treasury|housing|war)$/;

const bodyNames =
	/^(?:office|bureau|department|hospital|union|association|federation|league|party|court|commission|college|fund|alliance|council|institute)$/;

/** The last token of the run of capitals that begins at `start`, joiners between them included; exclusive. */
const runEnd = ({tokens, stretchOf}: Passage, start: number): number => {
	let end = start + 1;
	let hasBody = bodyNouns.has(tokens[start].lower);
	let joinedByOf = false;
	while (end < tokens.length && stretchOf[end] === stretchOf[start]) {
		const {lower, text} = tokens[end];
		const last = tokens[end - 1];
		let next = end;
		if (!isCapitalised(tokens[end])) {
			next = end + 1;
			if (/^(?:of|for|on)$/.test(lower)) {
				const afterRole =
					/^(?:secretary|minister|director|duke|duchess|earl|archbishop|bishop)$/.test(last.lower) &&
					lower === 'of';
				if (!hasBody && !afterRole) {
					break;
				}

				joinedByOf = hasBody;
				next += /^(?:the|an?)$/.test(tokens[next]?.lower ?? '') ? 1 : 0;
			} else if (lower === 'and' || lower === '&') {
				const after = tokens[next];
				const joins =
					lower === '&' ||
					joinedByAnd.has(last.lower) ||
					(joinedByOf &&
						isCapitalised(after) &&
						!/^\p{Lu}{2,}$/u.test(after.text) &&
						!isGivenName(after.lower) &&
						(joinedToAnd.has(after.lower) || bodyNouns.has(tokens[next + 1]?.lower ?? '')));
				if (!joins) {
					break;
				}
			} else if (text === '’s' || lower === '’s') {
				// The name itself ends in a possessive.
				if (
					/^(?:mcdonald|wendy|macy|kohl|lowe|moody|sotheby|sainsbury|lloyd|kellogg|dunkin|levi|arby|denny|domino)$/.test(
						last.lower,
					)
				) {
					end++;
					continue;
				}

				if (!bodyNames.test(tokens[next]?.lower ?? '') || tokens[next].lower === 'party') {
					break;
				}
			} else if (!particles.has(lower) || lower === 'y' || lower === 'e') {
				break;
			} else if (particles.has(tokens[next]?.lower ?? '') && !isCapitalised(tokens[next])) {
				next++;
			}
		}

		const found = tokens[next];
		if (
			!isCapitalised(found) ||
			(next !== end && notNames.has(listed(found))) ||
			(next === end &&
				notNames.has(listed(found)) &&
				!bodyNouns.has(found.lower) &&
				!/^(?:north|south|east|west|northern|southern|eastern|western|central|english|workers|farmers|teachers|north|group)$/.test(
					found.lower,
				) &&
				!isCapitalised(tokens[next + 1]))
		) {
			break;
		}

		hasBody ||= bodyNouns.has(found.lower);
		end = next + 1;
	}

	return end;
};

/** Splits titles and roles off the front of a run: `[Russian Foreign Minister] Sergey Lavrov`. */
const nameStart = (tokens: readonly Token[], start: number, end: number): number => {
	let from = start;
	for (let k = start; k < end - 1; k++) {
		const word = tokens[k].lower;
		const next = tokens[k + 1];
		if (!isRoleNoun(singular(word)) && !honorifics.has(word)) {
			continue;
		}

		if (next.lower === 'of') {
			// `Secretary of State John Kerry`; elsewhere the name begins where a given name does.
			let name = k + 3;
			if (!departments.test(tokens[k + 2]?.lower ?? '')) {
				while (name < end && !isGivenName(tokens[name].lower)) {
					name++;
				}
			}

			if (name < end) {
				from = name;
				k = name;
			}
		} else if (
			isCapitalised(next) &&
			!(bodyNouns.has(next.lower) && k + 2 >= end && !honorifics.has(word)) &&
			!isRoleNoun(singular(next.lower))
		) {
			// `Chief Justice Department` is rare; `Speaker Paul Ryan` and `King Abdullah` are not.
			const restIsBody =
				tokens.slice(k + 1, end).some(({lower}) => bodyNouns.has(lower)) && !isGivenName(next.lower);
			if (!restIsBody || honorifics.has(word)) {
				from = k + 1;
			}
		} else if (isRoleNoun(singular(next.lower)) && k + 2 === end && honorifics.has(word)) {
			// `Mr. King`, `Judge Judge`
			from = k + 1;
		}
	}

	// `the [New York-based] Council`
	const based = tokens
		.slice(start, end - 1)
		.findLastIndex(({lower}) => /-(?:based|born|backed|led|owned|funded|linked)$/.test(lower));
	from = Math.max(from, start + based + 1);
	const isBody = tokens.slice(from, end).some(({lower}) => bodyNouns.has(lower));
	// `China’s ambassador to [Britain] Liu Xiaming`, `In [Washington] Ana Ruiz said`
	if (
		from === start &&
		end - start >= 3 &&
		!isBody &&
		places.has(tokens[start].lower) &&
		/^(?:to|in|of|for|from)$/.test(tokens[start - 1]?.lower ?? '')
	) {
		from++;
	}

	while (
		from < end - 1 &&
		((notNames.has(listed(tokens[from])) && !namePrefixes.has(tokens[from].lower)) ||
			demonyms.has(tokens[from].lower)) &&
		isCapitalised(tokens[from + 1]) &&
		!(
			demonyms.has(tokens[from].lower) &&
			(isBody ||
				(from === start &&
					/^(?:north|south|east|west|northern|southern|eastern|western|central)$/.test(tokens[from].lower)))
		)
	) {
		from++;
	}

	return from;
};

const compoundNouns = /^(?:campaign|administration|government|foundation|family|camp|team|organi[sz]ation)$/;

const conjunctions =
	/^(?:and|but|or|that|as|when|while|because|if|though|although|whether|where|since|then|,|;|:|—|–|-|--|\(|[“"‘'«]|[”"’»])$/;
const prepositions =
	/^(?:of|for|in|on|at|to|by|with|from|against|about|between|among|under|over|after|before|behind|into|toward|towards|than|like|unlike|near|via|without|including|alongside|versus|vs)$/;

const grammarOf = (passage: Passage, {left, end}: Run): Grammar => {
	const {tokens, sentences} = passage;
	const next = tokens[end];
	if (next?.lower === '’s' || next?.text === '’' || next?.text === "'") {
		return 'possessive';
	}

	const behind = singular(next?.lower ?? '');
	if (next && !isCapitalised(next) && (isRoleNoun(behind) || compoundNouns.test(behind))) {
		return 'modifier';
	}

	const previous = tokens[left - 1];
	if (previous === undefined || /^[.?!…]/.test(previous.text) || conjunctions.test(previous.lower)) {
		return 'subject';
	}

	if (sentences[indexAt(sentences, left)]?.start === left) {
		return 'subject';
	}

	if (prepositions.test(previous.lower)) {
		return /^to$/.test(previous.lower) && tokens[left - 2]?.lower === 'according' ? 'subject' : 'oblique';
	}

	return reportingVerb(previous.lower)?.verbClass === 'speech' &&
		!/^(?:told|tells?|asked|asks?|urged|quot)/.test(previous.lower)
		? 'subject'
		: 'object';
};

/**
 * Finds the names in an article: runs of capitalised words, split from the titles and roles before them. In headlines,
 * where every word has a capital, only names that the rest of the article knows are found.
 *
 * @param passages the article's passages
 * @param text the article's text
 * @param sources the source mentions, sorted by `start`: a capital that is all of a source is a name even where it opens a sentence
 * @returns the names in the order of the text
 */
export const findNames = (
	passages: readonly Passage[],
	text: string,
	sources: readonly Span[] = [],
): NameMention[] => {
	const capitals = surveyCapitals(passages);
	const wholeSources = new Set(sources.map(({start}) => start));
	const known = new Set<string>();
	const found: NameMention[][] = passages.map(() => []);
	let sentencesBefore = 0;
	const firstSentence = passages.map(({sentences}) => {
		const first = sentencesBefore;
		sentencesBefore += sentences.length;
		return first;
	});
	const add = (index: number, run: Run, headline: boolean, sentence: number): void => {
		const passage = passages[index];
		const {tokens, stretchOf} = passage;
		const last = tokens[run.end - 1];
		const compound =
			compoundNouns.test(tokens[run.end]?.lower ?? '') &&
			!isRoleNoun(singular(tokens[run.end + 1]?.lower ?? '')) &&
			!headline &&
			!tokens.slice(run.start, run.end).some(({lower}) => bodyNouns.has(lower) || demonyms.has(lower));
		const emit = (end: number, isCompound: boolean) => {
			const named = tokens.slice(run.start, end);
			const articleAt = run.left - 1;
			const hasArticle = tokens[articleAt]?.lower === 'the' && !headline;
			const title = tokens.slice(run.left, run.start).findLast(({lower}) => honorifics.has(lower));
			found[index].push({
				start: named[0].start,
				end: tokens[end - 1].end,
				text: text.slice(named[0].start, tokens[end - 1].end),
				words: named
					.map(({lower}) => bare(lower))
					.filter(word => /[\p{L}\p{N}&]/u.test(word) && word !== "'s"),
				gender: title ? (honorifics.get(title.lower) ?? null) : null,
				hasTitle: title !== undefined,
				hasArticle,
				description: headline ? null : describe(passage, text, run),
				grammar: isCompound
					? grammarOf(passage, {...run, end})
					: grammarOf(passage, hasArticle ? {...run, left: articleAt} : run),
				isCompound,
				before: (hasArticle ? tokens[articleAt - 1] : tokens[articleAt])?.lower ?? '',
				after: tokens[end]?.lower ?? '',
				quoted: stretchOf[run.start] !== -1,
				headline,
				passage: index,
				sentence,
			});
		};

		emit(run.end, false);
		if (compound && last) {
			emit(run.end + 1, true);
		}
	};

	const runs = passages.map((passage, index) =>
		capitals.isHeadline(passage) ? [] : [...runsOf(passage, capitals, wholeSources, firstSentence[index])],
	);
	const surnames = new Set<string>();
	for (const [index, own] of runs.entries()) {
		for (const {run} of own) {
			if (run.end - run.start > 1) {
				surnames.add(passages[index].tokens[run.end - 1].lower);
			}
		}
	}

	for (const [index, own] of runs.entries()) {
		const {tokens} = passages[index];
		for (const {run, sentence, isNoun} of own) {
			// `Monk` and `Baker` are names where somebody is called so in full.
			if (isNoun && !surnames.has(tokens[run.start].lower)) {
				continue;
			}

			add(index, run, false, sentence);
			const words = tokens.slice(run.start, run.end).map(({lower}) => bare(lower));
			known.add(words.join(' '));
			if (!bodyNouns.has(words.at(-1) ?? '')) {
				known.add(words.at(-1) ?? '');
			}
		}
	}

	for (const [index, passage] of passages.entries()) {
		if (capitals.isHeadline(passage)) {
			for (const run of knownRuns(passage, known)) {
				add(index, run, true, firstSentence[index]);
			}
		}
	}

	return found.flatMap(own => relate(own, text));
};

const several =
	/^(?:senators|sens\.?|representatives|reps\.?|ministers|presidents|governors|govs\.?|professors|judges|justices)$/;

/**
 * What names of one passage tell of each other: a name within what is said of another is not spoken of itself
 * (`[Clinton] campaign manager Robby Mook`), and `Senators Ana Ruiz and Jo Park` are both senators.
 */
const relate = (names: readonly NameMention[], text: string): NameMention[] => {
	const related: NameMention[] = [];
	for (const [i, name] of names.entries()) {
		const around = names.slice(Math.max(0, i - 3), i + 4);
		const within = around.some(
			({description}) => description && description.start <= name.start && name.end <= description.end,
		);
		const previous = related.at(-1);
		const gap = previous ? text.slice(previous.end, name.start) : '';
		const joint =
			!name.description &&
			previous?.description &&
			previous.description.words.some(word => several.test(word)) &&
			gap.length < 60 &&
			/(?:,| and) $/.test(gap) &&
			previous.passage === name.passage;
		related.push({
			...name,
			grammar: within ? 'modifier' : name.grammar,
			description: joint ? previous.description : name.description,
		});
	}

	return related;
};

/** The names of a passage by their capitals. */
function* runsOf(
	passage: Passage,
	capitals: Capitals,
	wholeSources: ReadonlySet<number>,
	firstSentence: number,
): Generator<{run: Run; sentence: number; isNoun: boolean}> {
	const {tokens, sentences} = passage;
	let sentence = 0;
	for (let i = 0; i < tokens.length; i++) {
		while (sentence + 1 < sentences.length && sentences[sentence + 1].start <= i) {
			sentence++;
		}

		const token = tokens[i];
		if (!isCapitalised(token) || /^\d/.test(token.text)) {
			continue;
		}

		const opens =
			i === 0 || sentences[sentence]?.start === i || /^[.?!:…“"‘«•]|^—$|^''$|^``$/.test(tokens[i - 1].text);
		const isSource =
			wholeSources.has(token.start) && !notNames.has(listed(token)) && !capitals.small.has(token.lower);
		const titled = honorifics.has(token.lower) && isCapitalised(tokens[i + 1]);
		const rolePrefix =
			isCapitalised(tokens[i + 1]) && (isRoleNoun(singular(token.lower)) || demonyms.has(token.lower));
		if (opens && !titled && !rolePrefix && !isSource && !mayOpenName(capitals, token, tokens[i + 1])) {
			continue;
		}

		if (!opens && notNames.has(listed(token)) && !isCapitalised(tokens[i + 1]) && token.text !== 'WHO') {
			continue;
		}

		const end = runEnd(passage, i);
		const start = nameStart(tokens, i, end);
		const [first] = tokens.slice(start, end);
		const single = end - start === 1;
		const word = first.lower;
		const common =
			single &&
			((notNames.has(listed(first)) && first.text !== 'WHO') ||
				(demonyms.has(word) && start === i) ||
				/^\d/.test(first.text) ||
				(honorifics.has(word) && start === i && !isGivenName(word)));
		const isNoun =
			single &&
			isRoleNoun(singular(word)) &&
			!honorifics.has(tokens[start - 1]?.lower ?? '') &&
			!isGivenName(word);
		if (!common) {
			yield {run: {left: i, start, end}, sentence: firstSentence + sentence, isNoun};
		}

		i = end - 1;
	}
}

/** The names of a headline: the longest runs of words that are known as a name. */
function* knownRuns({tokens}: Passage, known: ReadonlySet<string>): Generator<Run> {
	for (let i = 0; i < tokens.length; i++) {
		for (let length = Math.min(6, tokens.length - i); length > 0; length--) {
			const words = tokens.slice(i, i + length);
			if (isCapitalised(words[0]) && known.has(words.map(({lower}) => bare(lower)).join(' '))) {
				yield {left: i, start: i, end: i + length};
				i += length - 1;
				break;
			}
		}
	}
}
