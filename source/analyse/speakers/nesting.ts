import type {Quotation} from '../../document/analysis.js';
import {indexAt, type Span} from '../../document/span.js';

/** Finds the quotations within which others stand, without looking at all that come before them. */
export class Nesting {
	readonly #quotations: readonly Quotation[];
	/** Of each quotation, the last one before it that ends later; -1 where none does. */
	readonly #longer: Int32Array;

	/** @param quotations in the order of the text */
	constructor(quotations: readonly Quotation[]) {
		this.#quotations = quotations;
		this.#longer = new Int32Array(quotations.length);
		for (const [i, {end}] of quotations.entries()) {
			let before = i - 1;
			while (before >= 0 && quotations[before].end <= end) {
				before = this.#longer[before];
			}

			this.#longer[i] = before;
		}
	}

	/**
	 * The innermost quotation that begins no later than a span, ends no earlier, and is fit.
	 *
	 * @param before how many of the quotations are looked at, from the first one on
	 */
	around(
		{start, end}: Span,
		isFit: (quotation: Quotation) => boolean,
		before = indexAt(this.#quotations, start) + 1,
	): Quotation | undefined {
		let i = before - 1;
		while (i >= 0) {
			const quotation = this.#quotations[i];
			if (quotation.end < end) {
				i = this.#longer[i];
			} else if (isFit(quotation)) {
				return quotation;
			} else {
				i--;
			}
		}

		return undefined;
	}
}
