import {expect, it} from 'vitest';
import {speakerId} from '../../source/document/speaker-id.js';

it('tells speakers of one name apart, and leaves accents and signs out', () => {
	const taken = new Map<string, number>();
	const names = ['José Peña', 'Jose Pena', 'JOSE PENA', 'O’Neill’s lawyer', '…', '李明'];
	expect(names.map(name => speakerId(name, taken))).toEqual([
		'jose-pena',
		'jose-pena-2',
		'jose-pena-3',
		'o-neill-lawyer',
		'speaker',
		'李明',
	]);
});
