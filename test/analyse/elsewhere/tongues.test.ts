import {describe, expect, it} from 'vitest';
import {tongueOf} from '../../../source/analyse/elsewhere/tongues.js';
import {hasKnownVerbs} from '../../../source/document/english.js';

describe('tongueOf', () => {
	it.each([
		'de',
		'fr',
		'es',
		'it',
		'pt-BR',
		'nl',
		'sv',
		'da',
		'no',
		'nb',
		'nn',
		'pl',
		'ru',
		'id',
		'ms',
		'fi',
		'zh',
		'tr',
		'en',
	])('knows verbs of %s where the notice says so', language => {
		expect(tongueOf(language).verbs.size > 0).toBe(hasKnownVerbs(language));
	});

	it('inflects verbs from their stems, and leaves what means much else to what stands beside marks', () => {
		const {verbs, asides} = tongueOf('fr');
		expect(verbs).toContain('expliquait');
		expect(verbs).not.toContain('coupe');
		expect(asides).toContain('coupe');
	});

	it('knows the verbs of all languages where that of the text is not known, and no article', () => {
		const {verbs, determiners} = tongueOf(null);
		expect(['sagte', 'dijo', 'disse', 'сказал'].every(verb => verbs.has(verb))).toBe(true);
		expect(determiners.size).toBe(0);
	});
});
