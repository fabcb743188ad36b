import {describe, expect, it} from 'vitest';
import {ElsewhereReader} from '../../../source/analyse/elsewhere/reader.js';
import {tongueOf} from '../../../source/analyse/elsewhere/tongues.js';
import type {Span} from '../../../source/document/span.js';
import {read} from '../read.js';

/** Who says what by which words: `source · cue · content`, with `→` before whom a source takes up. */
const said = (language: string | null, markdown: string): string[] => {
	const {text, passages} = read(markdown);
	const words = (span: Span | null) => (span === null ? '∅' : text.slice(span.start, span.end));
	const {read: readOn, takenUp} = new ElsewhereReader(tongueOf(language));
	const told = passages.flatMap(passage => readOn(passage).told);
	return told.map(({source, cue, content}) => {
		const antecedent = takenUp.get(source?.start ?? -1);
		const isOther = antecedent && antecedent.start !== source?.start;
		const who = isOther ? `${words(source)} → ${words(antecedent)}` : words(source);
		return [who, words(cue), ...content.map(words)].join(' · ');
	});
};

/** Who says the last words of a text. */
const last = (language: string, markdown: string): string =>
	said(language, markdown).at(-1)?.split(' · ')[0] ?? '';

describe('a verb of saying beside words in marks', () => {
	it.each([
		['de', '„Wir bauen“, sagte Anna Weber in Köln.', 'Anna Weber · sagte · „Wir bauen“'],
		['nl', 'Jan van der Berg zei: “Dat is niet waar.”', 'Jan van der Berg · zei · “Dat is niet waar.”'],
		['fr', '« Non », a déclaré Anne Roux, « et non. »', 'Anne Roux · déclaré · « Non » · « et non. »'],
		['es', '«No vamos a cerrar», dijo María de la Cruz.', 'María de la Cruz · dijo · «No vamos a cerrar»'],
		['de', '„Es ist vorbei“, so Karl Weiß.', 'Karl Weiß · so · „Es ist vorbei“'],
		['fr', 'Selon Anne Roux, « c’est fini ».', 'Anne Roux · Selon · « c’est fini »'],
		['id', 'Presiden Ahmad menegaskan, “Ini benar.”', 'Ahmad · menegaskan · “Ini benar.”'],
		['pl', '„To jest prawda”, powiedziała Anna Nowak.', 'Anna Nowak · powiedziała · „To jest prawda”'],
		['ru', '«Это правда», — сказал Иван Петров.', 'Иван Петров · сказал · «Это правда»'],
		['sv', '”Det är sant”, säger Anna Berg.', 'Anna Berg · säger · ”Det är sant”'],
		['fr', '« C’est un abandon », s’indigne Anne Roux.', 'Anne Roux · s’indigne · « C’est un abandon »'],
		['es', '«No», dijo a este diario Carmen Olmedo.', 'Carmen Olmedo · dijo · «No»'],
		['de', 'Hans Braun zufolge soll „niemand mehr zahlen“.', 'Hans Braun · zufolge · „niemand mehr zahlen“'],
		['it', 'Il sindaco Paola Conti parla di «uno schiaffo».', 'Paola Conti · parla · «uno schiaffo»'],
		[
			'it',
			'«Una mail», racconta Ferri, «di poche righe».',
			'Ferri · racconta · «Una mail» · «di poche righe»',
		],
	])('%s: %s', (language, markdown, expected) => {
		expect(said(language, markdown)).toEqual([expected]);
	});

	it('is not known of other languages', () => {
		expect(tongueOf('tr').verbs.size).toBe(0);
		expect(said('tr', '“Evet”, dedi Ayşe Demir.')).toEqual([]);
	});

	it('is known where the text is too short to tell its language, before a name', () => {
		expect(said(null, '„Wir bauen“, sagte Anna Weber.')).toEqual(['Anna Weber · sagte · „Wir bauen“']);
		expect(said(null, '„Wir bauen“, sagte der Wirt.')).toEqual(['∅ · sagte · „Wir bauen“']);
	});

	it.each([
		['de', 'Von der „Wende“ träumt Anna Weber.'],
		['de', '„Ja“, so ging es lange.'],
		['fr', 'Et d’ajouter : « Non. »'],
		['de', 'Für das Derby kam viel: „Ja.“'],
	])('is nowhere in %s: %s', (language, markdown) => {
		expect(said(language, markdown)).toEqual([]);
	});

	it('belongs to the next sentence where the words have ended theirs', () => {
		expect(said('fr', 'Pour Anne Roux, c’est clair : « On part. » Le médecin raconte sa nuit.')).toEqual([
			'Anne Roux · Pour · « On part. »',
		]);
	});

	it('stands anywhere before the words in their sentence', () => {
		expect(said('es', 'La fiscal Ana Gil aseguró además que el tráfico de la zona «se reducirá».')).toEqual([
			'Ana Gil · aseguró · «se reducirá»',
		]);
		expect(said('it', 'L’azienda, da parte sua, sostiene che «i costi sono alti».')).toEqual([
			'L’azienda · sostiene · «i costi sono alti»',
		]);
	});

	it('has several words in marks behind it, one content', () => {
		expect(said('es', 'Ana Gil dijo que es «tarde» y que «nadie vino».')).toEqual([
			'Ana Gil · dijo · «tarde» · «nadie vino»',
		]);
	});
});

describe('whoever says it', () => {
	it.each([
		['de', '„Wir bauen“, sagte der Minister Hans Braun.', 'Hans Braun'],
		['de', '„Wir bauen“, kritisierte die grüne Abgeordnete Eva Brandt.', 'Eva Brandt'],
		['de', 'Gesundheitsministerin Eva Brandt sagte: „Wir bauen.“', 'Eva Brandt'],
		['de', '„Nein“, sagte Herr Krone.', 'Krone'],
		['fr', '« Non », a déclaré le ministre de la Santé, Paul Durand.', 'Paul Durand'],
		['fr', '« Non », craint la boulangère Anne Roux.', 'Anne Roux'],
		['es', '«No», dijo el ministro Juan Pérez.', 'Juan Pérez'],
		['it', '«No», ha detto il sindaco Paolo Rossi.', 'Paolo Rossi'],
		['pt', '“Não”, disse o prefeito Paulo Souza.', 'Paulo Souza'],
		['nl', '“Nee”, zei burgemeester Jan de Vries.', 'Jan de Vries'],
		['sv', '”Nej”, säger borgmästaren Anna Vik.', 'Anna Vik'],
		['pl', '„Nie” – powiedział burmistrz Jan Nowak.', 'Jan Nowak'],
		['sv', '”Nej”, säger kommunens talesperson Anna Vik i Malmö Norra.', 'Anna Vik'],
		['sv', '”Nej”, säger ordföranden i dag.', 'ordföranden'],
		['no', 'Forslaget kaller Kari Vik «dårlig».', 'Kari Vik'],
		['fi', '”Ei”, sanoo kunnan tiedottaja Matti Laine.', 'Matti Laine'],
		['fi', 'Matti Laine odottaa. ”Ei”, hän sanoo.', 'hän → Matti Laine'],
		['ru', '«Нет», — сказал мэр Иван Петров.', 'Иван Петров'],
		['de', '„Nein“, teilte die Polizei am Montag mit.', 'die Polizei'],
		['fr', 'D’après la préfecture, la route est « fermée ».', 'la préfecture'],
		['fr', '« Non », a déclaré le maire hier soir à Paris.', 'le maire'],
		['es', '«No», dijo el ministro de Hacienda en Madrid.', 'el ministro de Hacienda'],
		['es', '«No», dijo ayer en Madrid.', '∅'],
		['es', '«Sí», dijo a la periodista Ana Ruiz.', '∅'],
		['it', '«No», ha detto all’assessore Mauro Denti.', '∅'],
		['fr', '« C’est fini », rappelle Anne Roux.', 'Anne Roux'],
		['fr', 'L’avocat : « Non. »', 'L’avocat'],
		['fr', '« Non », a expliqué à l’agence son président, Paul Durand.', 'Paul Durand'],
		['es', 'Ana Gil calificó la obra de «impecable», si bien pidió cautela.', 'Ana Gil'],
		// Whoever a sentence begins with, without a name and without an article
		['es', 'Fuentes municipales responden: «No hay dinero».', 'Fuentes municipales'],
		['es', 'Vecinos del barrio denuncian que «el puente está en ruinas».', 'Vecinos del barrio'],
		['es', 'En el barrio denuncian que «el puente está en ruinas».', '∅'],
		['fr', '« Oui, s’agace l’élue. On part. »', 'l’élue'],
		['pt', '“Sim”, disse Maria do Carmo Silva.', 'Maria do Carmo Silva'],
		['es', 'El presidente habló con Ana Gil y «nadie» lo oyó.', 'El presidente'],
	])('%s: %s', (language, markdown, who) => {
		expect(last(language, markdown)).toBe(who);
	});

	it.each([
		['de', 'Anna Weber wartet. „Nein“, sagt sie.', 'sie → Anna Weber'],
		['de', 'Anna Weber wartet mit Karl Weiß. „Nein“, sagt sie.', 'sie → Anna Weber'],
		['fr', 'Paul Durand attend. « Non », souffle-t-il.', 'il → Paul Durand'],
		['fr', 'Anne Roux attend. Selon elle, « c’est fini ».', 'elle → Anne Roux'],
		['de', '„Nein“, sagt sie.', 'sie'],
		['fr', 'Anne Roux attend. « Non », disent-ils.', 'ils'],
		[
			'es',
			'El consejero de Obras, Javier Gil, llegó.\n\n«No», dijo el consejero.',
			'el consejero → Javier Gil',
		],
		[
			'es',
			'Carmen Olmedo, portavoz de la lista, llegó.\n\n«No», dijo la portavoz.',
			'la portavoz → Carmen Olmedo',
		],
	])('takes up who was named: %s: %s', (language, markdown, who) => {
		expect(last(language, markdown)).toBe(who);
	});

	it.each([
		['es', 'Javier Gil llegó. «No», afirmó ayer.', 'Javier Gil'],
		['es', '«Sí», dijo Ana Gil ante Javier Ruiz. «No», añadió.', 'Ana Gil'],
		['de', '„Nein“, sagt Anna Weber. „Wir warten.“', 'Anna Weber'],
		['nl', '‘Nee’, zegt Anna Visser. ‘We wachten.’', 'Anna Visser'],
		['es', 'Su nieto Pablo es más claro: «Nos echan».', 'Pablo'],
	])('goes on speaking: %s: %s', (language, markdown, who) => {
		expect(last(language, markdown)).toBe(who);
	});

	it.each([
		['pl', '„Nie ma pieniędzy”, powiedział Jan Nowak. „To nieprawda”, odpowiedział rzecznik policji.'],
		['es', '«Sí», dijo Ana Gil. «No», aseguran fuentes de la empresa.'],
		['es', '«Sí», dijo Ana Gil. «No», aseguran.'],
	])('is nobody known where somebody else seems to be the subject: %s: %s', (language, markdown) => {
		expect(last(language, markdown)).toBe('∅');
	});

	it('is no place that was named last', () => {
		expect(
			last(
				'pt',
				'O Brasil Novo parou ontem. Chove muito no Brasil desde cedo, e ninguém sai. «Não», afirmou.',
			),
		).toBe('∅');
	});

	it('says nothing of what a clause of its own has in marks', () => {
		expect(said('fr', '« Non », dit Anne Roux, qui l’a appris « par la presse ».')).toEqual([
			'Anne Roux · dit · « Non »',
		]);
	});
});
