import {describe, expect, it} from 'vitest';
import {last} from './speaking.js';

describe('a relative', () => {
	it.each([
		['Ana Ruiz left. Her husband, Tom, stayed. [His wife] sang.', 'Ana Ruiz'],
		['Ana Ruiz left. Her husband, Tom, stayed. His wife slept. [She] sang.', 'Ana Ruiz'],
		['Ana Ruiz left. Ruiz’s brother, Tom, stayed. [His sister] sang.', 'Ana Ruiz'],
		['Ana Ruiz left. Her son, Tom, stayed. [His mother] sang.', 'Ana Ruiz'],
		['Ana Ruiz left. Her grandson, Tom, stayed. [His grandmother] sang.', 'Ana Ruiz'],
		['Paul Adler left. His aunt, Ana, stayed. [Her nephew] sang.', 'Paul Adler'],
		['Ana Ruiz left. Her husband, Tom, stayed. Jo Park saw it. [Tom’s wife] sang.', 'Ana Ruiz'],
	])('is who is named as theirs: %s', (text, who) => {
		expect(last(text)[0]).toBe(who);
	});

	it.each([
		['Ana Ruiz left. Her husband, Tom, stayed. [His sister] sang.', 'His sister'],
		['Paul Adler left. His brother, Tom, stayed. [His sister] sang.', 'His sister'],
		['Ana Ruiz left. Her husband, Tom, stayed. [His daughter] sang.', 'His daughter'],
		[
			'Ana Ruiz left. Her brother, Tom, ate. Ida Berg left. Her brother, Tom, ate. [His sister] sang.',
			'His sister',
		],
		['Paul Adler left. His brother, Tom, stayed. It rained. It froze. [His brother] sang.', 'Tom'],
		['Ana Ruiz left. Her friend, Tom, stayed. [His wife] sang.', 'His wife'],
	])('is nobody who is something else to them: %s', (text, who) => {
		expect(last(text)[0]).toBe(who);
	});
});

describe('who shares a surname', () => {
	it.each([
		['Otto Falk and Mark Falk sang. Otto Falk left. [His brother] stayed.', 'Mark Falk'],
		['Otto Falk and Ida Falk sang. Otto Falk left. His sister slept. [She] stayed.', 'Ida Falk'],
	])('may be a relative: %s', (text, who) => {
		expect(last(text)[0]).toBe(who);
	});

	it.each([
		['Otto Falk and Ida Falk sang. Otto Falk left. [His brother] stayed.', 'His brother'],
		['Otto Falk, Mark Falk and Jan Falk sang. Otto Falk left. [His brother] stayed.', 'His brother'],
		['Otto Falk left. His wife, Ida Falk, sang. [His sister] stayed.', 'His sister'],
		['Otto Falk and Mark Falk sang. Otto Falk left. [His brother-in-law] stayed.', 'His brother-in-law'],
		['Otto Falk and Mark Berg sang. Otto Falk left. [His brother] stayed.', 'His brother'],
	])('is none where there are others, or of another gender: %s', (text, who) => {
		expect(last(text)[0]).toBe(who);
	});
});
