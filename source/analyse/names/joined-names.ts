/** Names that are joined in a source: `Ana Ruiz and the mayor, Jo Park`. */
import type {Span} from '../../document/span.js';
import type {Token} from '../passage/tokens.js';
import {withoutForms} from './legal-forms.js';
import type {NameMention} from './name-mention.js';

/**
 * Between two joined names: `and`, `, Republican of Iowa, and Senator`, ` (D-Mont.) and `, `, `, `/`, ` and his deputy,
 * `.
 */
const joining =
	/^(?:\s*\([^)]{1,20}\))?(?:,[^,]{1,60})?(?:,? and|,? &|,|\/|,? n?or)(?:(?: (?:the|his|her|its|their|both))?(?: [\p{L}.’'-]+){0,5}|(?<=and) (?:the|an?|his|her|its|their)(?: [\p{L}.’'-]+){1,5},)\s?$/u;

/** What somebody is at a body whose name a comma cuts: `, a partner at Smith, ` */
const endsWithBody =
	/^, .*\b(?:of|at|for|from|in|with) (?:the )?(?:(?:\p{Lu}[\p{L}.’'-]*|of) )*\p{Lu}[\p{L}.’'-]*, $/u;

/** How many characters may stand between two names that are joined. */
const longestGap = 90;

/** Behind a body’s name its members follow: `the alliance, which includes [the Stroke Society, Acme and Borex], said` */
const membersFollow =
	/^(?: \([^)]{1,20}\))?,? \(?(?:(?:which|that|whose members) (?:also |now |already )?(?:includes?|included|represents?|comprises?|unites?)|including|comprising|uniting|made up of|such as) /;

/** The first of several names and those that are joined to it in one list: `[Ana Ruiz], [Otto Falk] and [Jo Park]` */
export const joined = (
	text: string,
	first: NameMention,
	names: readonly NameMention[],
	tokens: readonly Token[],
): NameMention[] => {
	const list = [first];
	const gaps: string[] = [];
	let last: Span = first;
	for (const name of names) {
		if (name.start < last.end) {
			continue;
		}

		const gap = withoutForms(text.slice(last.end, name.start));
		if (gap.length < longestGap && membersFollow.test(gap)) {
			break;
		}

		// `Ana Ruiz, a partner at Smith, Gambrell and Reed`: what she belongs to has a list for a name.
		if (gap.length < longestGap && name.words.length === 1 && !name.title && endsWithBody.test(gap)) {
			break;
		}

		const isHead =
			name.grammar !== 'modifier' &&
			!/^(?:of|in|from)$/.test(name.before) &&
			(name.grammar !== 'possessive' || name.end >= (tokens.at(-1)?.end ?? 0) - 2);
		if (
			gap.length < longestGap &&
			joining.test(gap) &&
			isHead &&
			!/ (?:of|for|at|in|from|with|on|to|by|who|whose|which|that) /.test(
				gap.replace(/,[^,]*,/, ',').replace(/\bRepublican of\b|\bDemocrat of\b/, ''),
			)
		) {
			list.push(name);
			gaps.push(gap);
			last = name;
		}
	}

	// `Lavrov, Moscow’s minister`: commas alone join nobody.
	const lastAnd = gaps.findLastIndex(gap => /\band\b|&|\/|\bn?or\b/.test(gap));
	return list.slice(0, lastAnd + 2);
};
