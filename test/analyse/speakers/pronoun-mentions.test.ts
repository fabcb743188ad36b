import {describe, expect, it} from 'vitest';
import {analysed, said} from '../said.js';
import {last, tell} from './speaking.js';

describe('he, whom a question is told to be about', () => {
	it.each([
		['Krol praised Falk. When asked if Falk would stay, he said: “Yes.”', 'Krol'],
		['Krol praised Falk. Pressed on whether Mr. Falk had gone, he said: “Yes.”', 'Krol'],
		['Krol praised Falk. Falk smiled. He said: “Yes.”', 'Falk'],
		['Otto Krol left. Asked about Lund, Jan Falk said it was late, he told us: “Yes.”', 'Jan Falk'],
		['Falk came. Asked if Falk would stay, he said: “Yes.”', 'Falk'],
	])('is another where there is one: %s', (text, who) => {
		expect(said(text).at(-1)).toBe(`${who}: “Yes.”`);
	});
});

describe('he, who tells somebody something', () => {
	const before = 'Otto Lund asked Jan Falk about it. Mr Falk said: “I was away.”\n\n';

	it.each([
		['He told Mr Falk: “No.”', 'Otto Lund: “No.”'],
		['“No,” he told Mr Falk.', 'Otto Lund: “No,”'],
		['“No,” he told young Jan Falk.', 'Otto Lund: “No,”'],
		['He told Mr Falk’s lawyer: “No.”', 'Jan Falk: “No.”'],
		['He told the court: “No.”', 'Jan Falk: “No.”'],
	])('is nobody whom he tells it: %s', (text, who) => {
		expect(said(before + text).at(-1)).toBe(who);
	});
});

describe('who', () => {
	it.each([
		['Ana Ruiz heard another tired career officer [who] was calm.', 'another tired career officer', 1],
		[
			'Ana Ruiz heard one old tired former navy officer [who] was calm.',
			'one old tired former navy officer',
			1,
		],
		['Ana Ruiz heard one very old tired former navy officer [who] was calm.', 'nobody', 1],
		['Ana Ruiz heard the old and very tired voters [who] were there.', 'voters', 1],
		['Ana Ruiz heard a very old and tired career officer [who] was calm.', 'nobody', 1],
		['Ana Ruiz heard its officer [who] was calm.', 'its officer', 1],
		['Ana Ruiz fled the storm [who] was calm.', 'nobody', 1],
		['[The mayor, Owen Dunn], spoke. It was the mayor [who] was calm.', 'Owen Dunn', 0.9],
		['[The mayor, Owen Dunn], spoke. It was a mayor [who] was calm.', 'a mayor', 1],
	])('takes up a noun: %s', (text, who, confidence) => {
		expect(last(text)).toEqual([who, confidence]);
	});

	it.each([
		['Thomas Berg, a priest in Nakuru, [who] sang, left.', 'Thomas Berg', 0.9],
		['Thomas Berg, a priest from Nakuru, [which] is far, left.', 'Nakuru', 0.95],
		['Thomas Berg (right), [who] sang, left.', 'Thomas Berg', 0.95],
		['Born in Leith, he was taught by his father, [who] sang.', 'his father', 1],
		['Ana Ruiz, [whom] it hit, left.', 'Ana Ruiz', 0.95],
		['It angered the Tea Party Republicans [who] were there.', 'Tea Party Republicans', 0.95],
		['Jo Park slept. Ana Ruiz, as so often, [who] sang, left.', 'Ana Ruiz', 0.75],
		['Thomas Berg met Ana Ruiz yesterday, then, [who] sang, left.', 'Thomas Berg', 0.75],
		['She saw Ana Ruiz and, at 40, [who] sang.', 'Ana Ruiz', 0.75],
		['In the Ruiz camp, with Jo Park, at 40, [who] sang.', 'Jo Park', 0.75],
		['Ana Ruiz was past 40 [who] sang.', 'nobody', 1],
		['[Ana Ruiz] left. It was past 40 [who] sang.', 'nobody', 1],
		['[Ana Ruiz] told voters there [who] sang.', 'nobody', 1],
		['They met Ana Ruiz of Leeds, [who] sang.', 'Ana Ruiz', 0.9],
		['They met Ana Ruiz, 24, from Leeds, [who] sang.', 'Ana Ruiz', 0.9],
		['They met Senator Ana Ruiz, Republican of Ohio, [who] sang.', 'Ana Ruiz', 0.9],
		['They left Leeds with Ana Ruiz, [who] sang.', 'Ana Ruiz', 0.95],
		['They met a nurse from Madrid, [who] sang.', 'a nurse', 1],
		['They met an officer in Leeds [who] sang.', 'an officer', 1],
		['They met an envoy of the old order, near Leeds, [who] sang.', 'nobody', 1],
	])('takes up a name: %s', (text, who, confidence) => {
		expect(last(text)).toEqual([who, confidence]);
	});
});

describe('each and both', () => {
	const both = 'Ana Ruiz + Jo Park';

	it.each([
		['[Ana Ruiz and Jo Park] signed. [Each] left.', both, 0.8],
		['[Ana Ruiz and Jo Park] signed.\n\nIt rained.\n\n[Both] left.', both, 0.8],
		['[Ana Ruiz and Jo Park] signed.\n\nIt rained.\n\nIt snowed.\n\n[Both] left.', both, 0.7],
		['[Ana Ruiz and Jo Park] signed.\n\nIt rained.\n\nIt snowed.\n\n[Each] left.', both, 0.7],
		['Ana Ruiz met Jo Park. [Both] left.', both, 0.7],
		['Ana Ruiz slept. [Both] left.', 'nobody', 1],
		['[Ana Ruiz and Jo Park] signed. [Most] left.', 'nobody', 1],
		['[Ana Ruiz and Jo Park] signed. [Their] view was clear.', both, 0.75],
	])('are the two: %s', (text, who, confidence) => {
		expect(last(text)).toEqual([who, confidence]);
	});
});

describe('which', () => {
	it.each([
		['Ana Ruiz paid for a survey, [which] was calm.', 'a survey'],
		[
			'Ana Ruiz read a report by federal investigators of the fire, [which] was calm.',
			'a report by federal investigators of the fire',
		],
		['Ana Ruiz rang Jo Park’s campaign, [which] was calm.', 'Jo Park’s campaign'],
		['Ana Ruiz sued Halden Bank, [which] was calm.', 'Halden Bank'],
		['Ana Ruiz read several highly critical reports [that] were calm.', 'several highly critical reports'],
		['Ana Ruiz wore a hat [that] was calm.', 'a hat'],
		['Ana Ruiz slept in the Halden Stand [that] was calm.', 'Halden Stand'],
		['In Leeds, [that] was calm.', 'nobody'],
		['Ana Ruiz is a teacher [that] was calm.', 'nobody'],
		['Ana Ruiz read the verdict, [which] was calm.', 'nobody'],
		['Ana Ruiz sang, [which] was calm.', 'nobody'],
		['Ana Ruiz read the “tired” report, [which] was calm.', 'nobody'],
		['Ana Ruiz met the mayor, [which] was calm.', 'nobody'],
	])('takes up a thing or a body: %s', (text, who) => {
		expect(last(text)[0]).toBe(who);
	});
});

it.each([
	['There was a banner in the Halden Stand that read “Board out”.', 'a banner in the Halden Stand'],
	['There was a goat in the Halden Stand that read “Board out”.', 'Halden Stand'],
	['There was a sign outside that read “Board out”.', 'a sign outside'],
])('takes up what carries words where they are read: %s', (text, who) => {
	expect(analysed(text).speakers.map(({name}) => name)).toEqual([who]);
});

it('does not doubt whether he is whom the same sentence calls his', () => {
	const [said] = analysed(
		'Paul Tuttle is a solicitor. His client denied any involvement, he said.',
	).quotations;
	expect(said.speakers).toEqual(['paul-tuttle']);
	expect(said.confidence).toBeGreaterThan(0.7);
});

describe('it that speaks', () => {
	it('is a company by the form of its name', () => {
		const text =
			'“The states will not agree,” Vexel Orsa AG said. It added, “Markets should be aware of it.”';
		expect(said(text).at(-1)).toBe('Vexel Orsa AG: “Markets should be aware of it.”');
		expect(analysed(text).speakers.map(({kind}) => kind)).toEqual(['organization']);
		expect(said(text.replace(' AG', '')).at(-1)).not.toContain('Orsa');
	});
});

describe('he who is told of within what he says', () => {
	it.each([
		// Whom a sentence is about by what they are is somebody else than who is told to say it.
		[
			'The governor, Owen Dunn, left. Luca Berg, a clerk, shook his head. The governor, he believed, had been wrong.',
			'Luca Berg: The governor … had been wrong',
		],
		[
			'Ida Krol stood up. She was sorry for Mrs Reed, she said, and for the town.',
			'Ida Krol: She was sorry for Mrs Reed … and for the town',
		],
	])('is no other: %s', (text, expected) => {
		expect(said(text)).toContain(expected);
	});

	it('may have signs beside them that mean something in a pattern', () => {
		expect(said('“It is late,” said she [.\n\nAccording to he [, it was late.')).toHaveLength(2);
	});
});

describe('who', () => {
	it.each([
		['[Ana Ruiz], a baker [who] left, spoke.', 'Ana Ruiz'],
		['[Ana Ruiz], a baker and a Democrat [who] left, spoke.', 'Ana Ruiz'],
		['[Gov. Ana Ruiz of Ohio], a Democrat [who] left, spoke.', 'a Democrat'],
		['[Ana Ruiz], a baker for a man [who] left, spoke.', 'a man'],
		['[Ana Ruiz], a friend of a baker and a man [who] left, spoke.', 'a man'],
		['[Ana Ruiz] met a baker and a man [who] left.', 'a man'],
	])('is of whom a phrase tells behind their name: %s', (marked, who) => {
		expect(tell(marked).who[1]).toBe(who);
	});
});
