/** Whom a pronoun takes up in words that somebody says of their own kin: `“[My father] stood up, and he said, ‘No.’”` */
import {indexAt} from '../../document/span.js';
import {readNominal} from '../names/nominal.js';
import type {Gender} from '../words/given-names.js';
import {genderOfRole} from '../words/role-nouns.js';
import {nobody, type Resolution} from './discourse.js';
import type {Setting, SourceMention} from './source-mentions.js';
import {describeOnly} from './unnamed.js';

/** How many words before a pronoun whoever it takes up may stand. */
const farthestKin = 40;

/** Words by which somebody calls their own parents, with a capital: `[Mother] cried` */
const calledByKin = /^(?:Mother|Father|Mum|Mom|Mam|Dad|Daddy|Mummy|Mama|Papa|Grandma|Grandpa|Granny|Nan)$/;

/** Of whom of theirs somebody tells: `“[My father] stood up, and he said, ‘No.’”`, `“[Mother] cried. She said …”` */
export const resolveOwnKin = (gender: Gender, mention: SourceMention, setting: Setting): Resolution => {
	const {tokens, stretchOf} = mention.passage;
	const at = indexAt(tokens, mention.span.start);
	for (let i = at - 1; i >= Math.max(0, at - farthestKin); i--) {
		const {text, lower, end} = tokens[i];
		const start = tokens[i - 1]?.lower === 'my' ? i - 1 : calledByKin.test(text) ? i : undefined;
		if (stretchOf[i] === -1 || genderOfRole(lower) !== gender || start === undefined) {
			continue;
		}

		const span = {start: tokens[start].start, end};
		const isNamed = mention.beside.some(
			name => name.quoted && name.start > end && name.end < mention.span.start,
		);
		// `my daughter`, of whom the text has told her name
		const known = setting.discourse
			.inMind()
			.find(({descriptions}) => descriptions.some(({head}) => head === lower));
		return isNamed
			? nobody
			: known
				? {characters: [known], probability: 1}
				: describeOnly({...mention, span}, readNominal(tokens.slice(start, i + 1)), setting);
	}

	return nobody;
};
