import {describe, expect, it} from 'vitest';
import {
	addressing,
	isJudged,
	isSpeechVerb,
	isStating,
	isTagVerb,
	isTelling,
	tellsOthers,
} from '../../../source/analyse/words/reporting-verbs.js';

const those = (list: string, holds: (word: string) => boolean): string =>
	list.split(' ').filter(holds).join(' ');

describe('verbs that report', () => {
	it('are of speech, or of what is thought as well', () => {
		expect(those('said believed hailed fetched', isSpeechVerb)).toBe('said');
		expect(those('said believed hailed fetched', isTelling)).toBe('said believed');
	});

	it('tell others, or only what goes on in a head', () => {
		expect(those('said admitted believed held hailed', tellsOthers)).toBe('said admitted');
	});

	it('stand in tags in some forms', () => {
		const forms = 'say said saying claim claims adding written wrote think ask asked hailed sang';
		expect(those(forms, isStating)).toBe('say said claims wrote think');
		expect(those(forms, isTagVerb)).toBe('say said claims wrote think asked');
	});

	it('are judgements as participles', () => {
		expect(those('hailed dubbed hailing said', isJudged)).toBe('hailed dubbed');
	});

	it('have whom it is said to behind them', () => {
		const forms = 'tell told telling informs warned urges advising notified reminded said asked';
		expect(those(forms, word => addressing.test(word))).toBe(
			'tell told telling informs warned urges advising notified reminded',
		);
	});
});
