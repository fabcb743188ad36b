import {describe, expect, it} from 'vitest';
import {said} from './said.js';

describe('turns in languages that the engine has not learned', () => {
	it('are those of labels, with what goes on below them', () => {
		expect(
			said(
				`# Ein Jahr nach dem Sturm

FRAGE: Frau Ahlers, wann haben Sie das Dach verloren?

RUTH AHLERS: In der Nacht zum Montag. Wir saßen in der Küche.

Danach war der Himmel über uns.

(Sie lacht.)

Und kalt war es auch.

FRAGE: Wer hat Ihnen geholfen?

RUTH AHLERS: Die Nachbarn. Ilse Kamp sagte: „Morgen kommen wir mit der Leiter.“ Und so war es.

## Was jetzt kommt

Die Gemeinde baut den Deich aus.`,
			),
		).toEqual([
			'FRAGE: Frau Ahlers, wann haben Sie das Dach verloren?',
			'RUTH AHLERS: In der Nacht zum Montag. Wir saßen in der Küche. … Danach war der Himmel über uns. … Und kalt war es auch.',
			'FRAGE: Wer hat Ihnen geholfen?',
			'RUTH AHLERS: Die Nachbarn. Ilse Kamp sagte: „Morgen kommen wir mit der Leiter.“ Und so war es.',
			'Ilse Kamp: „Morgen kommen wir mit der Leiter.“',
		]);
	});

	it.each([
		[
			'Le Journal de l’Anse : Pourquoi fermer le pont ?\n\nAnne Roux : Parce qu’il tremble.\n\nLe Journal de l’Anse : Depuis quand ?\n\nAnne Roux : Depuis l’orage de mars.',
			['Le Journal de l’Anse', 'Anne Roux', 'Le Journal de l’Anse', 'Anne Roux'],
		],
		[
			'La señora PRESIDENTA: Se abre la sesión de esta tarde.\n\nEl señor RÍOS VEGA: El puente sigue cerrado desde marzo.\n\nLa señora PRESIDENTA: La sesión se levanta a las seis.',
			['PRESIDENTA', 'RÍOS VEGA', 'PRESIDENTA'],
		],
		[
			'A Sra. Presidente: Está aberta a sessão desta tarde.\n\nO Sr. Rui Saraiva: A ponte está fechada há oito meses.\n\nA Sra. Presidente: A sessão termina às seis.\n\nO Sr. Rui Saraiva: Ninguém explica o caso da ponte.',
			['A Sra. Presidente', 'Sr. Rui Saraiva', 'A Sra. Presidente', 'Sr. Rui Saraiva'],
		],
		[
			'Jean Morel raconte ses arbres\n\nÀ quoi sert le bois de ces collines ?\n\nL. B. : Il chante quand le vent tourne.\n\nP. M. : Et quand il ne chante pas ?\n\nL. B. : Alors je le laisse dans la forêt.',
			['L. B.', 'P. M.', 'L. B.'],
		],
		[
			'Luc Berger raconte ses arbres\n\nÀ quoi sert le bois de ces collines ?\n\nL. B. : Il chante quand le vent tourne.\n\nP. M. : Et quand il ne chante pas ?\n\nL. B. : Alors je le laisse dans la forêt.',
			['Luc Berger', 'P. M.', 'Luc Berger'],
		],
	])('are those of whoever is heard: %s', (text, expected) => {
		expect(said(text).map(line => line.slice(0, line.search(/: /)))).toEqual(expected);
	});

	it('are those of a chat, with its notices left out', () => {
		expect(
			said(
				`03.02.25, 18:04 - Jule hat die Gruppe erstellt

03.02.25, 18:05 - Jule: Wer hat am Samstag Zeit für den Umzug?

03.02.25, 18:07 - ~ Cleo: Ich habe ab zehn Uhr Zeit

03.02.25, 18:09 - +49 170 00 11 22 33: Dann bringe ich den Kaffee mit`,
			),
		).toEqual([
			'Jule: Wer hat am Samstag Zeit für den Umzug?',
			'Cleo: Ich habe ab zehn Uhr Zeit',
			'+49 170 00 11 22 33: Dann bringe ich den Kaffee mit',
		]);
	});

	it.each([
		['Interview mit Ruth Ahlers', 'Ruth Ahlers'],
		['Intervista a Ruth Ahlers', 'Ruth Ahlers'],
		['Das Dach von Ruth Ahlers', undefined],
	])(
		'are the answers to questions that are set off, where it is told whom the talk is with: %s',
		(title, who) => {
			const text = `# ${title}

Sie wohnt am Deich und hat ihn oft brechen sehen.

**Wann kam das Wasser in das Haus?**

Gegen drei Uhr, da stand es in der Küche.

Der Hund lag auf dem Tisch.

**Und das Dach?**

Das war da schon weg.`;
			expect(said(text)).toEqual(
				who
					? [
							`${who}: Gegen drei Uhr, da stand es in der Küche. … Der Hund lag auf dem Tisch.`,
							`${who}: Das war da schon weg.`,
						]
					: [],
			);
		},
	);

	it('are not facts that a colon tells', () => {
		expect(
			said(
				'Zutaten: Mehl, Butter und ein Ei.\n\nZubereitung: Wir verrühren alles.\n\nZutaten: Zucker und Zimt.\n\nZubereitung: Haben wir noch Nüsse? Auf den Teig damit.',
			),
		).toEqual([]);
	});
});
