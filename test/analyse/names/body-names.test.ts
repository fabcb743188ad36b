import {describe, expect, it} from 'vitest';
import {tell} from '../speakers/speaking.js';

const who = (phrase: string): string => tell(`[${phrase}] met on Monday.`).who[0];

describe('the name of a body', () => {
	it.each([
		'Ministry of Trade, Industry, Transport and Energy',
		'Ministry of Trade and Energy',
		'Economic and Social Council',
		'Ethics and Anti-Fraud Commission',
		'Economic and Social Affairs Policy Council',
		'Foreign, Commonwealth, and Development Office',
		'Work, Health and Safety Authority',
		'Culture, Media and Sport Board',
		'Culture, Media and Sport Council',
		'Culture, Media and Sport Ministry',
		'National Union of Journalists',
		'Royal Order of Nurses',
		'Fraternal Order of Police',
		'Wessex Federation of Wardens and Police Officers',
		'Institute for Deaf People',
		'Doctors’ Welsh Society',
		"Farmers' Methodist Guild",
		'Society for the Preservation of Mills, Forges, and Wooden Barns',
		'Northern Centre for the Study of Storms, Floods and Winds',
		'Association of Teachers, Porters and Clerks',
	])('holds all that it is in charge of: the %s', name => {
		expect(who(`The ${name}`)).toBe(name);
	});

	it.each([
		['The Union of Journalists and Labour Members', 'Union of Journalists'],
		['The Guild of Wardens and Acme', 'Guild of Wardens + Acme'],
		['The Union of Wardens and Dutch Nurses', 'Union of Wardens'],
		['The Royal Order of Monday', 'Royal Order'],
		['The Ministry of Halden, Industry and Energy', 'Ministry of Halden + Industry + Energy'],
		['The Ministry of Trade, Industry or Energy', 'Ministry of Trade + Industry + Energy'],
		['The Ministry of Trade, industry and Energy', 'Ministry of Trade + Energy'],
		['The Ministry of Trade, Industry and energy', 'Ministry of Trade'],
		['The Ministry of Trade, and Energy', 'Ministry of Trade + Energy'],
		['The Ministry of Trade, Industry and Stagecoach', 'Ministry of Trade + Industry + Stagecoach'],
		[
			'The Society for the Protection of Otters, Acme and Orvex',
			'Society for the Protection of Otters + Acme + Orvex',
		],
		[
			'The Society for the Protection of Otters, Ana Ruiz and Peter Lindqvist',
			'Society for the Protection of Otters + Ana Ruiz + Peter Lindqvist',
		],
		['The Association of Teachers, Acme and Orvex', 'Association of Teachers + Acme + Orvex'],
		['The Bank of Halden, Siemens and Orvexs', 'Bank of Halden + Siemens + Orvexs'],
		['Bill and Melinda Gatt Foundation', 'Bill + Melinda Gatt Foundation'],
		['The Bill and Gatt Foundation', 'Bill + Gatt Foundation'],
		['The Stagecoach and Social Council', 'Stagecoach + Social Council'],
		['The Treasury and Social Council', 'Treasury + Social Council'],
		[
			'The Economic and Social Affairs Policy Trade Council',
			'Economic + Social Affairs Policy Trade Council',
		],
		['The Economic and Congress Council', 'Economic + Congress Council'],
		['The Economic and Social Councils', 'Economic + Social Councils'],
		['The Economic and Social council', 'Economic + Social'],
		['Foreign, Commonwealth and Development Office', 'Foreign + Commonwealth + Development Office'],
		[
			'The Halden Foreign, Commonwealth and Development Office',
			'Halden Foreign + Commonwealth + Development Office',
		],
		['The Foreign, Commonwealth or Development Office', 'Foreign + Commonwealth + Development Office'],
		['The Foreign, commonwealth and Development Office', 'Foreign + Development Office'],
		['The Foreign, Commonwealth and development Office', 'Foreign + Commonwealth + Office'],
		['The Foreign, Commonwealth and Development office', 'Foreign + Commonwealth + Development'],
		['The Foreign, Commonwealth and Development Mill', 'Foreign + Commonwealth + Development Mill'],
		['The Foreign, FEMA and Development Office', 'Foreign + FEMA + Development Office'],
		['The Foreign, Monday and Development Office', 'Foreign + Development Office'],
		['The Foreign, Congress and Development Office', 'Foreign + Congress + Development Office'],
		['The Foreign, Ana and Development Office', 'Foreign + Ana + Development Office'],
		['Save the rivers', 'nobody'],
	])('holds no more: %s', (phrase, expected) => {
		expect(who(phrase)).toBe(expected);
	});
});

describe('what an office is in charge of', () => {
	it.each([
		['Minister for the Arts Ana Ruiz', 'Ana Ruiz'],
		['Homeland Security Secretary Ana Ruiz', 'Ana Ruiz'],
		[
			'Critics, like Senators Ana Ruiz, Republican of Iowa, and Jo Park, Democrat of Ohio',
			'Ana Ruiz + Jo Park',
		],
		['Secretary of State for Work and Pensions and Trade Ana Ruiz', 'Ana Ruiz'],
	])('leads to a name: %s', (phrase, expected) => {
		expect(who(phrase)).toBe(expected);
	});
});

describe('a body that is for several things', () => {
	it.each([
		['[The Museum of Iron, Bells and Copper] has closed.', 'Museum of Iron, Bells and Copper'],
		['[The Museum of Iron, Bells and Copper] (MIBC) met.', 'Museum of Iron, Bells and Copper'],
	])('is told from three by what stands behind: %s', (sentence, name) => {
		expect(tell(sentence).who).toEqual([name]);
	});

	it.each(['[The Bank of Halden, Acme and Orvex] met.', '[The Bank of Halden, Acme and Orvex] (MBA) met.'])(
		'is no bank beside two others: %s',
		sentence => {
			expect(tell(sentence).who).toEqual(['Bank of Halden + Acme + Orvex']);
		},
	);
});
