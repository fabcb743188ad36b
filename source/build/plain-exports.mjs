/**
 * Scripts that hand over what they export as plain properties.
 *
 * A module's exports are bindings: esbuild writes each as a property whose value two functions fetch, one behind the other,
 * whenever it is used. Until V8 optimises what uses it, that is most of the time that a call of a function of another script
 * takes. No script here exports what changes once the script has run, and none needs another that needs it, so that each
 * can hand over values at its end.
 */

/** What esbuild writes of a module's exports at the top of the script. */
const bindings = /var (\w+) = \{\};\n__export\(\1, (\{[^}]*\})\);\nmodule\.exports = __toCommonJS\(\1\);\n/;

/**
 * @param {string} script as esbuild has made it of a module, not minified
 * @returns {string} the script, which exports values at its end
 * @throws {Error} where esbuild writes exports in another way than this knows
 */
export const withPlainExports = script => {
	const found = bindings.exec(script);
	if (!found) {
		if (script.includes('__toCommonJS(')) {
			throw new Error('esbuild writes exports in another way than is known here');
		}

		return script;
	}

	const [top, , exported] = found;
	return `${script.replace(top, '')}module.exports = ${exported.replaceAll(': () => ', ': ')};\n`;
};
