import {describe, expect, it} from 'vitest';
import {pressExports} from '../../../source/parse/text/press-exports.js';
import {parseText} from '../../../source/parse/text/text.js';

const opened = (text: string) => parseText(text, {kind: 'file', name: 'a.txt'});
const facts = (text: string) => {
	const {title, byline, siteName, published} = opened(text);
	return {title, byline, siteName, published};
};

const body = '“We waited for three days,” said Bo Ek, who keeps the quay.\n\nNobody came.';
const read = {
	title: 'Ferry stays away',
	byline: 'Ida Holm',
	siteName: 'The Coast (Elsby)',
	published: '2020-05-03',
};

const nexis = `Page 1 of 2
Ferry stays away

Ferry stays away
The Coast (Elsby)
May 3, 2020 Sunday 9:00 AM GMT

Copyright 2020 Coast Papers Limited All Rights Reserved



Section: NEWS; Version:1
Length: 812 words
Byline: Ida Holm
Highlight: The quay was empty for
three days
Body

${body}

Graphic

The quay

Classification

Language: ENGLISH

Load-Date: May 4, 2020


End of Document
`;

/** As the older program wrote it, the first of several. */
const older = (number: number, headline: string): string => `
                               ${number} of 2 DOCUMENTS



                               The Coast (Elsby)

                              May 3, 2020 Sunday
                             Late Edition - Final

${headline}

BYLINE: By IDA HOLM; Ann Lee contributed
reporting.

SECTION: Section A; Column 0; Pg. 14

LENGTH: 812 words

DATELINE: ELSBY

${body}

SUBJECT: FERRIES (90%); HARBOURS
(88%)

LOAD-DATE: May 4, 2020

LANGUAGE: ENGLISH

PUBLICATION-TYPE: Newspaper

                     Copyright 2020 Coast Papers Limited
                            All Rights Reserved
`;

const factiva = `News
Ferry stays away
By Ida Holm
812 words
3 May 2020
09:12
The Coast (Elsby)
COAST
English
Copyright 2020.  Coast Papers Limited.  All rights reserved.

${body}

Document COAST00020200503eg530000b
`;

const coded = `SE  News
HD  Ferry stays
    away
BY  By Ida Holm
WC  812 words
PD  3 May 2020
SN  The Coast (Elsby)
SC  COAST
LA  English
CY  Copyright 2020.
LP
“We waited for three days,” said Bo Ek, who keeps the quay.
TD
Nobody came.
CO  elsby : Elsby Ferries
NS  gcat : News
AN  Document COAST00020200503eg530000b
`;

const proQuest = `____________________________________________________________

Report Information from ProQuest

____________________________________________________________

Document 1 of 1

Ferry stays away

Author: Holm, Ida.

Publication info: The Coast (Elsby) ; Elsby [Elsby]. 03 May 2020: 14.

Abstract: The ferry did not come.

Links: https://library.example/1

Full text: ${body}

Subject: Ferries; Harbours

Title: Ferry stays away

Publication title: The Coast (Elsby); Elsby

Publication date: May 3, 2020

ProQuest document ID: 1234567

Database: Newsstream

____________________________________________________________

Contact ProQuest
`;

describe('an article of a database of the press', () => {
	it.each([
		['Nexis', nexis],
		['Factiva', factiva],
		['Factiva with codes', coded],
		['ProQuest', proQuest],
	])('of %s has its facts as its own, and its text alone', (_, text) => {
		expect(facts(text)).toEqual(read);
		expect(opened(text).text).toBe(`Ferry stays away\n\n${body}`);
	});

	it('of the older Nexis has the paper above its day, and the headline below', () => {
		expect(facts(older(1, 'Ferry stays away'))).toEqual({
			...read,
			byline: expect.stringMatching(/^IDA HOLM/),
		});
		expect(opened(older(1, 'Ferry stays away')).text).toBe(`Ferry stays away\n\n${body}`);
		expect(facts(older(1, 'HEADLINE: Ferry stays\naway'))).toMatchObject({title: 'Ferry stays away'});
	});

	it('is a section of its own among several', () => {
		const {title, text, blocks} = opened(older(1, 'Ferry stays away') + older(2, 'Ferry is back'));
		expect(title).toBeNull();
		expect(blocks.map(({kind, start, end}) => `${kind} ${text.slice(start, end)}`)).toEqual(
			['Ferry stays away', 'Ferry is back'].flatMap(headline => [
				`heading ${headline}`,
				expect.stringMatching(/^paragraph 3 May 2020 · IDA HOLM.* · The Coast \(Elsby\)$/),
				...body.split('\n\n').map(paragraph => `paragraph ${paragraph}`),
			]),
		);
		expect(pressExports(nexis + nexis)).toHaveLength(2);
		expect(pressExports(factiva + factiva)).toHaveLength(2);
		expect(pressExports(coded + coded)).toHaveLength(2);
		expect(pressExports(proQuest + proQuest)).toHaveLength(2);
	});

	it('has its own headline below a page that tells what was looked for', () => {
		const cover =
			'User Name: Ann Lee\nDate and Time: 4 May\nJob Number: 1\nDocuments (1)\n1. Ferry stays away\nClient/Matter: -None-\nSearch Terms: ferry\nSearch Type: Terms\nNarrowed by:\nContent Type  Narrowed by\nNews  -None-\n\n';
		expect(facts(cover + nexis)).toEqual(read);
	});

	it.each([
		['', 'nothing'],
		['Length: 812 words\n\nThe ferry did not come.', 'a length'],
		['The Coast\n\nLoad-Date: 3 May\n\nThe ferry did not come.', 'a day'],
		['We read it in Document 9 of the court.\n\n812 words\n\nIt rained.', 'a document'],
	])('is not %j, which has %s alone', text => {
		expect(pressExports(text)).toEqual([]);
	});

	it('takes no longer for lines without end', () => {
		const lines = 'Document '.concat(
			'A'.repeat(500_000),
			'\n',
			'LOAD-DATE: \nLENGTH: 1\nBYLINE: a\n',
			'b\n'.repeat(300_000),
		);
		expect(pressExports(lines)).toEqual([]);
	});
});
