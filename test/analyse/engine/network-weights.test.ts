import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {annotate, margin} from '../../../source/analyse/engine/annotate.js';
import {pack, unpack} from '../../../source/analyse/engine/container.js';
import {networksOf} from '../../../source/analyse/engine/model.js';
import {
	findRows,
	networkEntries,
	networkOf,
	rowsAToken,
	traitCount,
	traitNames,
	traits,
} from '../../../source/analyse/engine/network-weights.js';
import {model} from '../../model.js';
import {read} from '../read.js';

/** All numbers of a value, long lists brought down to what tells them apart: comparing millions one by one takes half a minute. */
const valuesIn = (value: unknown): unknown =>
	ArrayBuffer.isView(value)
		? [
				value.constructor.name,
				createHash('sha256')
					.update(new Uint8Array(value.buffer, value.byteOffset, value.byteLength))
					.digest('hex'),
			]
		: typeof value === 'object' && value !== null
			? Object.entries(value).map(([name, part]) => [name, valuesIn(part)])
			: value;

describe('the weights of a network', () => {
	it('come out of a file as they went in', () => {
		for (const weights of networksOf(unpack(readFileSync('source/analyse/model/weights.bin')))) {
			const again = networkOf(unpack(pack(networkEntries('one', weights))), 'one');
			expect(valuesIn(again)).toEqual(valuesIn(weights));
			expect(weights.traits.rows).toHaveLength(traitCount * weights.width);
			expect(weights.words.rows).toHaveLength(((model.lexicon.words.length + 1) * weights.width) / 2);
		}
	});
});

describe('findRows', () => {
	it('finds a row of the word, and of each trait in its own part of the table', () => {
		const a = annotate(read('“We are open,” said Anna Larsen in 2024.').passages[0], model.lexicon);
		const rows = new Int32Array(a.length * rowsAToken);
		findRows(a, rows);
		for (let token = 0; token < a.length; token++) {
			const [word, ...own] = rows.subarray(token * rowsAToken, (token + 1) * rowsAToken);
			expect(word).toBe(a.row[token + margin]);
			expect(own).toHaveLength(traitNames.length);
			let first = 0;
			for (const [k, name] of traitNames.entries()) {
				expect(own[k]).toBeGreaterThanOrEqual(first);
				first += traits[name];
				expect(own[k]).toBeLessThan(first);
			}
		}
	});
});
