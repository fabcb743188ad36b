import {describe, expect, it} from 'vitest';
import type {Report} from '../../source/command/report.js';
import {type Answer, endTaking, nobodysYet, Taker} from '../../source/command/taker.js';

const reportOn = (name: string): Report => ({name, output: name, told: [], failed: false});

/** A thread whose reports are ready when the test says so, the one begun first first. */
const thread = (next: Int32Array) => {
	const begun: Array<{location: string; ready: () => void}> = [];
	const answers: Answer[] = [];
	const taker = new Taker(
		next,
		async location =>
			new Promise(resolve => {
				begun.push({location, ready: () => resolve(reportOn(location))});
			}),
		answer => answers.push(answer),
	);
	return {
		taker,
		begun: () => begun.map(({location}) => location),
		answers,
		async isReady() {
			begun.shift()?.ready();
			await new Promise(setImmediate);
		},
	};
};

const articles = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((location, number) => ({number, location}));

describe('threads that take articles', () => {
	it('have no more than three each, and take the next when one is ready', async () => {
		const next = nobodysYet();
		const [one, other] = [thread(next), thread(next)];
		for (const article of articles) {
			one.taker.hear(article);
			other.taker.hear(article);
		}

		expect(one.begun()).toEqual(['a', 'b', 'c']);
		expect(other.begun()).toEqual(['d', 'e', 'f']);
		await other.isReady();
		await other.isReady();
		expect(other.begun()).toEqual(['f', 'g', 'h']);
		await one.isReady();
		expect(one.begun()).toEqual(['b', 'c']);
	});

	it('leave out what another one has taken before they hear of it', async () => {
		const next = nobodysYet();
		const [one, late] = [thread(next), thread(next)];
		for (const article of articles.slice(0, 5)) {
			one.taker.hear(article);
		}

		await one.isReady();
		expect(one.begun()).toEqual(['b', 'c', 'd']);
		for (const article of articles) {
			late.taker.hear(article);
		}

		expect(late.begun()).toEqual(['e', 'f', 'g']);
	});

	it('tell which article a report is about', async () => {
		const {taker, answers, isReady} = thread(nobodysYet());
		for (const article of articles.slice(0, 2)) {
			taker.hear(article);
		}

		await isReady();
		await isReady();
		expect(answers).toEqual([
			{number: 0, report: reportOn('a')},
			{number: 1, report: reportOn('b')},
		]);
	});

	it('take nothing more once that is over', async () => {
		const next = nobodysYet();
		const {taker, begun, isReady} = thread(next);
		for (const article of articles) {
			taker.hear(article);
		}

		endTaking(next);
		await isReady();
		expect(begun()).toEqual(['b', 'c']);
	});
});
