import {describe, expect, it} from 'vitest';
import {last} from '../speakers/speaking.js';

describe('what a sentence tells somebody to be', () => {
	it.each([
		['Ana Ruiz is the police chief and lives there.', 'The chief', 'Ana Ruiz'],
		['Ana Ruiz became a nurse in May.', 'The nurse', 'Ana Ruiz'],
		['Ana Ruiz was a passenger in the car.', 'The passenger', 'Ana Ruiz'],
		['Ana Ruiz was the mayor of Halden.', 'The mayor', 'The mayor'],
		['Ana Ruiz is the mayor’s daughter.', 'The mayor', 'The mayor'],
		['Ana Ruiz is the mayors’ choice.', 'The mayor', 'The mayor'],
		['Ana Ruiz is late. Tom Reed is the chief.', 'The chief', 'Tom Reed'],
	])('is taken up by its noun: %s', (sentence, phrase, who) => {
		expect(last(`${sentence}\n\nJo Park and Eva Dahl, two bakers, came.\n\n[${phrase}] left.`)[0]).toBe(who);
	});
});
