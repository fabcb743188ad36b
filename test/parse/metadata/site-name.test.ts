import {describe, expect, it} from 'vitest';
import {siteInTitle, siteNamesOf} from '../../../source/parse/metadata/site-name.js';

describe('siteNamesOf', () => {
	it.each([
		['no praise', ['The Coast | All the news of the islands'], 'The Coast'],
		['no account', ['@coast', 'The Coast'], 'The Coast'],
		['no place without a name', ['Home', 'The Coast'], 'The Coast'],
		['the name before its address', ['northcoast.com', 'Meg Media Inc.', 'North Coast'], 'North Coast'],
		['the name before its identifier', ['northcoast', 'North Coast'], 'North Coast'],
		['the server of an address', ['https://www.northcoast.com/'], 'northcoast.com'],
		['the name before its whole address', ['http://northcoast.com/', 'North Coast'], 'North Coast'],
		['an address alone', ['northcoast.com', 'Meg Media Inc.'], 'northcoast.com'],
		['a dash in a name', ['The Coast - Courier'], 'The Coast - Courier'],
	])('gives %s', (_, stated, name) => {
		expect(siteNamesOf(stated)[0]).toBe(name);
	});

	it('looks through what is no name but once', () => {
		// Each of them would otherwise be looked through anew from every letter, for minutes.
		const long = 1_000_000;
		const stated = ['a'.repeat(long), `a${' '.repeat(long)}b`];
		expect(siteNamesOf(stated)).toEqual(stated);
	});
});

describe('siteInTitle', () => {
	it.each([
		['Fog again - The Coast', 'The Coast'],
		['Fog again | News | The Coast', 'The Coast'],
		['Opinion | “Fog again” - The Coast', 'The Coast'],
		['Fog again — www.coast.example', 'coast.example'],
		['Quay | Fog again', 'Quay'],
		['Quay Post – Fog again', 'Quay Post'],
		['The Coast: Fog again', 'The Coast'],
		['Exclusive – Fog again', null],
		['Picture gallery: Fog again', null],
		['Opinion | Fog again', null],
		['Fog again', null],
		['Fog again - Opinion', null],
		['Fog again | by Ann Lee', null],
		['Fog again | 4 May 2024', null],
		['Fog again – and nobody on the quay was surprised', null],
		['Fog again – Nobody on the Quay Was Surprised by It', null],
		['Calm at last - The Coast', null],
	])('finds in %s: %s', (pageTitle, site) => {
		expect(siteInTitle(pageTitle, 'Fog again')).toBe(site);
	});
});
