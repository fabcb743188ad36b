import type {Job, Report} from './report.js';

/** So many articles a thread has at a time: while one is read from far away it goes on with another. */
const mostAtOnce = 3;

/** An article of a list: the first has number 0. */
export type Numbered = {readonly number: number; readonly location: string};

/** What a thread is started with; then it gets one `Numbered` after the other, and at last null. */
export type ThreadData = {
	readonly job: Job;
	/** See `nobodysYet`. */
	readonly next: Int32Array;
};

/** What a thread answers. */
export type Answer = {readonly number: number; readonly report: Report};

/** The number of the first article that nobody has taken yet, for all threads to see. */
export const nobodysYet = (): Int32Array =>
	new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));

/** From now on nobody takes any more. */
export const endTaking = (next: Int32Array): void => {
	Atomics.store(next, 0, 2 ** 31 - 1);
};

/**
 * One of the threads that report on a list of articles. All of them hear of all articles, in their order, and each takes
 * the first that nobody has when it has room. So none waits for another one, busy with a long article, to give it the next,
 * and at the end none is left with several.
 */
export class Taker {
	private readonly heard: Numbered[] = [];
	private underWay = 0;

	/**
	 * @param next see `nobodysYet`
	 * @param report reports on the article that lies there; it does not fail
	 * @param answer is told each report when it is ready
	 */
	constructor(
		private readonly next: Int32Array,
		private readonly report: (location: string) => Promise<Report>,
		private readonly answer: (answer: Answer) => void,
	) {}

	/** Hears of an article. */
	hear(article: Numbered): void {
		this.heard.push(article);
		this.takeWhatItCan();
	}

	private takeWhatItCan(): void {
		while (this.underWay < mostAtOnce) {
			const article = this.take();
			if (!article) {
				return;
			}

			void this.reportOn(article);
		}
	}

	private async reportOn({number, location}: Numbered): Promise<void> {
		this.underWay++;
		this.answer({number, report: await this.report(location)});
		this.underWay--;
		this.takeWhatItCan();
	}

	/** The first of those heard of that nobody has taken. */
	private take(): Numbered | undefined {
		const {heard, next} = this;
		for (let article = heard.shift(); article; article = heard.shift()) {
			// It is this thread's if it is the one that moves the number on.
			if (Atomics.compareExchange(next, 0, article.number, article.number + 1) === article.number) {
				return article;
			}
		}

		return undefined;
	}
}
