import {Box, Text} from 'ink';
import {useSyncExternalStore} from 'react';
import {chipLine} from './chips.js';
import {indicatorWidth, listOf} from './entries.js';
import {chosen} from './focus.js';
import {footerLine} from './footer-line.js';
import {headerLines} from './header-lines.js';
import {segment} from './lines.js';
import {overlayLines, overlayWidth} from './overlay.js';
import {paneLines} from './pane-lines.js';
import {chipRows, listHeight, windowOf} from './shown.js';
import {layout, type State} from './state.js';
import type {Store} from './store.js';
import {type Theme, themeOf} from './theme.js';
import {Lines} from './views/lines.js';
import {ListView} from './views/list.js';

const Rule = ({state, theme}: {readonly state: State; readonly theme: Theme}) => (
	<Text {...theme.quiet}>{'─'.repeat(layout(state).columns)}</Text>
);

const OverlayView = ({state, theme}: {readonly state: State; readonly theme: Theme}) => {
	return (
		<Box paddingLeft={1}>
			<Lines width={overlayWidth(state)} lines={overlayLines(state, theme)} />
		</Box>
	);
};

const Body = ({state, theme}: {readonly state: State; readonly theme: Theme}) => {
	const {shape, body, list, columns, inset, measure} = layout(state);
	const {inText, view} = state.place;
	if (state.overlay !== null) {
		return <OverlayView state={state} theme={theme} />;
	}

	const room = shape === 'wide' ? columns - list - 4 : columns;
	const pane = (height: number) => (
		<Box paddingLeft={view === 'sections' || shape === 'narrow' ? inset : 0}>
			<Lines
				lines={paneLines(state, theme, shape === 'wide' ? room : measure, height)}
				width={view === 'sections' || shape === 'narrow' ? room - inset : room}
			/>
		</Box>
	);
	const chooser = (
		<ListView
			list={listOf(state, theme, list - indicatorWidth - 1)}
			above={chipRows(state) > 0 ? [[segment(' '), ...chipLine(state, theme, list - 2)], []] : []}
			chosen={chosen(state)}
			window={windowOf(state, chosen(state))}
			width={list - 1}
			isActive={!inText}
			theme={theme}
		/>
	);
	if (shape === 'wide') {
		return (
			<>
				<Box width={list} flexShrink={0}>
					{chooser}
				</Box>
				<Box width={3} flexShrink={0}>
					<Lines lines={Array.from({length: body}, () => [segment(' │', theme.quiet)])} width={3} />
				</Box>
				{pane(body)}
			</>
		);
	}

	if (inText) {
		return pane(body);
	}

	const rows = listHeight(state);
	return (
		<Box flexDirection="column">
			<Box height={view === 'documents' ? body : rows}>{chooser}</Box>
			{rows < body && view !== 'documents' ? (
				<>
					<Rule state={state} theme={theme} />
					{pane(body - rows - 1)}
				</>
			) : null}
		</Box>
	);
};

/** The whole screen, exactly as tall and wide as the terminal. */
const Screen = ({state, theme}: {readonly state: State; readonly theme: Theme}) => {
	const {shape, columns, rows, body, footer} = layout(state);
	if (shape === 'tiny') {
		return (
			<Box width={columns} height={rows} overflow="hidden">
				<Text wrap="truncate-end">{columns < 10 ? 'small' : 'too small'}</Text>
			</Box>
		);
	}

	return (
		<Box width={columns} height={rows} flexDirection="column" overflow="hidden">
			<Lines lines={headerLines(state, theme)} width={columns} />
			<Box height={body} flexShrink={0} overflow="hidden">
				<Body state={state} theme={theme} />
			</Box>
			{footer > 1 ? <Rule state={state} theme={theme} /> : null}
			<Lines lines={[footerLine(state, theme)]} width={columns} />
		</Box>
	);
};

/** The application: draws the store's state. Keys and effects are none of its business. */
export const App = ({store}: {readonly store: Store}) => {
	const state = useSyncExternalStore(store.subscribe, store.state);
	return <Screen state={state} theme={themeOf(state.look)} />;
};
