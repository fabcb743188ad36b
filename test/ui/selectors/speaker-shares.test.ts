import {describe, expect, it} from 'vitest';
import {sharesInWords} from '../../../source/ui/selectors/speaker-shares.js';
import {analysisOf} from '../sample.js';

const own = '“The ferry runs late, and so does the bus to the quay,” said Ada Holm.';
const joint = 'Ada Holm and Per Lund said jointly: “It will run at nine, and not before.”';
const nobodys = 'On the wall stood “Whoever comes late shall wait for the next one, whatever the weather.”';

describe('what the shares of the speakers are of', () => {
	it('goes without more where they add up', () => {
		expect(sharesInWords(analysisOf(own))).toEqual(['by share of the quoted words']);
	});

	it('tells in every form that they do not add up, and how much is nobody’s', () => {
		for (const form of sharesInWords(analysisOf(`${own}\n\n${joint}`))) {
			expect(form).toMatch(/joint \w+ count for each$/);
		}

		const unowned = sharesInWords(analysisOf(`${own}\n\n${nobodys}`));
		expect(unowned.at(-1)).toMatch(/^\d\d% of the words are nobody’s$/);
		const both = sharesInWords(analysisOf(`${own}\n\n${joint}\n\n${nobodys}`));
		for (const form of both) {
			expect(form).toMatch(/(?:joint|overlap).*\d\d% .*nobody’s$/);
		}

		// Beside a wide screen's text the list has so many columns.
		expect([unowned, both].every(forms => (forms.at(-1)?.length ?? 99) <= 30)).toBe(true);
	});

	it('keeps silent about a few words in marks that are nobody’s', () => {
		const long = Array.from({length: 5}, () => own).join('\n\n');
		expect(sharesInWords(analysisOf(`${long}\n\nThe “old” ferry stays.`))).toHaveLength(1);
	});
});
