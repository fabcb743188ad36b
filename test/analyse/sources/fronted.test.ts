import {describe, expect, it} from 'vitest';
import {said} from '../said.js';

describe('who speaks', () => {
	it.each([
		['At his trial Ida Krol said he had been tired.', 'Ida Krol: he had been tired'],
		[
			'“Nobody drowns in sweat,” said Lord Falk last week, opening his inquiry.',
			'Lord Falk: “Nobody drowns in sweat,”',
		],
		['The Herald came out. “It is over,” it further wrote.', 'Herald: “It is over,”'],
		['Outside court, a neighbour who asked not to be named said it was late.', 'a neighbour: it was late'],
		['The mill today announced a sale.', 'The mill: a sale'],
		['She also later said the mill was shut.', 'unattributed: the mill was shut'],
		['Two years earlier a salesman said it was free.', 'a salesman: it was free'],
		['Maria Vale hoots and says: “It is over.”', 'Maria Vale: “It is over.”'],
		['“Never,” came the reply from Ida Krol. It rained.', 'Ida Krol: “Never,”'],
		['Every January a salesman in a coat said it was free.', 'a salesman in a coat: it was free'],
		[
			'In the great hall of the Customs House in Halden, Ida Krol, near tears, said she was moved.',
			'Ida Krol: she was moved',
		],
		['At the Grand Hotel in Halden, the mayor, smiling, said it was late.', 'the mayor: it was late'],
		['Two years later Ida Krol said it was free.', 'Ida Krol: it was free'],
		['It was bought by a firm that called it “a barn.”', 'a firm: it “a barn.”'],
		['Several mills, including the Halden Mill, said they would close.', 'Several mills: they would close'],
	])('stands without what is beside it: %s', (text, expected) => {
		expect(said(text)).toContain(expected);
	});

	it.each([
		['In the end the mayor Ida Krol said it was over.', 'Ida Krol: it was over'],
		['Last week’s report said it was over.', 'Last week’s report: it was over'],
		['“It is over,” said Ida Krol, acting director of the mill.', 'Ida Krol: “It is over,”'],
		[
			'A report published last week showed that the mill was empty.',
			'A report published last week: that the mill was empty',
		],
	])('keeps what is of it: %s', (text, expected) => {
		expect(said(text)).toContain(expected);
	});

	it('is no verb and no conjunction', () => {
		expect(said('Keeps saying she opposed the plan.').map(line => line.split(':')[0])).not.toContain('Keeps');
	});
});
