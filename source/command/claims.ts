import type {Job, Report} from './report.js';

/** An article of a list: the first has number 0. */
export type Numbered = {readonly number: number; readonly location: string};

/** What a thread is started with; then it gets one `Numbered` after the other, and at last null. */
export type ThreadData = {
	readonly job: Job;
	/** See `firstUnclaimed`. */
	readonly next: Int32Array;
};

/** What a thread answers: first that it has claimed an article, then the report on it. */
export type Answer = {readonly number: number; readonly report?: Report};

/** The number of the first article that no thread has claimed, for all of them to see. */
export const firstUnclaimed = (): Int32Array =>
	new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));

/** From now on nothing is claimed any more. */
export const endClaims = (next: Int32Array): void => {
	Atomics.store(next, 0, 2 ** 31 - 1);
};

/**
 * Where an article comes from: over the network, where it may be long on its way, or from a file, which is there at
 * once.
 */
type Origin = 'network' | 'file';

const originOf = (location: string): Origin => (/^https?:/i.test(location) ? 'network' : 'file');

/** How many articles of each origin a thread works on at a time: a second file would only wait behind the first. */
const mostAtOnce: Readonly<Record<Origin, number>> = {network: 3, file: 1};

/**
 * One of the threads that report on a list of articles. All of them are offered all articles, in their order, and each
 * claims the first that nobody has when it has room. So none waits for another one, busy with a long article, to give it the
 * next, and at the end none has to wait for what another one has put off.
 */
export class Claimer {
	readonly #offered: Numbered[] = [];
	readonly #underWay: Record<Origin, number> = {network: 0, file: 0};
	readonly #next: Int32Array;
	readonly #report: (location: string) => Promise<Report>;
	readonly #answer: (answer: Answer) => void;

	/**
	 * @param next see `firstUnclaimed`
	 * @param report reports on the article that lies there; it does not fail
	 * @param answer is told what has been claimed, and each report when it is ready
	 */
	constructor(
		next: Int32Array,
		report: (location: string) => Promise<Report>,
		answer: (answer: Answer) => void,
	) {
		this.#next = next;
		this.#report = report;
		this.#answer = answer;
	}

	/** Offers an article. */
	offer(article: Numbered): void {
		this.#offered.push(article);
		this.#claimWhatFits();
	}

	#claimWhatFits(): void {
		const offered = this.#offered;
		for (let [article] = offered; article; [article] = offered) {
			const origin = originOf(article.location);
			if (this.#underWay[origin] === mostAtOnce[origin]) {
				return;
			}

			offered.shift();
			if (this.#claim(article)) {
				void this.#reportOn(article, origin);
			}
		}
	}

	/**
	 * Whether this thread gets an article: it does if it is the one that moves the number on. The number is never below that
	 * of the article: all those before it were offered here as well, and somebody has claimed each.
	 */
	#claim({number}: Numbered): boolean {
		return Atomics.compareExchange(this.#next, 0, number, number + 1) === number;
	}

	async #reportOn({number, location}: Numbered, origin: Origin): Promise<void> {
		this.#underWay[origin]++;
		this.#answer({number});
		this.#answer({number, report: await this.#report(location)});
		this.#underWay[origin]--;
		this.#claimWhatFits();
	}
}
