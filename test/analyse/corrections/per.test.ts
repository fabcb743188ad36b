import {expect, it} from 'vitest';
import {said} from '../said.js';

it.each([
	['The ferry will run until May, per the Ledger.', ['Ledger: The ferry will run until May']],
	[
		'The new stand is “the loudest in the league,” per the club’s website.',
		['the club’s website: The new stand is “the loudest in the league,”'],
	],
	['Falk will miss two games, per Ida Krol of the Ledger.', ['Ida Krol: Falk will miss two games']],
	['Per Ida Krol, the ferry is “unsafe.”', ['Ida Krol: the ferry is “unsafe.”']],
	['Per ESPN, Falk has signed for two years.', ['ESPN: Falk has signed for two years']],
	['Though it rained, the ferry ran, per the Ledger.', ['Ledger: the ferry ran']],
	['He scored two goals per game, per the league.', ['the league: He scored two goals per game']],
])('takes what is so per somebody for theirs: %s', (text, expected) => {
	expect(said(text)).toEqual(expected);
});

it.each([
	// What is passed on is of whoever said it.
	['“He’s fine,” Falk said, per the Ledger’s Ida Krol.', ['Falk: “He’s fine,”']],
	// What is counted, and a man called Per.
	['Tickets cost $5, per person.', []],
	['A third of that, per the plan, is gone.', []],
	['Per Hansen, the mayor, opened the bridge in May.', []],
	['Per Hansen, 43, said the ferry was late.', ['Per Hansen: the ferry was late']],
])('leaves others as they are: %s', (text, expected) => {
	expect(said(text)).toEqual(expected);
});
