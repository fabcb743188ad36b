import {describe, expect, it} from 'vitest';
import {type Answer, Claimer, endClaims, firstUnclaimed} from '../../source/command/claims.js';
import type {Report} from '../../source/command/report.js';

const reportOn = (name: string): Report => ({location: name, output: name, told: [], failed: false});

/** A thread whose reports are ready when the test says so, the one begun first first. */
const thread = (next: Int32Array) => {
	const begun: Array<{location: string; ready: () => void}> = [];
	const answers: Answer[] = [];
	const claimer = new Claimer(
		next,
		async location =>
			new Promise(resolve => {
				begun.push({location, ready: () => resolve(reportOn(location))});
			}),
		answer => answers.push(answer),
	);
	return {
		claimer,
		begun: () => begun.map(({location}) => location),
		answers,
		async finishFirst() {
			begun.shift()?.ready();
			await new Promise(setImmediate);
		},
	};
};

const numbered = (...locations: string[]) => locations.map((location, number) => ({number, location}));
const files = numbered('a', 'b', 'c', 'd', 'e', 'f');

describe('threads that claim articles', () => {
	it('have one file each, and claim the next when a report is ready', async () => {
		const next = firstUnclaimed();
		const [one, other] = [thread(next), thread(next)];
		for (const article of files) {
			one.claimer.offer(article);
			other.claimer.offer(article);
		}

		expect(one.begun()).toEqual(['a']);
		expect(other.begun()).toEqual(['b']);
		await other.finishFirst();
		expect(other.begun()).toEqual(['c']);
		await other.finishFirst();
		expect(other.begun()).toEqual(['d']);
		await one.finishFirst();
		expect(one.begun()).toEqual(['e']);
	});

	it('have three of those that come over the network beside it', async () => {
		const {claimer, begun, finishFirst} = thread(firstUnclaimed());
		const [a, b, c, d] = ['https://a.example', 'http://b.example', 'HTTP://c.example', 'http://d.example'];
		for (const article of numbered(a, b, 'e', c, d, 'f')) {
			claimer.offer(article);
		}

		expect(begun()).toEqual([a, b, 'e', c]);
		await finishFirst();
		expect(begun()).toEqual([b, 'e', c, d]);
		await finishFirst();
		await finishFirst();
		expect(begun()).toEqual([c, d, 'f']);
	});

	it('leave out what another one has claimed before they are offered it', async () => {
		const next = firstUnclaimed();
		const [one, late] = [thread(next), thread(next)];
		for (const article of files.slice(0, 3)) {
			one.claimer.offer(article);
		}

		await one.finishFirst();
		expect(one.begun()).toEqual(['b']);
		for (const article of files) {
			late.claimer.offer(article);
		}

		expect(late.begun()).toEqual(['c']);
		await one.finishFirst();
		expect(one.begun()).toEqual([]);
	});

	it('tell what they have claimed, then what became of it', async () => {
		const {claimer, answers, finishFirst} = thread(firstUnclaimed());
		for (const article of files.slice(0, 2)) {
			claimer.offer(article);
		}

		await finishFirst();
		expect(answers).toEqual([{number: 0}, {number: 0, report: reportOn('a')}, {number: 1}]);
	});

	it('claim nothing more once that is over', async () => {
		const next = firstUnclaimed();
		const {claimer, begun, finishFirst} = thread(next);
		for (const article of files) {
			claimer.offer(article);
		}

		endClaims(next);
		await finishFirst();
		expect(begun()).toEqual([]);
	});
});
