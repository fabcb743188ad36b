import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {annotate, margin} from '../../../source/analyse/engine/annotate.js';
import {pack, unpack} from '../../../source/analyse/engine/container.js';
import {networksOf} from '../../../source/analyse/engine/model.js';
import {
	findTraits,
	networkEntries,
	networkOf,
	traitCount,
	traitNames,
	traits,
} from '../../../source/analyse/engine/network-weights.js';
import {model} from '../../model.js';
import {read} from '../read.js';

describe('the weights of a network', () => {
	it('come out of a file as they went in', () => {
		for (const weights of networksOf(unpack(readFileSync('source/analyse/model/weights.bin')))) {
			const packed = pack(networkEntries('one', weights));
			const again = pack(networkEntries('one', networkOf(unpack(packed), 'one')));
			expect(Buffer.compare(packed, again)).toBe(0);
			expect(weights.traits.rows).toHaveLength(traitCount * weights.width);
			expect(weights.words.rows).toHaveLength((model.lexicon.words.length + 1) * weights.width);
		}
	});
});

describe('findTraits', () => {
	it('finds a row of each trait, each in its own part of the table', () => {
		const a = annotate(read('“We are open,” said Anna Larsen in 2024.').passages[0], model.lexicon);
		const rows = new Int32Array(a.length * traitNames.length);
		for (let token = 0; token < a.length; token++) {
			findTraits(a, token + margin, rows, token * traitNames.length);
		}

		for (let token = 0; token < a.length; token++) {
			const own = rows.subarray(token * traitNames.length);
			let first = 0;
			for (const [k, name] of traitNames.entries()) {
				expect(own[k]).toBeGreaterThanOrEqual(first);
				first += traits[name];
				expect(own[k]).toBeLessThan(first);
			}
		}
	});
});
