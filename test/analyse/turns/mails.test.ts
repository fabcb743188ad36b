import {describe, expect, it} from 'vitest';
import {analyse} from '../../../source/analyse/analyse.js';
import {mailsIn} from '../../../source/analyse/turns/mails.js';
import {speakersInWords} from '../../../source/document/wording.js';
import {parseText} from '../../../source/parse/text/text.js';
import {model} from '../../model.js';
import {passageOf} from '../read.js';
import {said as saidInMarkdown} from '../said.js';

const said = (...lines: string[]): string[] => {
	const analysis = analyse(parseText(lines.join('\n'), {kind: 'file', name: 'a.txt'}), model);
	return analysis.quotations.map(
		quotation => `${speakersInWords(analysis, quotation)}: ${quotation.text.replaceAll(/\s+/g, ' ')}`,
	);
};

const top = ['From: Bo Ek <bo@mill.example>', 'Subject: The wheel', '', 'No, it does not.', ''];

describe('a thread of mails', () => {
	it.each([
		'On Mon, 2 Mar 2026 at 10:12, Ann Lee <ann@mill.example> wrote:',
		'On Mon, Mar 2, 2026 at 10:12 AM Ann Lee <ann@mill.example> wrote:',
		'On 02/03/2026 10:12 CET, Ann Lee wrote:',
		'On Monday Ann Lee [mailto:ann@mill.example] wrote:',
		'Ann Lee <ann@mill.example> writes:',
		'Am Mo., 2. März 2026 um 10:12 schrieb Ann Lee <ann@mill.example>:',
		'Am 02.03.2026 um 10:12 schrieb Ann Lee:',
		'Op ma 2 mrt 2026 om 10:12 schreef Ann Lee <ann@mill.example>:',
		'Le lun. 2 mars 2026 à 10:12, Ann Lee <ann@mill.example> a écrit :',
		'El lun, 2 mar 2026 a las 10:12, Ann Lee (<ann@mill.example>) escribió:',
		'Il giorno lun 2 mar 2026 alle ore 10:12 Ann Lee <ann@mill.example> ha scritto:',
		'-----Ursprüngliche Nachricht-----\nVon: Ann Lee\nGesendet: Montag, 2. März 2026\nAn: Bo Ek\nBetreff: Das Rad\n',
		'De : Ann Lee <ann@mill.example>\nEnvoyé : lundi 2 mars 2026\nÀ : Bo Ek\nObjet : La roue\n',
		'From: Ann Lee <ann@mill.example>\nSent: Monday, 2 March 2026\nTo: Bo Ek\nSubject: The wheel\n',
	])('gives what is quoted below to whoever wrote it: %s', tag => {
		expect(said(...top, tag, '> Does it turn? I doubt it.')).toEqual(['Ann Lee: Does it turn? I doubt it.']);
	});

	it('has a writer for each depth, who has it again where the lines come back to it', () => {
		expect(
			said(
				...top,
				'On Mon, 2 Mar 2026 at 10:12, Ann Lee <ann@mill.example> wrote:',
				'> Does it turn?',
				'> On Sun, 1 Mar 2026, Ida Holm wrote:',
				'>> It stood all day.',
				'>>',
				'>> Ask the miller.',
				'> I doubt it.',
				'',
				'I saw it.',
				'',
				'> Who else?',
			),
		).toEqual([
			'Ann Lee: Does it turn?',
			'Ida Holm: It stood all day. Ask the miller.',
			'Ann Lee: I doubt it.',
			'Ann Lee: Who else?',
		]);
	});

	it('may go on below a head without any sign, up to the next head', () => {
		expect(
			said(
				...top,
				'-----Original Message-----',
				'From: Ann Lee',
				'Sent: Monday, 2 March 2026',
				'Subject: The wheel',
				'',
				'Does it turn?',
				'',
				'I doubt it.',
				'',
				'From: Ida Holm',
				'Sent: Sunday, 1 March 2026',
				'Subject: The wheel',
				'',
				'It stood all day.',
			),
		).toEqual(['Ann Lee: Does it turn? I doubt it.', 'Ida Holm: It stood all day.']);
	});

	it('tells what others say within a mail', () => {
		expect(
			said(
				...top,
				'Ann Lee <ann@mill.example> wrote:',
				'> I was there. Ida Holm told me: "It stood all day."',
			),
		).toEqual([
			'Ann Lee: I was there. Ida Holm told me: "It stood all day."',
			'Ida Holm: "It stood all day."',
		]);
	});

	it('gives what has only an address to nobody', () => {
		expect(said(...top, 'On Mon, 2 Mar 2026, ann@mill.example wrote:', '> I said that it turns.')).toEqual(
			[],
		);
	});
});

it('an address is looked for in a time that grows with the line alone', () => {
	const line = `${'a@'.repeat(290)}( wrote:`;
	const passages = Array.from({length: 50}, () => passageOf(line));
	const start = performance.now();
	expect(mailsIn(line, passages).size).toBe(0);
	expect(performance.now() - start).toBeLessThan(1000);
});

it('no thread begins where an article quotes a letter', () => {
	expect(
		saidInMarkdown(
			'On 3 May 2026 Ann Lee wrote:\n\n> It turns.\n\nIt was quiet then.\n\nPer Krol answered:\n\n> It stands.',
		),
	).toEqual(['Ann Lee: It turns.', 'Per Krol: It stands.']);
});
