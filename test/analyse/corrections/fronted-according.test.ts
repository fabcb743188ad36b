import {expect, it} from 'vitest';
import {withFrontedAccording} from '../../../source/analyse/corrections/fronted-according.js';
import {rewritten} from '../proposed.js';
import {said} from '../said.js';

it.each([
	[
		'<According to> {Otto Falk}, [an economist, rents will fall].',
		'<According to> {Otto Falk}, an economist, [rents will fall].',
	],
	[
		'<According to> {Mia Berg}, [43, who lives there, a professor of law, rents fell].',
		'<According to> {Mia Berg}, 43, who lives there, a professor of law, [rents fell].',
	],
	[
		'<According to> {Nordbank}, [the largest lender in the country, a crash is likely].',
		'<According to> {Nordbank}, the largest lender in the country, [a crash is likely].',
	],
	[
		'<According to> {the mayor}, [Halden, where she was born, was rich].',
		'<According to> {the mayor}, [Halden, where she was born, was rich].',
	],
	[
		'<According to> {the union’s chair}, [Lena Strand, rents will fall].',
		'<According to> {the union’s chair, Lena Strand}, [rents will fall].',
	],
	[
		'<According to> {her lawyer}, [Lena Strand, 51, rents will fall].',
		'<According to> {her lawyer, Lena Strand}, 51, [rents will fall].',
	],
	[
		// A comma in marks parts nothing.
		'<According to> {Otto Falk}, [an economist “by trade, and taste”, rents will fall].',
		'<According to> {Otto Falk}, an economist “by trade, and taste”, [rents will fall].',
	],
	[
		'<According to> {Otto Falk}, [former mayor, rents will fall].',
		'<According to> {Otto Falk}, former mayor, [rents will fall].',
	],
])('takes what is told of who says it out of what is said: %s', (copy, expected) => {
	expect(rewritten([copy], withFrontedAccording)).toEqual([expected]);
});

it.each([
	// The subject, and what is told of it.
	'<According to> {police}, [the driver, a man of 40, was hurt].',
	'<According to> {police}, [the driver, Tom Reed, was hurt].',
	'<According to> {the mayor}, [Tom Reed, the driver, was hurt].',
	'<According to> {the mayor}, [Tom Reed, 43, was hurt].',
	'<According to> {the mayor}, [Tom Reed, who was drunk, fell].',
	'<According to> {the report}, [Tom Reed, rents will fall].',
	'<According to> {police}, [the driver, who was drunk, was hurt].',
	'<According to> {police}, [the driver, driving fast, was hurt].',
	'<According to> {Otto Falk}, [the mayor, if rents fell, was late].',
	'<According to> {the ledger}, [the bank, Mr. Krol said, was late].',
	'<According to> {Otto Falk}, [the firm, in which he had a share, was broke].',
	// The subject is no calling, or has its verb already.
	'<According to> {Otto Falk}, [the road, rain was heavy].',
	'<According to> {Otto Falk}, [the mayor was late, rents fell].',
	'<According to> {Otto Falk}, [rents fell].',
	'[It was late], <according> to {Otto Falk}.',
])('leaves what is said whole: %s', copy => {
	expect(rewritten([copy], withFrontedAccording)).toEqual([copy]);
});

it.each([
	['According to Ana Ruiz, 43, the road was closed for a week.', 'Ana Ruiz: the road was closed for a week'],
	['According to Tom Reed, who runs the harbour, ships are late.', 'Tom Reed: ships are late'],
	['According to Tom Reed, a fisherman, the ferry sank.', 'Tom Reed: the ferry sank'],
	['According to its chair, Lena Strand, the bridge is not safe.', 'Lena Strand: the bridge is not safe'],
])('finds who says it, whatever is told of them: %s', (text, expected) => {
	expect(said(text)).toEqual([expected]);
});

it.each(['Ana Ruiz', 'the mayor', 'one letter', 'two sources'])(
	'finds what an engine has missed: %s',
	source => {
		const missed = `<Nobody> knew [why]. According to ${source}, rents fell.`;
		expect(rewritten([missed], withFrontedAccording)).toEqual([
			missed,
			`Nobody knew why. <According to> {${source}}, [rents fell]. | 0.6`,
		]);
	},
);

it('leaves to somebody else what they are told to have said', () => {
	const told = 'According to the Ledger, {Ana Ruiz} <said> [the road was closed].';
	expect(rewritten([told], withFrontedAccording)).toEqual([told]);
});

it.each([
	'<Nobody> knew [why]. According to her taste, she had left by noon.',
	// Nothing is said.
	'<Nobody> knew [why]. According to Ana Ruiz, a vet.',
])('takes for somebody’s words only what somebody says: %s', copy => {
	expect(rewritten([copy], withFrontedAccording)).toEqual([copy]);
});

it('takes nothing for somebody that says nothing', () => {
	expect(said('According to plan, the ship had left.')).toEqual([]);
});
