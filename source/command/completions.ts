import {type Option, options, type Shell, shells, written} from './options.js';
import {UsageError} from './request.js';

const all: readonly Option[] = options;

/** Text in single quotes, for any of the shells: what stands in the option table has no quotes itself. */
const quoted = (text: string): string => `'${text.replaceAll("'", '’')}'`;

const bash = (): string => {
	const cases = all
		.filter(({type}) => type === 'string')
		.map(option => {
			const wanted = option.values
				? `words=${quoted(option.values.join(' '))}${option.several ? ` given=\${word%"\${word##*,}"}` : ''}`
				: // Without words of ours, readline completes files by itself.
					option.takes === 'file'
					? 'return'
					: 'compopt +o default 2>/dev/null; return';
			return `\t\t${written(option)}) ${wanted} ;;`;
		});
	return `# Completions of explorer for bash: source this file, or keep it as
# ~/.local/share/bash-completion/completions/explorer

_explorer() {
	local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} words= given= i
	COMPREPLY=()
	# Readline takes the sign in --format=csv for a word of its own.
	if [[ $word == = ]]; then
		word=
	elif [[ $before == = ]]; then
		before=\${COMP_WORDS[COMP_CWORD-2]}
	fi

	for ((i = 1; i < COMP_CWORD; i++)); do
		[[ \${COMP_WORDS[i]} == -- ]] && return
	done

	case $before in
${cases.join('\n')}
		*)
			if [[ $COMP_CWORD == 2 && $before == completions ]]; then
				words=${quoted(shells.join(' '))}
			elif [[ $word == -* ]]; then
				words=${quoted(all.map(written).join(' '))}
			fi
			;;
	esac
	if [[ $words ]]; then
		# Of several values in one word, what stands before the last comma stays.
		COMPREPLY=($(compgen -P "$given" -W "$words" -- "\${word#"$given"}"))
	fi
}

complete -o default -F _explorer explorer
`;
};

const zsh = (): string => {
	const specs = all.map(option => {
		const about = option.about.replaceAll(/[[\]\\]/g, '\\$&').replaceAll(':', '\\:');
		if (option.type === 'boolean') {
			return quoted(`${written(option)}[${about}]`);
		}

		const choices = option.values?.join(' ');
		const values = option.several
			? `_sequence compadd - ${choices}`
			: choices
				? `(${choices})`
				: option.takes === 'file'
					? '_files'
					: ' ';
		// An asterisk lets an option be given again.
		const start = option.several ? '*' : '';
		return quoted(`${start}${written(option)}=[${about}]:${option.takes ?? option.name}:${values}`);
	});
	return `#compdef explorer
# Completions of explorer for zsh: keep this file as _explorer in a folder of $fpath, or
# source it once compinit has run.

_explorer() {
	if (( CURRENT == 3 )) && [[ $words[2] == completions ]]; then
		compadd -- ${shells.join(' ')}
		return
	fi

	_arguments -S \\
		${[...specs, "'*:location:_files'"].join(' \\\n\t\t')}
}

if [[ $funcstack[1] == _explorer ]]; then
	_explorer "$@"
else
	compdef _explorer explorer
fi
`;
};

const fish = (): string => {
	const lines = all.map(option => {
		const choices = option.values?.join(' ');
		const values = choices
			? ` -x -a ${quoted(option.several ? `(__fish_append , ${choices})` : choices)}`
			: option.takes === 'file'
				? ' -r -F'
				: option.type === 'string'
					? ' -x'
					: '';
		return `complete -c explorer -l ${written(option).slice(2)}${values} -d ${quoted(option.about)}`;
	});
	return `# Completions of explorer for fish: keep this file as ~/.config/fish/completions/explorer.fish

${lines.join('\n')}
complete -c explorer -n 'contains -- completions (commandline -opc)[2]' -f -a ${quoted(shells.join(' '))}
`;
};

const scripts: Readonly<Record<Shell, () => string>> = {bash, zsh, fish};

/**
 * The script that makes a shell complete the program's options, their values, and files for locations.
 *
 * @param shell that is to read it
 */
export const completionScript = (shell: Shell): string => scripts[shell]();

/**
 * Writes the completion script that a command line asks for to standard output.
 *
 * @param args what stands behind `completions`
 * @throws {UsageError} where they do not name one shell
 */
export const writeCompletions = (args: readonly string[]): void => {
	const shell = shells.find(name => name === args[0]);
	if (shell === undefined || args.length > 1) {
		throw new UsageError(
			`completions takes ${shells.join(', ')}; a file of that name opens as ./completions`,
		);
	}

	process.stdout.write(completionScript(shell));
};
