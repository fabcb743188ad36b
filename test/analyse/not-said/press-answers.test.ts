import {describe, expect, it} from 'vitest';
import {isCondition} from '../../../source/analyse/not-said/press-answers.js';
import {rewritten} from '../proposed.js';

describe('on what condition somebody speaks', () => {
	const kept = (...copies: string[]): string[] =>
		rewritten(copies, (passage, proposals) =>
			proposals.filter(proposal => !isCondition(passage, proposal, proposals)),
		);

	it('is nothing that they say, where they say something else', () => {
		expect(
			kept(
				'{An official}, <speaking> on [condition of anonymity], told us it was late.',
				'{An official}, speaking on condition of anonymity, <told> us [it was late].',
			),
		).toEqual(['{An official}, speaking on condition of anonymity, <told> us [it was late].']);
	});

	it('tells of whom what follows is, where they say nothing else', () => {
		const alone = '{An official} <spoke> on [condition of anonymity].';
		expect(kept(alone)).toEqual([alone]);
	});
});
