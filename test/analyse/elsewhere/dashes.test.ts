import {describe, expect, it} from 'vitest';
import {opensWithDash} from '../../../source/analyse/elsewhere/dashes.js';
import {Mentions} from '../../../source/analyse/elsewhere/mentions.js';
import {ElsewhereReader} from '../../../source/analyse/elsewhere/reader.js';
import {tongueOf} from '../../../source/analyse/elsewhere/tongues.js';
import type {Span} from '../../../source/document/span.js';
import {read} from '../read.js';

/** Who says what behind a dash: `source · content · …` */
const said = (language: string, markdown: string): string[] => {
	const {text, passages} = read(markdown);
	const words = (span: Span | null) => (span === null ? '∅' : text.slice(span.start, span.end));
	const {read: readOn} = new ElsewhereReader(tongueOf(language));
	return passages
		.flatMap(passage => readOn(passage).told)
		.filter(({isVerbatim}) => isVerbatim)
		.map(({source, content}) => [words(source), ...content.map(words)].join(' · '));
};

describe('what a dash opens instead of marks', () => {
	it.each([
		['sv', '– Vi bygger nu, säger Anna Berg till tidningen.', ['Anna Berg · Vi bygger nu']],
		[
			'no',
			'– Vi venter. Det tar tid, sier ordfører Kari Vik. Brua er stengt.',
			['Kari Vik · Vi venter. Det tar tid'],
		],
		['da', '– Hvad nu? spørger Jens Holm.', ['Jens Holm · Hvad nu?']],
		['fi', '– Silta aukeaa, sanoo Matti Laine. – Pian.', ['Matti Laine · Silta aukeaa · Pian.']],
		[
			'sv',
			'– Ja, säger Anna Berg. – Nej, säger Jan Vik. – Nja, säger han.',
			['Anna Berg · Ja', 'Jan Vik · Nej · Nja'],
		],
		['no', '- Vi venter, sier Kari Vik.', ['Kari Vik · Vi venter']],
		[
			'sv',
			'– Vi bygger, säger Anna Berg.\n\n– Det blir bra.',
			['Anna Berg · Vi bygger', 'Anna Berg · Det blir bra.'],
		],
		[
			'sv',
			'- Vi bygger, säger Anna Berg.\n- Det blir bra.',
			['Anna Berg · Vi bygger', 'Anna Berg · Det blir bra.'],
		],
		['sv', '– Vi bygger – säger Anna Berg – och snart.', ['Anna Berg · Vi bygger · och snart.']],
		['sv', '– Ja, säger Anna Berg – som är chef – i Malmö. – Nu.', ['Anna Berg · Ja · Nu.']],
		['sv', '– Ja, säger Anna Berg och tillägger: – Nu.', ['Anna Berg · Ja · Nu.']],
	])('%s: %s', (language, markdown, expected) => {
		expect(said(language, markdown)).toEqual(expected);
	});

	it.each([
		['sv', '– Det blir bra.'],
		['sv', '– Vi bygger, säger Anna Berg.\n\nBron är stängd.\n\n– Det blir bra.', 'Anna Berg · Vi bygger'],
		['sv', '– Vi bygger, säger Anna Berg.\n\n- Bron\n- Vägen', 'Anna Berg · Vi bygger'],
		[
			'sv',
			'– Vi bygger, säger Anna Berg.\n\n– Varför då?\n\n– Den är gammal.',
			'Anna Berg · Vi bygger',
			'Anna Berg · Den är gammal.',
		],
		['sv', '1. Vi bygger, säger Anna Berg.\n2. Det blir bra.'],
		['de', '– Wir bauen, sagt Anna Weber.'],
	])(
		'is nobody’s where nobody is told to say it, and no speech where dashes are none: %s: %s',
		(language, markdown, ...more) => {
			expect(said(language, markdown)).toEqual(more);
		},
	);

	it('may be the sign of an item, and no number is', () => {
		const [passage] = read('- Vi bygger.').passages;
		const {scene} = new Mentions(tongueOf('sv'));
		const opens = (marker: string) => opensWithDash({...passage, block: {...passage.block, marker}}, scene);
		expect(['•', '–', '1.'].map(opens)).toEqual([true, true, false]);
	});
});
