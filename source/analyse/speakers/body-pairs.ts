/** Two bodies or countries that a phrase takes up together: `the two countries`, `both companies`, `the parties`. */

import type {Nominal} from '../names/nominal.js';
import {companyNouns} from '../words/name-words.js';
import {type Discourse, nobody, type Place, type Resolution} from './discourse.js';

/** How many sentences back two bodies or countries are named together that a phrase takes up. */
const farthestPair = 2;

/** `Halden and Norland agreed. [The two countries] said …`: those that were named in one breath, where they are of that kind. */
export const resolvePair = (
	{head, count}: Nominal,
	{bodyPair, bodyPairAt}: Discourse,
	{sentence}: Place,
): Resolution => {
	const isState = /^(?:country|nation|state|government|neighbour|neighbor)$/.test(head);
	const isBody = companyNouns.has(head) || /^(?:party|bank|club|union|university|agency)$/.test(head);
	return bodyPair.length === 2 &&
		sentence - bodyPairAt.sentence <= farthestPair &&
		(count === 2 || head === 'party') &&
		((isState && bodyPair.every(({kind}) => kind === 'place')) ||
			(isBody && bodyPair.every(({kind}) => kind !== 'place')))
		? {characters: bodyPair, probability: 0.8}
		: nobody;
};
