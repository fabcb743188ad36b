import {describe, expect, it} from 'vitest';
import {likeness} from '../../../source/analyse/speakers/likeness.js';
import {isOtherOffice, isOtherTrade} from '../../../source/analyse/speakers/other-offices.js';
import {said} from '../said.js';
import {nominal, person, somebody} from './somebody.js';

describe('isOtherOffice', () => {
	it.each([
		['the prime minister', 'health minister', true],
		['the minister', 'prime minister', true],
		['the vice president', 'president of Halden', true],
		['the deputy minister', 'minister', true],
		['the minister', 'deputy minister', false],
		['the prime minister', 'prime minister', false],
		['the Ohio Democrat', 'Democrat of Vermont', true],
		['the Democrat', 'Ohio Democrat', false],
		['the chancellor', 'shadow chancellor', true],
		['the assistant secretary', 'secretary of state', true],
		['the deputy secretary', 'secretary of state', true],
		['the secretary', 'assistant secretary', false],
		['the deputy mayor', 'mayor', true],
		['the mayor', 'deputy mayor', true],
		['the lieutenant governor', 'governor of Ohio', true],
		['the deputy mayor', 'deputy mayor of Halden', false],
		['the deputy clerk', 'county clerk', true],
		['the clerk', 'deputy clerk', false],
		['the shadow chancellor', 'shadow chancellor', false],
		['the surgeon', 'prime minister', false],
		['the prime minister', 'prime minister’s own water minister', true],
		['the minister', 'prime minister’s own water minister', false],
		['the former chief executive', 'chief executive', true],
		['the former chief executive', 'former chief executive', false],
		['the former president', 'president', false],
		['the forward', 'defender', true],
		['the forward', 'striker', false],
		['the forward', 'security guard', false],
		['the winger', 'midfielder', false],
		['the winger', 'striker', false],
	])('of “%s” beside “%s”: %s', (phrase, said, is) => {
		expect(isOtherOffice(nominal(phrase), nominal(said).words)).toBe(is);
	});
});

describe('isOtherTrade', () => {
	it.each([
		['the Hamlet actor', 'Green candidate', true],
		['the boy', 'governor', true],
		['the boy', 'pupil', false],
		['the Hamlet actor', 'actor and senator', false],
		['the Hamlet actor', 'dentist', false],
		['the mayor', 'senator', false],
	])('%s is no %s: %s', (phrase, told, isOther) => {
		expect(isOtherTrade(nominal(phrase), person(told))).toBe(isOther);
	});
});

describe('a post', () => {
	it('is that of nobody but people', () => {
		const airline = somebody('organization', 'Corvane', 'official Corvane page');
		expect(likeness(nominal('the chief minister'), airline)).toBe(0);
		expect(likeness(nominal('the chief minister'), person('official'))).toBeGreaterThan(1);
	});

	it.each([
		['the Labor leader', 'transport minister', false],
		['the leader', 'prime minister', true],
		['the union leader', 'general secretary', true],
		['the official', 'deputy fire commissioner', true],
		['the official', 'nurse', false],
	])('%s may be a %s: %s', (phrase, told, may) => {
		expect(likeness(nominal(phrase), person(told)) > 1).toBe(may);
	});
});

describe('who speaks for one body', () => {
	it.each([
		[
			'A spokeswoman for the shipwrights’ union, Ida Krol,',
			'The ministry spokesperson',
			'The ministry spokesperson',
		],
		['Council spokesman Otto Falk', 'The police spokesman', 'The police spokesman'],
		['A spokeswoman for the shipwrights’ union, Ida Krol,', 'The union spokeswoman', 'Ida Krol'],
		['Ida Krol, a spokeswoman for Norfish,', 'The company spokeswoman', 'Ida Krol'],
		['A spokesman for the ministry, Otto Falk,', 'The department spokesman', 'Otto Falk'],
	])('does not speak for another: %s … %s', (first, second, who) => {
		expect(said(`${first} said that it was late.\n\n${second} said that it was early.`)[1]).toBe(
			`${who}: that it was early`,
		);
	});
});
