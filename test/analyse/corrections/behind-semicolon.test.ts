import {expect, it} from 'vitest';
import {withOwnSubjects} from '../../../source/analyse/corrections/own-subject.js';
import {rewritten} from '../proposed.js';

it.each([
	[
		'{Two clerks} confirmed the sale; Otto Falk has <insisted> [that it was legal].',
		'Two clerks confirmed the sale; {Otto Falk} has <insisted> [that it was legal].',
	],
	[
		'{Two clerks} confirmed the sale; the mayor <insisted> [that it was legal].',
		'Two clerks confirmed the sale; {the mayor} <insisted> [that it was legal].',
	],
	[
		'{Two clerks} confirmed the sale; the sheriff, Otto Falk, <insisted> [that it was legal].',
		'Two clerks confirmed the sale; {the sheriff, Otto Falk}, <insisted> [that it was legal].',
	],
	[
		'{Critics} were not kind: the Herald <called> [it “a mess”].',
		'Critics were not kind: {the Herald} <called> [it “a mess”].',
	],
])('who stands between a semicolon or a colon and the verb says it: %s', (copy, expected) => {
	expect(rewritten([copy], withOwnSubjects)).toEqual([expected]);
});

it.each([
	'{Two clerks} confirmed the sale; they left and, later, <insisted> [that it was legal].',
	'{Two clerks} confirmed the sale; later <insisted> [that it was legal].',
	'{Two clerks} confirmed the sale, and Otto Falk <insisted> [that it was legal].',
	'{Two clerks} confirmed the sale; [it was legal], Otto Falk <insisted>.',
])('elsewhere who is found stays: %s', copy => {
	expect(rewritten([copy], withOwnSubjects)).toEqual([copy]);
});
