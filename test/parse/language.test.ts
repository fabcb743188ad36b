import {describe, expect, it} from 'vitest';
import {clean} from '../../source/document/clean.js';
import {guessLanguage, languageNotice, languageOf} from '../../source/parse/language.js';

describe('guessLanguage', () => {
	it.each([
		[
			'en',
			'The harbour was closed for the night, and the ferries stayed where they were until the morning came at last.',
		],
		[
			'de',
			'Der Hafen war in der Nacht geschlossen, und die Fähren blieben, wo sie waren, bis endlich der Morgen kam.',
		],
		[
			'fr',
			'Le port était fermé pendant la nuit, et les bateaux sont restés où ils étaient jusqu’à ce que vienne le matin.',
		],
		[
			'da',
			'Havnen blev lukket om natten, og ingen vidste, hvad der skulle ske, da færgerne kom ud af tågen efter midnat.',
		],
		[
			'da',
			'Havnen var lukket om natten, og ingen vidste, hvornår den skulle åbne. Tågen kom ind, og færgerne kom ikke ud.',
		],
		[
			'no',
			'Havnen ble stengt om natten, og ingen visste hva som skulle skje da fergene kom ut av tåka etter midnatt.',
		],
		[
			'ru',
			'Порт был закрыт на ночь, и паромы оставались там, где они были, пока наконец не наступило раннее утро и свет.',
		],
		[
			'en',
			'EMBARGOED UNTIL 12 JUNE Velm Corporation opens its plant in Ohio. HALDEN, June 11 -- Velm today opened a plant. "They are proud," said Chief Executive Ana Ruiz.',
		],
		[
			'en',
			'“We 😀 love 👩🏽‍🚀 this,” said Zoë Müller 🎉, the minister. “It’s café time 🇩🇪,” she added.\n\nJosé Ñandú said that 🏳️‍🌈 flags 𝒜𝓁𝓁 rise. “𠮷野家 is good,” he told reporters.',
		],
		[
			'nl',
			'De haven was in de nacht gesloten, en de veerboten bleven waar ze waren, tot het eindelijk weer morgen is.',
		],
		[
			'nl',
			'De film “The Last and the First” van Ana Ruiz draait vanaf vandaag in alle zalen van Halden, Utrecht en Brackdam.',
		],
	])('knows %s', async (language, text) => {
		expect(await guessLanguage(text)).toBe(language);
	});

	it('says nothing of a text that is too short, or of none', async () => {
		expect(await guessLanguage('Nationalpark')).toBeNull();
		expect(await guessLanguage(`${'1234 | 5678 | '.repeat(40)}`)).toBeNull();
	});
});

describe('languageOf', () => {
	const german = 'Der Hafen war in der Nacht geschlossen, und die Fähren blieben, wo sie waren. '.repeat(5);
	const english = 'The harbour was closed for the night, and the ferries stayed where they were. '.repeat(5);

	it.each([
		['en-US', german, 'de'],
		['de', english, 'en'],
		['en-GB', english, 'en-GB'],
		['de-AT', german, 'de-AT'],
		['nl', german, 'nl'],
		// Too little to tell, and no language at all.
		['en', 'Der Hafen', 'en'],
		['en', '1234 | 5678 | '.repeat(40), 'en'],
		[null, german, 'de'],
	])('is, where a page says %s', async (stated, text, language) => {
		expect(await languageOf(text, stated === null ? null : clean(stated))).toBe(language);
	});
});

describe('languageNotice', () => {
	const german = 'Der Hafen war in der Nacht geschlossen, und die Fähren blieben, wo sie waren. '.repeat(5);

	it('tells in which language little is found out', () => {
		expect(languageNotice(german, 'de')).toMatch(/^German: only turns and quoted words/);
		expect(languageNotice(german, null)).toMatch(/^Its language is not known: only turns/);
		expect(languageNotice('市議会は火曜日に会議を開いた。', null)).toMatch(/^Its language is not known/);
		expect(languageNotice('Elsby 2:1 Holm 3:0', null)).toBeUndefined();
		expect(languageNotice(german, 'no language')).toMatch(/^Not in English: only turns and quoted words/);
	});

	it('tells where verbs of saying are not known', () => {
		const others = 'Satama oli yöllä kiinni, ja lautat jäivät sinne missä olivat. '.repeat(5);
		expect(languageNotice(others, 'tr')).toMatch(/^Turkish: its verbs of saying are not known/);
		expect(languageNotice('港口夜里关闭。'.repeat(30), 'zh')).toMatch(/^Chinese: its verbs/);
		expect(languageNotice(german, 'pt-BR')).toMatch(/^Brazilian Portuguese: only turns and quoted words/);
	});

	it('goes by the words where a page says what it is not, and by the tag where there are few', () => {
		expect(languageNotice(german, 'en')).toBeUndefined();
		expect(
			languageNotice('The ferry was late, and it was not the first to be. '.repeat(5), 'de'),
		).toBeUndefined();
		expect(languageNotice('Nationalpark', null)).toBeUndefined();
	});
});
