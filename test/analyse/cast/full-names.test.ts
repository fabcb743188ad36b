import {describe, expect, it} from 'vitest';
import {tell} from '../speakers/speaking.js';

describe('the first of the names of somebody', () => {
	it.each([
		[
			'[Ana Maria] spoke. [The former minister Ana Maria Ruiz] did not.',
			['Ana Maria Ruiz', 'Ana Maria Ruiz'],
		],
		[
			'[Ana Maria] spoke. [Ana Maria Ruiz] did not. [Ana Maria Falk] did.',
			['Ana Maria', 'Ana Maria Ruiz', 'Ana Maria Falk'],
		],
		['[Otto Falk] spoke. [Otto Falk Jr.] did not.', ['Otto Falk', 'Otto Falk Jr.']],
	])('are theirs where nobody else has them: %s', (text, who) => {
		expect(tell(text).who).toEqual(who);
	});
});
