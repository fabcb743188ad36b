import {describe, expect, it} from 'vitest';
import {withMarkedNames} from '../../../source/analyse/corrections/marked-names.js';
import {rewritten} from '../proposed.js';
import {said} from '../said.js';

describe('a name in marks before a verb of saying', () => {
	it('says what stands in marks before it, and who spoke before does not', () => {
		expect(
			rewritten(
				[
					'[“It rained,”] {Ida} <said>. [“Not here,” “Red”] added: “Never.”',
					'“It rained,” Ida said. “Not here,” {“Red”} <added>: [“Never.”]',
				],
				withMarkedNames,
			),
		).toEqual([
			'[“It rained,”] {Ida} <said>. “Not here,” “Red” added: “Never.”',
			'“It rained,” Ida said. [“Not here,”] {“Red”} <added>: [“Never.”]',
		]);
	});

	it.each([
		['two quotations', '“Yes,” {“No,”} <they> [shouted].'],
		['several words', '“Yes,” {“We go”} <added> [the mayor].'],
		['no verb of saying', '“Yes,” {“Red”} <was> [a film].'],
		['nothing said before', 'Here {“Red”} <added> [that it rained].'],
	])('is none where there are %s', (_, copy) => {
		expect(rewritten([copy], withMarkedNames)).toEqual([copy]);
	});

	it('is nobody’s words', () => {
		expect(said('“It is late,” Ida Krol said. “Not at all,” “Red” answered.')).toEqual([
			'Ida Krol: “It is late,”',
			'“Red”: “Not at all,”',
		]);
	});
});
