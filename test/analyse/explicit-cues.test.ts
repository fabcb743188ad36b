import {describe, expect, it} from 'vitest';
import {attributeExplicit} from '../../source/analyse/explicit-cues.js';
import {read} from './read.js';

const said = (markdown: string) => {
	const {text, passages} = read(markdown);
	const words = ({start, end}: {start: number; end: number}) => text.slice(start, end);
	return attributeExplicit(passages).map(({source, cue, content}) => [
		source && words(source),
		cue && words(cue),
		...content.map(words),
	]);
};

describe('attributeExplicit', () => {
	it.each([
		['„Wir bauen“, sagte Anna Weber in Köln.', [['Anna Weber', 'sagte', '„Wir bauen“']]],
		['Jan van der Berg zei: “Dat is niet waar.”', [['Jan van der Berg', 'zei', '“Dat is niet waar.”']]],
		['« Non », a déclaré Anne Roux, « et non. »', [['Anne Roux', 'déclaré', '« Non »', '« et non. »']]],
		['«No vamos a cerrar», dijo María de la Cruz.', [['María de la Cruz', 'dijo', '«No vamos a cerrar»']]],
		['„Das reicht“, sagte er.', [[null, 'sagte', '„Das reicht“']]],
	])('reads %s', (markdown, expected) => {
		expect(said(markdown)).toEqual(expected);
	});

	it.each(['Von der „Wende“ spricht Anna Weber.', '「来年までに橋を直します」と述べた。'])(
		'attributes nothing in %s',
		markdown => {
			expect(said(markdown)).toEqual([]);
		},
	);
});

describe('verbs of more languages', () => {
	it.each([
		['Presiden Ahmad menegaskan, “Saya tegaskan bahwa ini benar.”', 'Presiden Ahmad'],
		['„To jest prawda”, powiedziała Anna Nowak.', 'Anna Nowak'],
		['«Это правда», — сказал Иван Петров.', 'Иван Петров'],
		['”Det är sant”, säger Anna Berg.', 'Anna Berg'],
	])('tell who speaks: %s', (text, who) => {
		expect(said(text)[0]?.[0]).toBe(who);
	});
});
