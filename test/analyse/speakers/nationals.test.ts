import {describe, expect, it} from 'vitest';
import {last, tell} from './speaking.js';

describe('somebody called by their country', () => {
	it.each([
		[
			'is of whom that is told',
			'Lars Ek, a skier from Sweden, met Nora Dahl. [The Swede] left.',
			'Lars Ek',
			0.9,
		],
		[
			'by an adjective as well',
			'Swedish skier Lars Ek met Nora Dahl. Dahl wept. [The Swede] left.',
			'Lars Ek',
			0.9,
		],
		[
			'is the last of several',
			'Swedish skier Lars Ek met Swedish skater Ulf Berg. [The Swede] left.',
			'Ulf Berg',
			0.7,
		],
		[
			'is beside whose name the country stands',
			'Diego Rocha scored for Uruguay. Jo Park fell. [The Uruguayan] left.',
			'Diego Rocha',
			0.75,
		],
		[
			'is not beside whose name it stands in another sentence',
			'Uruguay won. Diego Rocha scored. Jo Park fell. [The Uruguayan] left.',
			'Jo Park',
			0.5,
		],
		[
			'is nobody from elsewhere',
			'Diego Rocha scored. The Spanish keeper Juan Vidal fell. [The Uruguayan] left.',
			'Diego Rocha',
			0.5,
		],
		[
			'may be of a club elsewhere',
			'Lars Lund, the Manchester City striker, fell. [The Norwegian] left.',
			'Lars Lund',
			0.5,
		],
		[
			'may be told in letters',
			'Jo Park met Tom Hart, a US golfer. Park fell. [The American] left.',
			'Tom Hart',
			0.9,
		],
		[
			'may be of a part of it',
			'Jo Park met Scottish cyclist Ian Hart. Park fell. [The Briton] left.',
			'Ian Hart',
			0.9,
		],
		[
			'is no vaulter',
			'Swedish pole vaulter Lars Ek met Polish cook Jan Krol. [The Pole] left.',
			'Jan Krol',
			0.6,
		],
		[
			'may be of a new land',
			'Jo Park met Tom Hart from New Zealand. Park fell. [The New Zealander] left.',
			'Tom Hart',
			0.6,
		],
		[
			'is nobody who was spoken of long ago',
			'Jo Park fell. It rained. It froze. It thawed. [The Swede] left.',
			'The Swede',
			1,
		],
		['may have more told of them', 'Lars Ek fell. [The 29-year-old Swede] left.', 'Lars Ek', 0.5],
		['may be the only one spoken of', 'It struck Lars Ek. [The Swede] left.', 'Lars Ek', 0.5],
		[
			'is none of two of whom nothing tells',
			'It struck Lars Ek. It struck Jo Park. [The Swede] left.',
			'The Swede',
			1,
		],
		[
			'may be of a smaller country',
			'Idris Berhe, an Eritrean, met Jo Park. Park fell. [The Eritrean] left.',
			'Idris Berhe',
			0.9,
		],
		['may have two things told', 'Lars Ek fell. [The tall young Swede] left.', 'Lars Ek', 0.5],
		['may be from a side of it', 'Diego Rocha scored. [The South American] left.', 'Diego Rocha', 0.5],
		[
			'stays who they are',
			'[The Swede] came. It rained. It froze. It thawed. [The Swede] left.',
			'The Swede',
			0.85,
		],
		[
			'are a people where they are many',
			'Lars Ek, a skier from Sweden, fell. [The Swedes] left.',
			'The Swedes',
			1,
		],
	])('%s: %s', (_, text, who, confidence) => {
		expect(last(text)).toEqual([who, confidence]);
	});

	it('is somebody, and not what `it` takes up', () => {
		expect(last('[The Swede] came. [It] left.')[0]).not.toBe('The Swede');
	});

	it('is no name, but what bears the word in its name is', () => {
		expect(tell('We saw the Scot. Later [the Scot Group] met.').who).toEqual(['Scot Group']);
	});
});
