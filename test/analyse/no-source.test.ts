import {describe, expect, it} from 'vitest';
import {isNoSource} from '../../source/analyse/no-source.js';
import {find, passageOf} from './read.js';

describe('isNoSource', () => {
	it.each([
		['The guards have often been accused of sleeping.', 'The guards', 'accused', true],
		['It seems that the bridge is open.', 'It', 'seems', true],
		['There is talk of a bridge.', 'There', 'talk', true],
		['It appeared that the bridge was open.', 'It', 'appeared', true],
		['The bridge is not widely known to be open.', 'The bridge', 'known', true],
		['The guards got told to go.', 'The guards', 'told', true],
		['The guards are worried that the bridge is open.', 'The guards', 'worried', false],
		['The guards have accused the mayor of sleeping.', 'The guards', 'accused', false],
		['The guards are often saying so.', 'The guards', 'saying', false],
		['Falk’s repeated claims were false.', 'Falk’s', 'repeated', false],
		['It said that the bridge was open.', 'It', 'said', false],
		['It and the guards seemed to say so.', 'It and the guards', 'seemed', false],
		['She seems to say so.', 'She', 'seems', false],
		['The plan is bad and the guards said so.', 'The plan', 'said', false],
		['The plan is bad as guards once told us.', 'The plan', 'told', false],
		['Accused of sleeping, as the guards said, he left.', 'the guards', 'said', false],
		['Nor is it clear that the bridge is open.', 'Nor', 'clear', true],
		['The criticism of the bridge came late.', 'The', 'criticism', true],
		['A: The bridge is open.', 'A', ':', false],
		['It is clear that the bridge is open.', 'It', 'is', true],
		['It is hard to know whether the bridge is open.', 'It', 'know', true],
		['The mill said that it was to announce a sale.', 'it', 'announce', false],
		['Otto Falk was once asked how it ended.', 'Otto Falk', 'asked', true],
		['The mayor faced criticism for the delay.', 'The mayor', 'faced', true],
		['The mayor is facing some awkward questions.', 'The mayor', 'facing', true],
		['The mayor came under sharp criticism for it.', 'The mayor', 'sharp', true],
		['The mayor came under criticism for it.', 'The mayor', 'under', true],
		['The mayor faced us, and questions came.', 'The mayor', 'faced', false],
		['The mayor raised questions about it.', 'The mayor', 'raised', false],
		['Don’t forget that it is late.', 'Don’t', 'forget', true],
		["Don't forget that it is late.", "Don't", 'forget', true],
		['Otto Falk, who in March had dismissed it, left.', 'March', 'dismissed', true],
		['He’s argued that the bridge is safe.', 'He', 'argued', false],
		['She’s rejected the plan.', 'She', 'rejected', false],
		['He’s told us of the plan.', 'He', 'told', false],
		['He’s told the plan is safe.', 'He', 'told', true],
		['He’s accused of sleeping.', 'He', 'accused', true],
		['It’s said the bridge is safe.', 'It', 'said', true],
		['The guards are focused on the bridge.', 'The guards', 'focused', false],
		['Otto Falk is quoted as saying it was safe.', 'Otto Falk', 'quoted', false],
		['Otto Falk is quoted as an expert.', 'Otto Falk', 'quoted', true],
		['Otto Falk is reported to have called it “safe.”', 'Otto Falk', 'reported', false],
		['Otto Falk is reported to have left.', 'Otto Falk', 'reported', true],
	])('tells whether %s has one before its verb', (text, source, cue, expected) => {
		expect(isNoSource(passageOf(text), find(text, source), find(text, cue))).toBe(expected);
	});
});
