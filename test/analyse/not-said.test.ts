import {describe, expect, it} from 'vitest';
import {isNotSaid} from '../../source/analyse/not-said.js';
import {proposed} from './proposed.js';

/** Whether nothing is said in a copy of a sentence. */
const isNone = (copy: string): boolean => {
	const {
		passage,
		proposals: [proposal],
	} = proposed([copy]);
	return isNotSaid(passage, proposal);
};

describe('what is proposed as somebody’s words', () => {
	it.each([
		'Falk <spoke> with [Petra Holm about floods].',
		'Marsh <rejected> [that account].',
		'She was <asked> about [it].',
		'{Vera} <asked> [him].',
		'A nurse {who} <asked> [not to be named] left.',
		'<Asked> about [the ferry], nobody spoke.',
		'{Vera} <called> [home].',
		'“{I} <know> [it],” he said.',
		'[What] people <say>',
		'She <declined> [to comment].',
		'They <refused> [to say more].',
		'They <voted> [nine to four].',
		'They <voted> [unanimously in favour].',
		'He <pleaded> guilty in [the county court of Halden to two counts].',
		'He <pled> innocent in [the county court].',
		'Falk <spoke> [with Petra Holm about floods].',
		'Falk <talked> to Petra Holm on [the floods].',
		'Marsh <denied> [these claims].',
		'Marsh <made> [this argument].',
		'Marsh <denied> [that].',
		'She is still <refusing> [to say].',
		'She <declined to> [immediately comment].',
		'They <voted> [by nine to four, two for and two against]',
		'<Pressed> about [the ferry], {Ida Krol} shook her head.',
		'When <asked> about [the ferry], {Ida Krol} shook her head.',
		'An aide who <declined> [to be named] left.',
		'The Echo reported, <citing> [two people familiar with the talks], that it was over.',
		'Falk <offered> [no evidence for that].',
		'Falk <posted> [a video of the chase].',
		'Falk <posted> a video of [the chase].',
		'Falk <posted> a pair of [candles on his page].',
		'Falk <voted> against [the bridge].',
		'Falk <voted> [yes].',
		'They <voted> in favour of [a new bridge].',
		'A man <identified> [himself only as Falk].',
		'Call the police, <quoting> [reference 31 of May].',
		'The bridge, [which] Falk <opposed>, was built.',
		'{Falk} <added> to [his collection of titles].',
		'<Regarding> [the ferry], {he} said it was late.',
		'It has the <added> [weight of a sponsor].',
		'“{We} have been <told> [so three times],” he said.',
		'“We were <warned> [that it would rain],” he said.',
		'“I’m <told> [that it would rain],” he said.',
	])('is none in %s', sentence => {
		expect(isNone(sentence)).toBe(true);
	});

	it.each([
		'Falk <spoke> about [the floods of the spring].',
		'Marsh <rejected> [that account as a “fairy tale”].',
		'Marsh <said> [that account was false].',
		'She <declined> [to return to the table].',
		'They <voted> [to close the bridge].',
		'[For the bridge], Falk <voted>.',
		'Falk <posted> late on Monday [that the chase was over].',
		'He <identified> [the driver as Falk].',
		'He left, <quoting> [a song of 1931].',
		'He <pleaded> [not guilty to two counts].',
		'He <pleaded> [that he had never seen the money].',
		'Falk <spoke> at length to [say that the floods were over].',
		'With [the floods over], Falk <spoke>.',
		'Falk <boasted> to Petra Holm about [the bridge].',
		'Falk <spoke> to Petra Holm and said [that it rained].',
		'Falk <spoke> at last about [the floods].',
		'Falk <spoke> with [“a heavy heart”].',
		'[It], she <said>, [is over].',
		'{Falk} <added> [that he had three titles].',
		'[The pier was safe], {Falk} <added> to laughter.',
		'{Falk} <added> to reporters [that it was late].',
		'“We were <told> by {the mayor} [that it would rain],” he said.',
		'“{He} <told> [us that it would rain],” she said.',
		'{We} were <told> [that it would rain].',
		'Marsh <said> [that, by law, was false].',
		'He <promised> [to respond].',
		'She <refused> [to be there to respond].',
		'They <argued> [for and against].',
		'{She} was <asked> about [the ferry].',
		'Then <asked> about [the ferry], {Ida Krol} shook her head.',
		'When <asked> by {a reporter} [whether the ferry was late], Ida Krol shook her head.',
		'She left early, <citing> [the release of two prisoners].',
		'Falk <offered> [no ferry for that].',
		'Falk <offered> [the evidence].',
		'Falk <posted> [that the chase was over].',
		'Falk <posted> [a note saying that it was over].',
		'Falk <posted> comments about [the chase].',
		'<Asked> [whether the ferry was late], nobody spoke.',
		'<Saying> [it was late], {Ida Krol} left.',
		'She <called> him guilty of [two crimes].',
	])('may be theirs in %s', sentence => {
		expect(isNone(sentence)).toBe(false);
	});
});
