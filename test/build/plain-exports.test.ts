import {transform} from 'esbuild';
import {expect, it} from 'vitest';
import {withPlainExports} from '../../source/build/plain-exports.mjs';

/** A module as a script, as esbuild writes it. */
const scriptOf = async (module: string): Promise<string> =>
	(await transform(module, {format: 'cjs', platform: 'node', target: 'node20'})).code;

/** What a script exports. */
const exportsOf = (script: string): Record<string, unknown> => {
	const module: {exports: Record<string, unknown>} = {exports: {}};
	new Function('module', script)(module);
	return module.exports;
};

it('exports values, under their names', async () => {
	const script = await scriptOf(
		'const rain = 1;\nfunction pour() { return rain; }\nexport {rain, pour as fall};\n',
	);
	const {rain, fall} = Object.getOwnPropertyDescriptors(exportsOf(withPlainExports(script)));
	expect(rain).toHaveProperty('value', 1);
	expect(fall.value()).toBe(1);
	expect(Object.getOwnPropertyDescriptor(exportsOf(script), 'rain')).toHaveProperty('get');
});

it('leaves a script that exports nothing as it is', async () => {
	const script = await scriptOf('console.log(1);\n');
	expect(withPlainExports(script)).toBe(script);
});

it('says so where exports are written in another way', async () => {
	const script = await scriptOf('export const rain = 1;\n');
	expect(() => withPlainExports(script.replace('var stdin_exports', 'const stdin_exports'))).toThrow(
		/exports/,
	);
});
