import {describe, expect, it} from 'vitest';
import {readExplicit} from '../../source/analyse/explicit-cues.js';
import {read} from './read.js';

const said = (markdown: string) => {
	const {text, passages} = read(markdown);
	const words = ({start, end}: {start: number; end: number}) => text.slice(start, end);
	return passages
		.flatMap(passage => readExplicit(passage).told)
		.map(({source, cue, content}) => [source && words(source), cue && words(cue), ...content.map(words)]);
};

describe('readExplicit', () => {
	it.each([
		['„Wir bauen“, sagte Anna Weber in Köln.', [['Anna Weber', 'sagte', '„Wir bauen“']]],
		['Jan van der Berg zei: “Dat is niet waar.”', [['Jan van der Berg', 'zei', '“Dat is niet waar.”']]],
		['« Non », a déclaré Anne Roux, « et non. »', [['Anne Roux', 'déclaré', '« Non »', '« et non. »']]],
		['«No vamos a cerrar», dijo María de la Cruz.', [['María de la Cruz', 'dijo', '«No vamos a cerrar»']]],
		['„Es ist vorbei“, so Karl Weiß.', [['Karl Weiß', 'so', '„Es ist vorbei“']]],
		['Selon Anne Roux, « c’est fini ».', [['Anne Roux', 'Selon', '« c’est fini »']]],
		['„Das reicht“, sagte er.', [[null, 'sagte', '„Das reicht“']]],
	])('reads %s', (markdown, expected) => {
		expect(said(markdown)).toEqual(expected);
	});

	it.each([
		'Von der „Wende“ spricht Anna Weber.',
		'„Ja“, so ging es lange.',
		'「来年までに橋を直します」と述べた。',
	])('attributes nothing in %s', markdown => {
		expect(said(markdown)).toEqual([]);
	});
});

describe('verbs of more languages', () => {
	it.each([
		['Presiden Ahmad menegaskan, “Saya tegaskan bahwa ini benar.”', 'Ahmad'],
		['„To jest prawda”, powiedziała Anna Nowak.', 'Anna Nowak'],
		['«Это правда», — сказал Иван Петров.', 'Иван Петров'],
		['”Det är sant”, säger Anna Berg.', 'Anna Berg'],
	])('tell who speaks: %s', (text, who) => {
		expect(said(text)[0]?.[0]).toBe(who);
	});
});

describe('an office', () => {
	it.each([
		['„Wir bauen“, sagte der Minister Hans Braun.', 'Hans Braun'],
		['„Wir bauen“, kritisierte die grüne Abgeordnete Eva Brandt.', 'Eva Brandt'],
		['Gesundheitsministerin Eva Brandt sagte: „Wir bauen.“', 'Eva Brandt'],
		['« Non », a déclaré le ministre de la Santé, Paul Durand.', 'Paul Durand'],
		['«No», dijo el ministro Juan Pérez.', 'Juan Pérez'],
		['«No», ha detto il sindaco Paolo Rossi.', 'Paolo Rossi'],
		['“Não”, disse o prefeito Paulo Souza.', 'Paulo Souza'],
		['“Nee”, zei burgemeester Jan de Vries.', 'Jan de Vries'],
		['”Nej”, säger borgmästaren Anna Vik.', 'Anna Vik'],
		['„Nie” – powiedział burmistrz Jan Nowak.', 'Jan Nowak'],
		['«Нет», — сказал мэр Иван Петров.', 'Иван Петров'],
	])('stands before the name: %s', (text, who) => {
		expect(said(text)[0]?.[0]).toBe(who);
	});

	it.each([
		'„Wir bauen“, sagte er am Montag in Köln.',
		'„Wir bauen“, sagte er dem Minister in Köln.',
		'« Non », a déclaré hier soir à Paris le maire.',
		'«No», dijo el ministro de Hacienda en Madrid.',
	])('names nobody by itself: %s', text => {
		expect(said(text)[0]?.[0]).toBeNull();
	});
});
