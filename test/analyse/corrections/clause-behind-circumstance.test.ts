import {expect, it} from 'vitest';
import {withoutCircumstanceBefore} from '../../../source/analyse/corrections/clause-behind-circumstance.js';
import type {Passage} from '../../../source/analyse/passage/passage.js';
import type {Proposal} from '../../../source/analyse/passage/proposal.js';
import {rewritten} from '../proposed.js';

const rule = (passage: Passage, proposals: readonly Proposal[]): Proposal[] =>
	proposals.map(proposal => ({...proposal, content: withoutCircumstanceBefore(passage, proposal)}));

it.each([
	['{Krol} <said> in [Elsby the pier would close].', '{Krol} <said> in Elsby [the pier would close].'],
	[
		'{Krol} <said> by [phone from Elsby the pier would close].',
		'{Krol} <said> by phone from Elsby [the pier would close].',
	],
	[
		'{Krol} <told> Ida Berg of [the Ledger his pier would close].',
		'{Krol} <told> Ida Berg of the Ledger [his pier would close].',
	],
	['{Krol} <said> [with a shrug she was late].', '{Krol} <said> with a shrug [she was late].'],
	['{Krol} <said> [by phone the pier would close].', '{Krol} <said> by phone [the pier would close].'],
	[
		'{Krol} <wrote> [on Facebook the pier would close].',
		'{Krol} <wrote> on Facebook [the pier would close].',
	],
	['{Krol} <said> [quietly the pier would close].', '{Krol} <said> quietly [the pier would close].'],
])('begins a clause with its subject: %s', (copy, expected) => {
	expect(rewritten([copy], rule)).toEqual([expected]);
});

it.each([
	// The phrase belongs to what is said.
	'{Krol} <said> [in Elsby the road was worse].',
	'{Krol} <told> of [the night the ferry sank].',
	'{Krol} <tells> the story of [how he met the mayor].',
	'{Krol} <said> about [Elsby the road was bad].',
	'{Krol} <said> at [the time the ferry left].',
	'{Krol} <said> in [Elsby the road].',
	'{Krol} <said> in [Elsby that the road was bad].',
	'{Krol} <denied> in [Elsby the road was bad].',
])('leaves what is said whole: %s', copy => {
	expect(rewritten([copy], rule)).toEqual([copy]);
});
