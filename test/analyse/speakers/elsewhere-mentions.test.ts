import {describe, expect, it} from 'vitest';
import {analyse} from '../../../source/analyse/analyse.js';
import {clean} from '../../../source/document/clean.js';
import {speakerNames} from '../../../source/document/wording.js';
import {parseMarkdown} from '../../markdown.js';
import {model} from '../../model.js';

const analysed = (language: string, markdown: string) =>
	analyse({...parseMarkdown(markdown, {kind: 'file', name: 'a.md'}), language: clean(language)}, model);

const who = (language: string, markdown: string): string[] => {
	const analysis = analysed(language, markdown);
	return analysis.quotations.map(quotation => speakerNames(analysis, quotation));
};

describe('sources of texts in other languages', () => {
	const german = `Die Brücke bleibt in diesem Jahr noch zu, wie die Stadt am Montag sagte. „Das Geld fehlt“, sagte Bürgermeisterin Petra Hollmann.
Sie wolle nichts beschönigen: „Das war unser Fehler.“

Ihr Fraktionskollege Bernd Kastner war nicht da. „Wir warten“, sagte ein Sprecher der Stadt. Hollmann zufolge wird „niemand mehr zahlen“.`;

	it('are one person by the name, the surname and the pronoun, and nobody else’s noun is a part of it', () => {
		expect(who('de', german)).toEqual([
			'Petra Hollmann',
			'Petra Hollmann',
			'ein Sprecher der Stadt',
			'Petra Hollmann',
		]);
	});

	it('are told with whom they take up', () => {
		const {quotations} = analysed('de', german);
		expect(quotations[1].chain.map(({text}) => text)).toEqual(['Sie', 'Petra Hollmann']);
		expect(quotations[1].confidence).toBeLessThan(quotations[0].confidence);
	});

	it('take up whom an office has named, and several by their names', () => {
		expect(
			who(
				'es',
				`El consejero de Obras, Javier Gil, llegó ayer con los suyos. «No hay dinero», dijo el consejero.

Ana Ruiz y Pedro Mora lo han denunciado en la plaza de la ciudad. «Nadie vino», dijeron Ana Ruiz y Pedro Mora. Según Ruiz, «es tarde».`,
			),
		).toEqual(['Javier Gil', 'Ana Ruiz, Pedro Mora', 'Ana Ruiz']);
	});

	it('are who a pronoun or a noun has taken up for what the next dash opens', () => {
		expect(
			who('no', '– Vi bygger nå, sier Kari Vik til avisa.\n\n– Det blir bra, sier hun.\n\n– Det koster mye.'),
		).toEqual(['Kari Vik', 'Kari Vik', 'Kari Vik']);
		expect(who('sv', '– Vi bygger nu, säger ordföranden till tidningen.\n\n– Det kostar mycket.')).toEqual([
			'ordföranden',
			'ordföranden',
		]);
	});

	it('are nobody where a pronoun takes up nobody', () => {
		expect(who('fr', 'Le port est fermé depuis la nuit. « On part », souffle-t-il dans la rue.')).toEqual([
			'',
		]);
	});

	it('are in doubt by a surname that two bear', () => {
		const {quotations} = analysed(
			'de',
			'Anna Weber und ihr Bruder Karl Weber sind heute in der Stadt. „Nein“, sagte Anna Weber. „Doch“, sagte Weber am Tag danach.',
		);
		expect(quotations[1].confidence).toBeLessThan(quotations[0].confidence);
	});

	it('are known by their names behind what else has a capital', () => {
		expect(
			who('de', '„Wir warten“, sagte Fraktionskollege Bernd Kastner in der Stadt. „Nein“, so Kastner.'),
		).toEqual(['Bernd Kastner', 'Bernd Kastner']);
	});
});
