import {describe, expect, it} from 'vitest';
import {tell} from '../speakers/speaking.js';

describe('offices', () => {
	it.each([
		[
			'leads an office with capitals to who holds it',
			'[Prime Minister Ana Ruiz] spoke. [The Prime Minister] smiled. [The Attorney General, Jo Park], did not.',
			['Ana Ruiz', 'Ana Ruiz', 'Jo Park'],
		],
		[
			'takes an office that nobody is named for as a source without a name',
			'[The Minister of Works] spoke. [The Chief Justice] did not.',
			['The Minister of Works', 'The Chief Justice'],
		],
		[
			'takes a prosecutor’s for one',
			'[The U.S. Attorney for the Northern District of Norland] spoke. [The U.S. Attorney] smiled.',
			[
				'The U.S. Attorney for the Northern District of Norland',
				'The U.S. Attorney for the Northern District of Norland',
			],
		],
		['leads a prosecutor’s to who has it', '[The District Attorney for Velm, Jo Park], spoke.', ['Jo Park']],
		[
			'knows two offices of one person',
			'[Former Union Minister and senior party leader R. K. Das] spoke. [Former Secretary of State and Democratic frontrunner Anne Hart] left.',
			['R. K. Das', 'Anne Hart'],
		],
		[
			'takes neither the body nor the paper that is called so for an office',
			'[The Office of the President] spoke. [The Halden Union Leader] did.',
			['Office of the President', 'Halden Union Leader'],
		],
		[
			'tells a prime minister from another one',
			'[One former cabinet minister] laughed. [The prime minister] did not. [The minister] left.',
			['One former cabinet minister', 'The prime minister', 'One former cabinet minister'],
		],
		[
			'tells a vice president and a deputy from those above',
			'[Vice President Jo Park] spoke. [The president] did. [The vice president] left. [Deputy Prime Minister Ana Ruiz] came. [The deputy prime minister] sat.',
			['Jo Park', 'The president', 'Jo Park', 'Ana Ruiz', 'Ana Ruiz'],
		],
		[
			'takes no Economy Minister for an economist',
			'[Economy Minister Max Kehl] spoke. [Anne Hart, professor of economics], did. Max Kehl left. [The economist] stayed.',
			['Max Kehl', 'Anne Hart', 'Anne Hart'],
		],
		[
			'leads a party’s politician to who was named last, and has an office',
			'[Sen. Ann Bole] was there. “Done,” [the Republican] said. [The Ohio Republican] left.',
			['Ann Bole', 'Ann Bole', 'Ann Bole'],
		],
		[
			'leaves a party’s politician alone where nobody with an office was named',
			'[Tina Hara, a plumber], spoke. [The Democrat] left. [The Republican Party] met. [The Republican] came.',
			['Tina Hara', 'The Democrat', 'Republican Party', 'The Republican'],
		],
		[
			'tells those of one state from those of another',
			'[A New Hampshire Democrat] spoke. [An Ohio Democrat] did. [The New Hampshire Democrat] left.',
			['A New Hampshire Democrat', 'An Ohio Democrat', 'A New Hampshire Democrat'],
		],
		[
			'knows a member of parliament and a peer by what they are',
			'[Josie Farr, the health minister], resigned. [The Labour MP for Bray East] wept.\n\nLord Croy, a grandson, came. [The crossbench peer] smiled.',
			['Josie Farr', 'Josie Farr', 'Lord Croy'],
		],
		[
			'knows who has a field in hand',
			'[Finance Minister Max Kehl] spoke. [The finance czar] smiled. [The academics] did not.',
			['Max Kehl', 'Max Kehl', 'The academics'],
		],
		[
			'leads a pupil’s age to the pupil, and a player to whom a cleft sentence is about',
			'[The president, Al Whit], spoke.\n\nEighth grader Maya Rao took the floor. [The 13-year-old] smiled. Al Whit rose. It was Tom Hale who left. [The winger] wept.',
			['Al Whit', 'Maya Rao', 'Tom Hale'],
		],
		[
			'does not take what stands in a journal for it',
			'It was in the journal Sleep & Brain. [The paper] says so.',
			['The paper'],
		],
		[
			'knows the paper by its name',
			'[The Halden Echo] reported so. [The paper] did not say why.',
			['Halden Echo', 'Halden Echo'],
		],
		[
			'knows two words for one without a name, but not for one that has been told apart',
			'[One shareholder] spoke. [The investor] smiled. [The lender] did not.',
			['One shareholder', 'One shareholder', 'The lender'],
		],
		[
			'knows a rank by its letters',
			'[Ravi Yadav, station house officer (SHO) of the town], spoke. [The SHO] smiled.',
			['Ravi Yadav', 'Ravi Yadav'],
		],
		['knows whose guidance it is', '[NHS guidance] says so.', ['NHS']],
	] as const)('%s', (_name, text, who) => {
		expect(tell(text).who).toEqual(who);
	});
});

describe('an office at the head of a sentence', () => {
	it.each([
		['Secretary Eva Dahl slept. A secretary ate. [Secretary of State Ana Ruiz] left.', 'Ana Ruiz'],
		['Eva Dahl, a director, ate. [Director of Sales Ana Ruiz] left.', 'Ana Ruiz'],
	])('is whose it is where the text has others of the kind: %s', (text, who) => {
		expect(tell(text).who.at(-1)).toBe(who);
	});
});
