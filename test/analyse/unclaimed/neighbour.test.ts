import {describe, expect, it} from 'vitest';
import {said} from '../said.js';

describe('a sentence in marks between two speakers', () => {
	it('goes on with who spoke in marks before it', () => {
		expect(
			said(
				'“I have carried it,” said Ida Krol. “It was heavy.” “I could hardly lift it at all.” The club says it was light. “There was no need for that,” said Otto Falk.',
			),
		).toEqual([
			'Ida Krol: “I have carried it,” … “It was heavy.” … “I could hardly lift it at all.”',
			'The club: it was light',
			'Otto Falk: “There was no need for that,”',
		]);
	});

	it.each(['And Otto Falk says: “I am glad of it.”', 'But Falk said: “I am glad of it.”'])(
		'is not of whom the next sentence sets beside: %s',
		next => {
			expect(said(`“We lost,” argues Ida Krol.\n\n“Now it is all about the next one.” ${next}`)[1]).toBe(
				'Ida Krol: “Now it is all about the next one.”',
			);
		},
	);

	it('is of who reports with marks before it', () => {
		expect(said('Ida Krol wrote that the quay is “gone”. “It has to be built anew, all of it.”')).toEqual([
			'Ida Krol: that the quay is “gone” … “It has to be built anew, all of it.”',
		]);
	});

	it('is nobody’s where nobody has spoken before whom the next sentence sets beside', () => {
		expect(said('“The vote was fair to all of us.” And Otto Falk said: “I am glad of it.”')).toEqual([
			'unattributed: “The vote was fair to all of us.”',
			'Otto Falk: “I am glad of it.”',
		]);
	});

	it.each(['He added: “I am glad of it.”', 'But he said: “I am glad of it.”'])(
		'is of whom the next sentence tells: %s',
		next => {
			expect(said(`Otto Falk lost.\n\n“Now it is all about the next one.” ${next}`)).toEqual([
				'Otto Falk: “Now it is all about the next one.” … “I am glad of it.”',
			]);
		},
	);

	it('is of whoever speaks next in marks, and not of who reports between', () => {
		expect(
			said(
				'“I called them as soon as I had heard of it.” The office wrote later to say he had been “far too late”. “I was ready for that,” said Otto Falk.',
			)[0],
		).toBe('Otto Falk: “I called them as soon as I had heard of it.”');
	});

	it('is of whom the next sentence tells, though others report behind', () => {
		expect(
			said(
				'There is “no great difference in speed or price at all” between them. “You can make it work,” Ida Krol says. Half of the firms argue that it is slow.',
			)[0],
		).toBe('Ida Krol: “no great difference in speed or price at all” … “You can make it work,”');
	});

	it('is of who goes on behind it by a pronoun, with and without marks', () => {
		expect(
			said(
				'Ida Krol said that the pier was lost.\n\n“We have waited for years. “It is a disgrace.” The town, she said, can mend it. “We can start now.”',
			)[1],
		).toBe(
			'Ida Krol: “We have waited for years. … “It is a disgrace.” … The town … can mend it … “We can start now.”',
		);
	});

	it('is not of a game between that told something', () => {
		expect(
			said(
				'“Games are new,” Mr Falk said. This was so with the one he created for a party in Halden, Comba, an online puzzle that offered a view on how the problems of the town could be solved. “It is up to us to learn from it.”',
			)[0],
		).toBe('Falk: “Games are new,” … “It is up to us to learn from it.”');
	});

	it('is of who reported last in the paragraph before, though another one was quoted', () => {
		const before =
			'Mr Falk said: "We hope so." The clerk, Ida Krol, said the rain would have given him a chance.';
		const behind = 'Even before it stopped, Mr Berg was urged to act.';
		expect(said(`${before}\n\n"The quay has to be built anew. The pier is lost." ${behind}`)[2]).toBe(
			'Ida Krol: "The quay has to be built anew. The pier is lost."',
		);
		// A mark that opens again within one quotation makes no other of it.
		expect(said(`${before}\n\n"The quay has to be built anew. "The pier is lost." ${behind}`)[2]).toBe(
			'Ida Krol: "The quay has to be built anew. … "The pier is lost."',
		);
	});
});
