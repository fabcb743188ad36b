import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {annotate, margin} from '../../../source/analyse/engine/annotate.js';
import {pack, unpack} from '../../../source/analyse/engine/container.js';
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

describe('the weights of the network', () => {
	it('come out of a file as they went in', () => {
		const weights = networkOf(unpack(readFileSync('source/analyse/model/weights.bin')));
		expect(networkOf(unpack(pack(networkEntries(weights))))).toEqual(weights);
		expect(weights.traits.rows).toHaveLength(traitCount * weights.width);
		expect(weights.words.rows).toHaveLength((model.lexicon.words.length + 1) * weights.width);
	});
});

describe('findTraits', () => {
	it('finds a row of each trait, each in its own part of the table', () => {
		const a = annotate(read('“We are open,” said Anna Larsen in 2024.').passages[0], model.lexicon);
		const rows = new Int32Array(traitNames.length);
		for (let token = 0; token < a.length; token++) {
			findTraits(a, token + margin, rows);
			let first = 0;
			for (const [k, name] of traitNames.entries()) {
				expect(rows[k]).toBeGreaterThanOrEqual(first);
				first += traits[name];
				expect(rows[k]).toBeLessThan(first);
			}
		}
	});
});
