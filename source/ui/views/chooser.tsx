import {Box} from 'ink';
import {useSyncExternalStore} from 'react';
import {type Area, chooserArea} from '../frame.js';
import {chipLines} from '../lines/chips.js';
import {listOf} from '../lines/current-list.js';
import {indicatorWidth, speakerTitle} from '../lines/entry-lines.js';
import {type Line, segment} from '../lines/lines.js';
import {overlayLines, overlayWidth} from '../lines/overlay-lines.js';
import {chosen} from '../selectors/focus.js';
import {rowsAbove, windowOf} from '../selectors/list-layout.js';
import type {State} from '../state.js';
import type {Store} from '../store.js';
import {type Theme, themeOf} from '../theme.js';
import {Colours, Lines} from './lines.js';
import {ListView} from './list.js';

const OverlayView = ({state, theme}: {readonly state: State; readonly theme: Theme}) => (
	<Box paddingLeft={1}>
		<Lines width={overlayWidth(state)} lines={overlayLines(state, theme)} />
	</Box>
);

/** What stands above the entries, in as many columns as there are behind a space. */
const linesAbove = (state: State, theme: Theme, width: number): Line[] =>
	(state.place.view === 'speakers'
		? [speakerTitle(state, theme, width)]
		: chipLines(state, theme, width)
	).map(line => [segment(' '), ...line]);

const CurrentList = ({
	state,
	theme,
	columns,
}: {
	readonly state: State;
	readonly theme: Theme;
	readonly columns: number;
}) => (
	<ListView
		list={listOf(state, theme, columns - indicatorWidth - 1)}
		above={rowsAbove(state) > 0 ? linesAbove(state, theme, columns - 2) : []}
		chosen={chosen(state)}
		window={windowOf(state, chosen(state))}
		width={columns - 1}
		isActive={!state.place.inText}
		theme={theme}
	/>
);

const AreaView = ({area, state}: {readonly area: Area; readonly state: State}) => {
	const theme = themeOf(state.look);
	return (
		<Box width={area.columns} height={area.rows} overflow="hidden">
			{state.overlay === null ? (
				<CurrentList state={state} theme={theme} columns={area.columns} />
			) : (
				<OverlayView state={state} theme={theme} />
			)}
		</Box>
	);
};

/** What is chosen from: the list of the current view, or the overlay. Keys and effects are none of its business. */
export const Chooser = ({store}: {readonly store: Store}) => {
	const state = useSyncExternalStore(store.subscribe, store.state);
	const area = chooserArea(state);
	return area === null ? null : (
		<Colours value={state.settings.colours}>
			<AreaView area={area} state={state} />
		</Colours>
	);
};
