import {describe, expect, it} from 'vitest';
import {toTree} from '../../../source/parse/tree/html-tree.js';
import {
	childrenOf,
	type Element,
	elements,
	findIn,
	holdsIn,
	onlyChild,
	remembered,
	textOf,
	withInner,
	without,
	withoutAll,
	withoutBlanks,
} from '../../../source/parse/tree/tree.js';

const page = (): Element =>
	toTree('<ul id="boats"><li>Ferry</li> and <li>Tug</li></ul><ol><li>Barge</li></ol><p>Moored.</p>');

const named = (root: Element, wanted: string): Element =>
	elements(root).find(({name}) => name === wanted) as Element;

describe('withInner', () => {
	it('puts nothing, one node or several in the place of an element, and leaves the texts', () => {
		const list = named(page(), 'ul');
		const [ferry, tug] = list.children.filter(child => typeof child !== 'string');
		expect(withInner(list, child => (child === ferry ? [] : [child])).children).toEqual([' and ', tug]);
		expect(withInner(list, child => (child === tug ? ['a ', child, '!'] : [child])).children).toEqual([
			ferry,
			' and ',
			'a ',
			tug,
			'!',
		]);
		expect(withInner(list, () => ['boat'])).toEqual({...list, children: ['boat', ' and ', 'boat']});
	});

	it('tells which of its siblings an element is', () => {
		const list = named(page(), 'ul');
		const seen: unknown[] = [];
		withInner(list, (child, i, all) => {
			seen.push([i, all[i] === child, all[i - 1]]);
			return [child];
		});
		expect(seen).toEqual([
			[0, true, undefined],
			[2, true, ' and '],
		]);
	});

	it('gives the element itself where each in it is still itself, and changes nothing of it where not', () => {
		const list = named(page(), 'ul');
		const before = structuredClone(list);
		expect(withInner(list, child => [child])).toBe(list);
		expect(withInner(list, child => [{...child}])).not.toBe(list);
		withInner(list, () => []);
		expect(list).toEqual(before);
	});
});

describe('without', () => {
	it('leaves elements out with all that is in them, however deep they stand', () => {
		expect(textOf(without(page(), ({name}) => name === 'li'))).toBe(' and Moored.');
		expect(textOf(without(page(), ({name}) => name === 'ul'))).toBe('BargeMoored.');
	});

	it('does not ask again for what is in an element that goes, nor for the root', () => {
		const asked: string[] = [];
		without(named(page(), 'body'), ({name}) => {
			asked.push(name);
			return name === 'ul';
		});
		expect(asked).toEqual(['ul', 'ol', 'li', 'p']);
	});

	it('copies nothing but what stands around what goes', () => {
		const root = page();
		const less = without(root, ({attributes}) => attributes.id === 'boats');
		expect(less).not.toBe(root);
		expect(named(less, 'ol')).toBe(named(root, 'ol'));
		expect(without(root, ({name}) => name === 'table')).toBe(root);
	});
});

describe('findIn', () => {
	it('finds the first element in document order, the root among them, and looks no further', () => {
		const list = named(page(), 'ul');
		expect(findIn(list, () => true)).toBe(list);
		const asked: string[] = [];
		const found = findIn(named(page(), 'body'), element => {
			asked.push(element.name);
			return element.name === 'li';
		});
		expect(found && textOf(found)).toBe('Ferry');
		expect(asked).toEqual(['body', 'ul', 'li']);
	});

	it('finds nothing where nothing is so', () => {
		expect(findIn(page(), ({name}) => name === 'table')).toBeUndefined();
		expect(holdsIn(page(), ({name}) => name === 'table')).toBe(false);
		expect(holdsIn(page(), ({name}) => name === 'ol')).toBe(true);
	});
});

describe('remembered', () => {
	it('asks once of each element, also where what it finds is empty', () => {
		const asked: string[] = [];
		const find = remembered(({name}) => {
			asked.push(name);
			return name === 'ul' ? '' : name;
		});
		const [list, other] = [named(page(), 'ul'), named(page(), 'ol')];
		expect([list, other, list, other].map(find)).toEqual(['', 'ol', '', 'ol']);
		expect(asked).toEqual(['ul', 'ol']);
	});
});

describe('childrenOf', () => {
	it('gives the elements that stand in another one themselves, of some names or of any', () => {
		const body = named(page(), 'body');
		expect(childrenOf(body).map(({name}) => name)).toEqual(['ul', 'ol', 'p']);
		expect(childrenOf(body, 'p', 'ol').map(({name}) => name)).toEqual(['ol', 'p']);
		expect(childrenOf(body, 'li')).toEqual([]);
	});
});

describe('onlyChild', () => {
	const only = (html: string): string | undefined => onlyChild(named(toTree(html), 'div'))?.name;

	it('gives the element that is all there is, with white space around it', () => {
		expect(only('<div> <p>Moored.</p> </div>')).toBe('p');
	});

	it('gives nothing beside another element or a text, nor a text', () => {
		expect(only('<div><p>Moored.</p><p>Cast off.</p></div>')).toBeUndefined();
		expect(only('<div>Now <b>moored</b></div>')).toBeUndefined();
		expect(only('<div>Moored.</div>')).toBeUndefined();
	});
});

describe('withoutBlanks', () => {
	it('leaves elements, however empty, and texts', () => {
		const [empty] = elements(toTree('<i></i>')).filter(({name}) => name === 'i');
		expect(withoutBlanks([' ', empty, '\n\t', 'Moored. '])).toEqual([empty, 'Moored. ']);
	});
});

describe('withoutAll', () => {
	it('drops the elements that it is given, wherever they stand, and is the same tree without any', () => {
		const root = page();
		const [first] = elements(root).filter(({name}) => name === 'li');
		expect(textOf(withoutAll(root, new Set([first])))).toBe(' and TugBargeMoored.');
		expect(withoutAll(root, new Set())).toBe(root);
	});
});
