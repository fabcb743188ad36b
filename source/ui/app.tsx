import {Box, Text} from 'ink';
import {useSyncExternalStore} from 'react';
import {indicatorWidth, listOf} from './entries.js';
import {chosen, textRows} from './focus.js';
import {footerLine} from './footer-line.js';
import {helpLines} from './help-lines.js';
import {type Line, segment} from './lines.js';
import {quotationLines} from './quotation-lines.js';
import {rowAt, rowsOf} from './rows.js';
import {speakerLines} from './speaker-lines.js';
import {layout, listHeight, type State, shownQuotations, shownSpeakers} from './state.js';
import type {Store} from './store.js';
import {textLines} from './text-lines.js';
import type {Theme} from './theme.js';
import {Header} from './views/header.js';
import {Lines} from './views/lines.js';
import {ListView} from './views/list.js';

/** What the pane beside or below the list shows. */
const paneLines = (state: State, theme: Theme, width: number, height: number): Line[] => {
	const {analysis, place, search} = state;
	if (analysis === null) {
		return [];
	}

	const {measure, margin} = layout(state);
	switch (place.view) {
		case 'documents': {
			return [];
		}

		case 'sections': {
			const rows = rowsOf(analysis.article, measure);
			return textLines({
				analysis,
				rows,
				theme,
				from: rowAt(rows, place.top),
				height,
				search,
				marked: place.marked,
				margin,
			});
		}

		case 'speakers': {
			const speaker = shownSpeakers(state)[place.speaker];
			return speaker ? speakerLines(analysis, speaker, theme, Math.min(width, measure), height) : [];
		}

		case 'quotes': {
			const quotation = shownQuotations(state)[place.quotation];
			return quotation
				? quotationLines(analysis, quotation, rowsOf(analysis.article, measure), theme, height)
				: [];
		}
	}
};

const Rule = ({state, theme}: {readonly state: State; readonly theme: Theme}) => (
	<Text {...theme.quiet}>{'─'.repeat(layout(state).columns)}</Text>
);

const Body = ({state, theme}: {readonly state: State; readonly theme: Theme}) => {
	const {shape, body, list, columns, inset, measure} = layout(state);
	const {inText, view} = state.place;
	if (state.help) {
		const lines = helpLines(state, theme, Math.min(columns - 2, 78));
		const top = Math.min(state.helpTop, Math.max(0, lines.length - body));
		return (
			<Box paddingLeft={1}>
				<Lines lines={lines.slice(top, top + body)} />
			</Box>
		);
	}

	const pane = (height: number) => (
		<Lines lines={paneLines(state, theme, shape === 'wide' ? columns - list - 4 : measure, height)} />
	);
	const chooser = (rows: number) => (
		<ListView
			list={listOf(state, theme, list - indicatorWidth - 1)}
			chosen={chosen(state)}
			rows={rows}
			width={list - 1}
			isActive={!inText}
			theme={theme}
		/>
	);
	if (shape === 'wide') {
		return (
			<>
				<Box width={list} flexShrink={0}>
					{chooser(body)}
				</Box>
				<Box width={3} flexShrink={0}>
					<Lines lines={Array.from({length: body}, () => [segment(' │', theme.quiet)])} />
				</Box>
				{pane(body)}
			</>
		);
	}

	if (inText) {
		return <Box paddingLeft={inset}>{pane(textRows(state))}</Box>;
	}

	const rows = listHeight(state);
	return (
		<Box flexDirection="column">
			<Box height={view === 'documents' ? body : rows}>{chooser(rows)}</Box>
			{rows < body && view !== 'documents' ? (
				<>
					<Rule state={state} theme={theme} />
					<Box paddingLeft={inset}>{pane(body - rows - 1)}</Box>
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
			<Header state={state} theme={theme} />
			<Box height={body} flexShrink={0} overflow="hidden">
				<Body state={state} theme={theme} />
			</Box>
			{footer > 1 ? <Rule state={state} theme={theme} /> : null}
			<Lines lines={[footerLine(state, theme)]} />
		</Box>
	);
};

/** The application: draws the store's state. Keys and effects are none of its business. */
export const App = ({store, theme}: {readonly store: Store; readonly theme: Theme}) => {
	const state = useSyncExternalStore(store.subscribe, store.state);
	return <Screen state={state} theme={theme} />;
};
