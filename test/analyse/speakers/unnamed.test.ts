import {describe, expect, it} from 'vitest';
import {analysed} from '../said.js';
import {tell} from './speaking.js';

/** Whom a phrase stands for that begins a sentence, and of what kind that is. */
const speaker = (phrase: string): string => {
	const {speakers} = tell(`[${phrase}] was calm.`);
	return speakers.map(({kind, name}) => `${kind} ${name}`).join(' + ') || 'nobody';
};

describe('a phrase without a name', () => {
	it.each([
		['Sunday voters', 'group Sunday voters'],
		['56-year-olds', 'group 56-year-olds'],
		['Officials', 'unnamed Officials'],
		['Tired officials', 'unnamed Tired officials'],
		['People', 'group People'],
		['Two people', 'unnamed Two people'],
		['People involved in the talks', 'unnamed People involved in the talks'],
		[
			'A clerk accused of stealing £380,000 from a fund',
			'unnamed A clerk accused of stealing £380,000 from a fund',
		],
		['One of them', 'unnamed One of them'],
		['A section of leaders', 'group A section of leaders'],
		['The inspectorate', 'unnamed The inspectorate'],
		['Two of us', 'unnamed Two of us'],
		['One of it', 'nobody'],
		['old mill', 'unnamed old mill'],
		['big banks', 'group big banks'],
		['countries', 'group countries'],
		['nurse of 20 years', 'unnamed nurse of 20 years'],
		['my companion', 'unnamed my companion'],
		['the cook', 'unnamed the cook'],
		['the coastguard', 'unnamed the coastguard'],
		['The governing body', 'unnamed The governing body'],
		['The brokerage', 'unnamed The brokerage'],
		['The planemaker', 'unnamed The planemaker'],
		['A think tank', 'unnamed A think tank'],
		['The care home', 'unnamed The care home'],
		['People living near the quarry', 'group People living near the quarry'],
		['Families waiting beside the canal', 'group Families waiting beside the canal'],
		['Those living near the quarry', 'group Those living near the quarry'],
		['Those asked', 'group Those asked'],
		['The group behind the petition', 'unnamed The group behind the petition'],
		['The man behind the Halden Prize', 'unnamed The man behind the Halden Prize'],
		['The couple running the Halden Arms', 'unnamed The couple running the Halden Arms'],
		['A man calling himself Tom Holm', 'person Tom Holm'],
		['trade bodies', 'group trade bodies'],
		['Official figures', 'group Official figures'],
		['Land records', 'group Land records'],
		['A poll average', 'unnamed A poll average'],
		['The suit', 'unnamed The suit'],
		['study', 'unnamed study'],
		['Six former and current drivers', 'group Six former and current drivers'],
		['The stooped, 82-year-old ferryman', 'unnamed The stooped, 82-year-old ferryman'],
		['Nurses queueing along the quay', 'group Nurses queueing along the quay'],
		['A fair number of skippers', 'group A fair number of skippers'],
		['A handful of nurses', 'group A handful of nurses'],
		['A faded copy of the letter', 'unnamed A faded copy of the letter'],
		['The harbour master', 'unnamed The harbour master'],
		['The master', 'unnamed The master'],
		['The second in command', 'unnamed The second in command'],
		['The second', 'nobody'],
		['A mother-of-two', 'unnamed A mother-of-two'],
		['The runners-up', 'group The runners-up'],
		['The quintet', 'unnamed The quintet'],
		['The ferry line', 'unnamed The ferry line'],
		['The line', 'nobody'],
		['The weekly', 'unnamed The weekly'],
		['Local law enforcement and customs officials', 'unnamed Local law enforcement and customs officials'],
		['The law enforcement and the roof', 'nobody'],
		['A number', 'nobody'],
		['The number of deaths', 'nobody'],
		['The last figures available from the port', 'group The last figures available from the port'],
		['Early analyses', 'group Early analyses'],
		['staff', 'unnamed staff'],
		['A footnote in the book', 'unnamed A footnote in the book'],
		['A clerk whose note first', 'unnamed A clerk'],
		['A potter in Halden, Wexshire', 'unnamed A potter in Halden, Wexshire'],
		['A potter in Salt Lake City, Utah, who is ill', 'unnamed A potter in Salt Lake City, Utah'],
		['A potter from Kerrow, Ohio', 'unnamed A potter from Kerrow, Ohio'],
		['A potter in Toronto, Ontario', 'unnamed A potter in Toronto, Ontario'],
		['A potter in Halden, Denmark, Norway and Spain', 'unnamed A potter in Halden'],
		['Potters at a kiln in Leeds, Cumbria', 'group Potters at a kiln in Leeds, Cumbria'],
		['Potters at a kiln in Leeds, Holm and Berg', 'person Holm + person Berg'],
		['The potter at a kiln in Leeds, Holm', 'person Holm'],
		['An inquest summary', 'unnamed An inquest summary'],
	])('is somebody: %s', (phrase, who) => {
		expect(speaker(phrase)).toBe(who);
	});

	it.each([
		'No voters',
		'How many voters',
		'Please, voters,',
		'Second',
		'Thursday',
		'Three',
		'It, a senior official,',
		'mill',
		'tired voter',
		'tiring mill',
		'The body',
		'The tank',
		'Those',
		'Her body',
	])('is nobody: %s', phrase => {
		expect(speaker(phrase)).toBe('nobody');
	});

	it.each([
		'A senior official, a friend',
		'A senior official—a friend',
		'A senior official while on leave',
		'A senior official before he fell',
	])('is called without what is told of it: %s', phrase => {
		expect(speaker(phrase)).toBe('unnamed A senior official');
	});

	it.each(['From a senior official', 'According to a senior official', 'And a senior official'])(
		'is called without what leads up to it: %s',
		phrase => {
			expect(speaker(phrase)).toBe('unnamed a senior official');
		},
	);

	it('is somebody else each time where it says another', () => {
		expect(tell('[Another official] left. [Another official] slept.').speakers).toHaveLength(2);
		expect(tell('[A senior official] left. [The senior official] slept.').speakers).toHaveLength(1);
		expect(tell('[One of them] left. [One of them] slept.').speakers).toHaveLength(2);
	});

	it('is the same where one of these tells two things in a sentence', () => {
		const text =
			'Other advisers to the mayor have been urging him to close the bridge, saying that only a flood would move the council.';
		const {speakers, quotations} = analysed(text);
		expect(quotations).toHaveLength(2);
		expect(speakers.map(({name}) => name)).toEqual(['Other advisers to the mayor']);
	});

	it('is a man or a woman by its noun, but not where there are several', () => {
		expect(tell('[A spokeswoman] left. [He] slept.').who.at(-1)).toBe('nobody');
		expect(tell('[A spokesman] left. [He] slept.').who.at(-1)).toBe('A spokesman');
		expect(tell('[Spokesmen] left. [He] slept.').who.at(-1)).toBe('nobody');
	});
});

describe('what tells more of an unnamed source', () => {
	it.each([
		['[one broker here]', 'one broker'],
		['[an underwriter away from the syndicate]', 'an underwriter away from the syndicate'],
		['[A senior official responsible for debt]', 'A senior official responsible for debt'],
		['[An EC negotiator taking part in the talks]', 'An EC negotiator taking part in the talks'],
		['[The Paris accord]', 'The Paris accord'],
	])('leaves it a source: %s', (source, name) => {
		expect(tell(`It rained. ${source} said so.`).who).toEqual([name]);
	});

	it('makes the second one somebody else', () => {
		expect(tell('[one broker] said so. [The second broker] left. [The broker] slept.').who).toEqual([
			'one broker',
			'The second broker',
			'The second broker',
		]);
	});
});

it.each([
	['But [shipping experts] left.', 'shipping experts'],
	['But [preventing county clerks] left.', 'nobody'],
	['But [shipped experts] left.', 'nobody'],
	['It rained. [Meanwhile shop owners] left.', 'shop owners'],
	['It rained. [However shop owners] left.', 'shop owners'],
])('a source without a name is its words: %s', (text, name) => {
	expect(tell(text).who).toEqual([name]);
});
