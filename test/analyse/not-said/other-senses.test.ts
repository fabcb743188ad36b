import {describe, expect, it} from 'vitest';
import {isOtherSense} from '../../../source/analyse/not-said/other-senses.js';
import {proposed} from '../proposed.js';
import {said} from '../said.js';

const isOther = (copy: string): boolean => {
	const {
		passage,
		proposals: [proposal],
	} = proposed([copy]);
	return isOtherSense(passage, proposal);
};

describe('a verb that may report', () => {
	it('tells only whose word it is, where something is called so', () => {
		expect(said('The “new mill,” as Krol dubbed the plan, will open in May.')).toEqual(['Krol: “new mill,”']);
	});

	it.each([
		'{The club} <maintains> [two rinks of its own].',
		'{Falk} <maintained> [her lead over the others].',
		'{Falk} <added> [a goal as her side won].',
		'{Falk} <added> [three assists].',
		'{Falk} <added> [a goal and an assist].',
		'{She} <added> [another room to the house that she built].',
		'{Falk} <found> [himself in a queue].',
		'{The letter} <found> [its way to Halden].',
		'{She} <assumed> [the role of a clown].',
		'{Falk} <assumed> [office in May].',
		'{Falk}, who <advised> [Anna Holm for years], left.',
		'{The firm} <advises> [banks on loans].',
		'{Falk} <observed> [the moon for a week].',
		'{Falk} <demonstrated> [the stance of a goalkeeper].',
		'{Falk} will <defend> [the title she won in Halden].',
		'{The patients} <showed> [no signs of fever].',
		'{The town} <boasts> [a lake].',
		'{The storm} <claimed> [nine lives and sank two boats].',
		'{The storm} <claimed> [the life of a miller].',
		'{Falk} <claimed> [three wickets].',
		'{Falk} <claimed> [a bronze medal in Halden].',
		'{Halden} <claimed> [its fourth win on Friday].',
		'{Falk} <claims> [housing benefit].',
		'The fair <begins> [on Monday in Halden].',
		'{The tour} <concludes> [May 3rd in Halden].',
		'{The tour} <concludes> [3 May in Halden].',
		'{The tour} <concluded> [in 2019].',
		'{The loss} <means> [that the mill will shut].',
		'{It} <meant> [that the mill was shut].',
		'The mill, {which} <meant> [work for all], was shut.',
		'{Falk’s win in Halden} <means> [she will stay].',
		'It rained, <meaning> [that nobody came].',
		'{The ramp} was <meant> [to help walkers].',
		'{a river} <called> [Miller’s Run] floods.',
		'{a river} <called> [Miller’s Run that floods].',
		'{The town founded a choir} <called> [the Silver Larks].',
		'{They} founded a choir <called> [the Silver Larks].',
		'He sang in {a choir} <called> [the Silver Larks (SL) that won].',
		'{Falk} has <added> about [30 boats to the fleet].',
		'{Falk} <added> [nearly 30 boats to the fleet].',
		'The deeds were <misread> [if the light was poor].',
		'{Falk} is <assured> of [winning the cup].',
		'{Shops} <offer> shoes [that are cheap].',
		'{a man} <calling> [himself Pal] wrote.',
		'{The game} is <offered> at [$3].',
		'{Forecasts} were <cut> to [2.5% from 3%].',
		'{Forecasts} were <cut> [to 2.5%].',
	])('does not in %s', copy => {
		expect(isOther(copy)).toBe(true);
	});

	it.each([
		'{Falk} <maintains> [that two rinks are enough].',
		'{Falk} <maintained> [two rinks are enough].',
		'{Falk} <maintained> [the club owes nothing].',
		'{Falk} <maintains> [the plan works].',
		'{Falk} <claimed> [victory in the vote].',
		'{Falk} <claimed> [a win was near].',
		'{Falk} <claims> [the title belongs to her].',
		'{Falk} <claims> [the benefits of rain outweigh its cost].',
		'{Falk} <claimed> [responsibility for the lives lost].',
		'{Falk} <maintains> [the head of the club owes nothing].',
		'{Falk} <added> [her party supports the plan].',
		'{Falk} <added> [his aunt, Ida Krol, would swim].',
		'{Falk} <added> [more than two hundred people live there].',
		'{The club} <maintains> [the man they met was late].',
		'{The club} <advised> [Ida Krol she could swim].',
		'{The town} <means> [to sell the rink].',
		'{Falk} <added> [two thirds of the town want a rink].',
		'{Falk} <added> [another rink makes sense].',
		'{Falk} <maintained> [her innocence].',
		'{Falk} <added> [a word of warning].',
		'{Falk} <added> [her brother had left].',
		'{Falk} <added> [a boy broke his arm].',
		'{Falk} <added> [two walls collapsed].',
		'{Falk} <found> [the film dull].',
		'{The study} <found> [evidence of theft].',
		'{Falk} <assumed> [the mill was shut].',
		'{Falk} <advised> [Anna Holm to leave].',
		'{Falk} <advised> [Anna Holm against leaving].',
		'{Falk} <observed> [that the moon was red].',
		'{Falk} <demonstrated> [that the moon was red].',
		'{Falk} <defended> [her decision].',
		'{The film} <showed> [a man in a boat].',
		'{Falk} <boasted> [that she won].',
		'{Falk} <began> [that on Monday it was late].',
		'{She} <means> [that the mill will shut].',
		'{Otto Falk} <means> [that the mill will shut].',
		'{The mayor} <meant> [that the mill was shut].',
		'{A critic} <called> [Anna Holm a liar].',
		'{A critic} <called> [the plan a farce].',
		'{A critic} <called> [the Silver Larks a farce].',
		'{A friend of hers left and} <called> [the Silver Larks].',
		'{Falk} <added> about [half the boats had sunk].',
		'{Falk} <added> [about 30 boats were lost].',
		'Falk was <asked> [if the light was poor].',
		'{Falk} is <checking> [if the light is poor].',
		'{Falk} was <assured> [that she would win].',
		'{Falk} <told> reporters [that the shoes are cheap].',
		'{Falk} <says> [that are cheap].',
		'{Falk} <concluded> [40 boats had sunk].',
		'{They} <concluded> [9 in 10 boats are too old].',
		'{Falk} <called> [Miller’s Run a ditch].',
		'{The loss} was <put> at [$9 million].',
		'{Prices} are <expected> to [3% by June].',
	])('may do so in %s', copy => {
		expect(isOther(copy)).toBe(false);
	});

	it('tells nothing that is said by a thing', () => {
		expect(said('The mill\n\nThe loss means that the mill will shut in May.')).toEqual([]);
	});
});
