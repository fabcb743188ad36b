/** Who is the judge though nobody says so: `Sentencing him, [Lord Dunnet] said …` */
import {indexAt} from '../../document/span.js';
import type {NameMention} from '../names/name-mention.js';
import type {Passage} from '../passage/passage.js';
import type {Cast} from './cast.js';

/** How a sentence begins that tells what a judge does. */
const judging = /^(?:sentencing|jailing|remanding|acquitting)$/;

/** How far behind that the comma is looked for, in words, and a name with its titles behind the comma. */
const farthestComma = 14;
const longestTitles = 3;

/**
 * Adds to who sentences somebody that they are a judge, for `the judge` to take up.
 *
 * @param names of the article, in the order of the text
 */
export const describeJudges = (
	passages: readonly Passage[],
	names: readonly NameMention[],
	cast: Cast,
): void => {
	for (const {tokens, sentences} of passages) {
		for (const {start} of sentences) {
			if (!judging.test(tokens[start].lower)) {
				continue;
			}

			const comma = tokens.slice(start, start + farthestComma).findIndex(({text}) => text === ',');
			const behind = tokens.slice(start + comma + 1, start + comma + 1 + longestTitles + 1);
			const name = behind
				.map(token => names[indexAt(names, token.start)])
				.find((mention, i) => mention?.start === behind[i].start);
			const judge = comma === -1 || !name ? undefined : cast.of.get(name);
			if (name && judge?.kind === 'person' && !judge.descriptions.some(({head}) => head === 'judge')) {
				const {start: at} = name;
				judge.descriptions.push({
					start: at,
					end: at,
					text: 'judge',
					words: ['judge'],
					head: 'judge',
					ofPerson: true,
				});
			}
		}
	}
};
