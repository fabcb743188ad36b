import {narrowestWidth, themeNames} from '../../document/choices.js';
import {count} from '../../document/wording.js';
import type {Step} from '../action.js';
import {type CommandName, type CommandUsage, commandTable} from '../bindings/command-table.js';
import {entryNouns} from '../bindings/moving.js';
import {quoted} from '../lines/typed.js';
import {rowsOf} from '../rows.js';
import {textRows} from '../selectors/focus.js';
import {listLength} from '../selectors/listed.js';
import {citationStyles} from '../settings.js';
import {layout, type State, sectionAt} from '../state.js';
import {lookNamed} from '../theme.js';
import {openNeighbour} from './articles.js';
import {choose, laidOut, scrollTo} from './movement.js';
import {openOverlay} from './overlay.js';

/** What a command does. */
type Command = {
	/** What holds now. */
	readonly is?: (state: State) => string;
	readonly run: (state: State, argument: string) => Step | undefined;
};

const oneOf = <T extends string>(choices: readonly T[], wanted: string): T | undefined =>
	choices.find(choice => choice === wanted);

/** Sets the reading measure; the place in the text stays. */
const setWidth = (state: State, width: number | undefined): State => laidOut(state, {...state, width});

/** Tells how wide the text is, which may be less than was asked for where the screen has no room. */
const withWidthTold = (state: State, asked = 0): State => {
	const {measure} = layout(state);
	const more = asked > measure ? `: there is no room for ${asked}` : '';
	return {...state, message: `The text is ${measure} columns wide${more}`};
};

/** What each command of the table does. */
const commands: Readonly<Record<CommandName, Command>> = {
	q: {run: state => [state, {type: 'quit', status: 0}]},
	help: {run: state => [openOverlay(state, 'help')]},
	links: {run: state => [openOverlay(state, 'links')]},
	bookmarks: {run: state => [openOverlay(state, 'bookmarks')]},
	next: {run: state => openNeighbour(state, 1)},
	previous: {run: state => openNeighbour(state, -1)},
	theme: {
		is: ({look}) => `The theme is ${look}`,
		run(state, argument) {
			const name = oneOf(themeNames, argument);
			return (
				name && [
					{
						...state,
						look: lookNamed(name, state.settings.surroundings),
						message: `The theme is ${name}`,
					},
				]
			);
		},
	},
	width: {
		run(state, argument) {
			const width = argument === '' ? undefined : Number(argument);
			return width === undefined || (Number.isInteger(width) && width >= narrowestWidth)
				? [withWidthTold(setWidth(state, width), width)]
				: undefined;
		},
	},
	cite: {
		is: ({settings}) => `Quotations are copied in this style: ${settings.citation}`,
		run(state, argument) {
			const citation = oneOf(citationStyles, argument);
			return (
				citation && [
					{
						...state,
						settings: {...state.settings, citation},
						message: `Quotations are copied in this style: ${citation}`,
					},
				]
			);
		},
	},
};

const known: ReadonlyArray<CommandUsage & Command> = Object.entries<CommandUsage>(commandTable).map(
	([name, usage]) => ({...usage, ...commands[name as CommandName]}),
);

const goToPercent = (state: State, percent: number): Step => {
	if (state.analysis === null) {
		return [state];
	}

	const inText = {...state, place: {...state.place, view: 'sections' as const, inText: true, marked: null}};
	const rows = rowsOf(state.analysis.article, layout(inText).measure);
	// The position counts what has been seen, to the last row of the screen.
	const last = Math.round((rows.count * Math.min(100, percent)) / 100);
	const offset = rows.starts[Math.max(0, last - textRows(inText))] ?? 0;
	const place = {...inText.place, section: sectionAt(state, offset)};
	return [{...inText, place: scrollTo(inText, place, offset)}];
};

/** Goes to an entry by the number that the footer counts, which in the text is that of a section. */
const goToNumber = (state: State, number: number): State => {
	const length = listLength(state);
	const noun = entryNouns[state.place.view];
	return number >= 1 && number <= length
		? choose(state, number - 1)
		: {
				...state,
				message: `There is no ${noun} ${number}: ${length === 0 ? 'nothing is listed' : `there ${length === 1 ? 'is' : 'are'} ${count(length, noun)}`}`,
			};
};

/**
 * Carries out what was typed behind the colon.
 *
 * @param state with the prompt closed
 * @param line without the colon
 */
export const runCommand = (state: State, line: string): Step => {
	if (line === '') {
		return [state];
	}

	const [, number, percent] = /^(\d{1,6})(%?)$/.exec(line) ?? [];
	if (number !== undefined) {
		return percent === '%' ? goToPercent(state, Number(number)) : [goToNumber(state, Number(number))];
	}

	const [name, ...rest] = line.split(/\s+/);
	const command = known.find(({names}) => names.includes(name));
	if (command === undefined) {
		const names = known.map(({names: [first]}) => `:${first}`).join(' ');
		return [{...state, message: `There is no command ${quoted(name)}; try ${names} :42% :7`}];
	}

	const argument = rest.join(' ');
	const is = command.is && argument === '' ? `${command.is(state)}; ` : '';
	return (
		command.run(state, argument) ?? [
			{
				...state,
				message: `${is}:${name} takes ${command.usage}${argument === '' ? '' : `, not ${quoted(argument)}`}`,
			},
		]
	);
};

/** Makes the text narrower or wider, as far as the screen has room. */
export const widen = (state: State, by: number): State => {
	const {measure} = layout(state);
	const width = Math.max(narrowestWidth, measure + by);
	const next = setWidth(state, width);
	const is = layout(next).measure;
	return is === measure
		? {
				...state,
				message: `The text is ${measure} columns wide: ${by < 0 ? 'it cannot be narrower' : 'there is no more room'}`,
			}
		: withWidthTold(setWidth(state, is));
};
