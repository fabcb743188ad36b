/** Whom a source means that names somebody, but not by its head, or that is named further on. */
import type {Resolution} from './discourse.js';
import {isOfPast} from './other-offices.js';
import {one} from './pronoun-mentions.js';
import {resolvePerson} from './pronouns.js';
import type {Setting, SourceMention} from './source-mentions.js';

/**
 * `[the Halden MCA, Peter Berg]`: what is told by capitals is what he is, and no body, where his whole name follows.
 */
export const resolveApposed = (
	{tokens, names, span}: SourceMention,
	{text, cast}: Setting,
): Resolution | undefined => {
	const [body, person] = names;
	return names.length === 2 &&
		tokens[0].lower === 'the' &&
		body.start === tokens[1]?.start &&
		person.end === span.end &&
		person.words.length > 1 &&
		/^, $/.test(text.slice(body.end, person.start)) &&
		cast.of.get(body)?.kind === 'organization' &&
		cast.of.get(person)?.kind === 'person'
		? one(cast.of.get(person), 0.95)
		: undefined;
};

/** `[the former Halden Blue]`, who has just been named: nobody is called so. */
export const resolveFormer = (mention: SourceMention, {cast, discourse}: Setting): Resolution | undefined => {
	const {tokens, names, place} = mention;
	const [name] = names;
	const called = name && cast.of.get(name);
	if (
		names.length !== 1 ||
		!called ||
		called.kind === 'place' ||
		called.mentions.some(({headline, before}) => !headline && before !== 'former') ||
		!/^(?:the|a)$/.test(tokens[0].lower) ||
		!isOfPast([tokens[1]?.lower ?? '']) ||
		tokens[2]?.start !== name.start ||
		tokens.at(-1)?.end !== name.end
	) {
		return undefined;
	}

	const found = resolvePerson(discourse, null, place, [called]);
	return found.characters.length > 0 ? {...found, probability: 0.5} : undefined;
};

/** What stands between somebody and the name that they give: `a man who gave his name only as [Marek]` */
const givesName =
	/\b(?:(?:identified|called|named) (?:him|her|them)sel(?:f|ves)|g[ai]ve (?:(?:his|her|their) )?names?|be (?:called|identified|known|named))(?: only| simply| just)*(?: as| by (?:his|her|their) first names?,?)(?: only| simply| just)* $|\bbe called(?: only| simply| just)? $/;

/** Whom a phrase names that first says what somebody is: `a driver, who gave his name as [Marek]` */
export const namedByThemselves = (
	{names, span}: SourceMention,
	{text, cast}: Setting,
): Resolution | undefined => {
	const own = names.find(({start}) => givesName.test(text.slice(span.start, start)));
	return own && one(cast.of.get(own), 0.95);
};

/** `[A carer] who stole a boat`, at the head of an article that names her below */
export const namedBelow = ({span}: SourceMention, {leads}: Setting): Resolution | undefined =>
	leads.has(span.start) ? one(leads.get(span.start), 0.8) : undefined;
