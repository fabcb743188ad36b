/** The lists of a document of Word, of which each paragraph tells only that it is in one, and how deep. */
import {childrenOf, type Element, type Node} from '../tree/tree.js';
import {element} from './joined.js';
import {valueIn} from './word-styles.js';

export type Numbering = {
	/** A paragraph as the next item of its list; undefined where that has no signs, or is told to be none. */
	readonly itemOf: (list: Element, words: readonly Node[]) => Element | undefined;
};

/** A list is no deeper. */
const deepest = 8;

/** Reads how a document's lists are numbered, and counts their items. */
export const readNumbering = (root: Element | undefined): Numbering => {
	const abstracts = new Map(
		(root ? childrenOf(root, 'abstractnum') : []).map(list => [list.attributes.abstractnumid, list]),
	);
	const lists = new Map(
		(root ? childrenOf(root, 'num') : []).map(list => [
			list.attributes.numid,
			{kind: valueIn(childrenOf(list, 'abstractnumid')[0]) ?? '', overrides: childrenOf(list, 'lvloverride')},
		]),
	);
	/** How far each kind of list is counted, level by level; the lists of a kind go on with each other. */
	const counts = new Map<string, number[]>();
	const begun = new Set<string>();
	/** The form of each level of each kind, as it was found: each item asks for one. */
	const forms = new Map<string, Element | undefined>();
	return {
		itemOf(list, words) {
			const id = valueIn(childrenOf(list, 'numid')[0]) ?? '';
			const found = lists.get(id);
			if (found === undefined) {
				return undefined;
			}

			const told = Math.trunc(Number(valueIn(childrenOf(list, 'ilvl')[0]) ?? 0));
			const level = told >= 0 && told <= deepest ? told : 0;
			const ofLevel = (one: Element): boolean => Number(one.attributes.ilvl) === level;
			const override = found.overrides.find(ofLevel);
			const key = `${found.kind} ${level}`;
			if (!forms.has(key)) {
				forms.set(key, childrenOf(abstracts.get(found.kind) ?? list, 'lvl').find(ofLevel));
			}

			const form = (override && childrenOf(override, 'lvl')[0]) ?? forms.get(key);
			const sign = valueIn(form && childrenOf(form, 'numfmt')[0]) ?? 'bullet';
			if (sign === 'none') {
				return undefined;
			}

			const count = counts.get(found.kind) ?? [];
			counts.set(found.kind, count);
			const restart = valueIn(override && childrenOf(override, 'startoverride')[0]);
			if (restart !== undefined && !begun.has(`${id} ${level}`)) {
				count.length = level;
			}

			begun.add(`${id} ${level}`);
			const first = Math.trunc(Number(restart ?? valueIn(form && childrenOf(form, 'start')[0]) ?? 1));
			count[level] = count[level] === undefined ? first : count[level] + 1;
			count.length = level + 1;
			const isBullet = sign === 'bullet';
			const item = element(isBullet ? 'ul' : 'ol', [element('li', words)], {start: String(count[level])});
			// Each one that stands around it has no words of its own.
			return Array.from({length: level}).reduce<Element>(
				inner => element('ul', [element('li', [inner])]),
				item,
			);
		},
	};
};
