/** The head of a mail or a memo at the top of a plain text: `From: Ann Lee <ann@mill.example>⏎Subject: The wheel` */
import type {Metadata} from '../../document/article.js';
import {cleanByline} from '../metadata/byline.js';
import {isoDate} from '../metadata/date.js';
import {withoutOffices} from '../metadata/offices.js';
import {squeeze} from '../tree/words.js';

/** A field: what it is called, and its words. */
type Field = {readonly name: string; readonly line: string; readonly value: string};

const field = /^(\p{Lu}\p{L}*(?:-\p{L}+)*)(?: el)?[ \t\u00A0\u202F]*:(?=\s|$)/u;

/** What people fill in, and read. */
const read = /^(?:attachments?|b?cc|date|from|importance|priority|re|reply-to|sent|subject|to)$/;

/** What the fields are called in other languages. */
const elsewhere: ReadonlyMap<string, string> = new Map(
	Object.entries({
		from: 'von de da van från fra',
		to: 'an à a para aan till til',
		cc: 'kopie',
		sent: 'gesendet envoyé enviado inviato verzonden skickat sendt',
		date: 'datum fecha data',
		subject: 'betreff objet asunto assunto oggetto onderwerp ämne emne',
	}).flatMap(([name, others]) => others.split(' ').map(other => [other, name] as const)),
);

/** What only programs read. */
const ofPrograms =
	/^(?:(?:arc|authentication|content|delivered|dkim|in-reply|list|message|mime|received|resent|return|thread|user|x)-[a-z-]+|received|references|sender)$/;

/** Two fields, one of which names whom it is from or to, or what it is about; fewer may be anything. */
const fewest = 2;
const telling = /^(?:from|to|subject|re)$/;

/** A head has no more lines than these, and no longer ones, in UTF-16 units. */
const most = {lines: 200, length: 2000};

/** Who wrote it, without their address: `"Lee, Ann" <ann@mill.example>`; null where there is only that. */
export const writerOf = (from: string): string | null => {
	const inBrackets = /^\S{1,200}(?:@| at )\S{1,200} \(([^()]+)\)$/.exec(from)?.[1];
	const name = (inBrackets ?? from)
		.replaceAll(/<[^<>]*>|\[[^[\]]*\]|"/g, '')
		.replace(/\s+(?:via|on behalf of)\s.*$/i, '')
		.trim();
	const [family, given, ...others] = name.split(', ');
	const ordered = given !== undefined && others.length === 0 && /"/.test(from) ? `${given} ${family}` : name;
	const byline = /[@=]/.test(ordered) ? null : cleanByline(ordered);
	return byline && withoutOffices(byline, null);
};

/** What it is about, without what programs set before it in answers. */
export const subjectOf = (subject: string): string | null =>
	subject.startsWith('=?')
		? null
		: subject.replace(/^(?:(?:re|aw|fwd?|wg|antw|enc|rv|sv|tr) ?: ?)+/i, '') || null;

/** The lines at the top of a text that are a head, and where it ends. */
const headOf = (text: string): {fields: readonly Field[]; end: number} | undefined => {
	const fields: Field[] = [];
	let at = /^\s*\n/.exec(text)?.[0].length ?? 0;
	for (let i = 0; i < most.lines; i++) {
		const newline = text.indexOf('\n', at);
		const end = newline === -1 ? text.length : newline;
		const line = text.slice(at, end);
		if (line.length > most.length) {
			break;
		}

		const called = field.exec(line)?.[1].toLowerCase();
		// `A: Yes.` answers, and begins no head.
		const name = called === 'a' && fields.length === 0 ? called : (elsewhere.get(called ?? '') ?? called);
		const last = fields.at(-1);
		if (name !== undefined && (read.test(name) || ofPrograms.test(name))) {
			fields.push({name, line: squeeze(line), value: squeeze(line.slice(line.indexOf(':') + 1))});
		} else if (last !== undefined && /^[ \t]+\S/.test(line)) {
			// What is set in goes on with the field above it.
			const more = ` ${squeeze(line)}`;
			fields[fields.length - 1] = {...last, line: last.line + more, value: (last.value + more).trim()};
		} else if (name !== undefined) {
			// One field that no head has makes facts of all: `From: Hull⏎To: Lund⏎Price: 12`
			return undefined;
		} else {
			break;
		}

		at = Math.min(end + 1, text.length);
	}

	return fields.length >= fewest && fields.some(({name}) => telling.test(name)) && /\S/.test(text.slice(at))
		? {fields, end: at}
		: undefined;
};

/**
 * Reads the head of a mail at the top of a plain text. Who wrote, when and on what goes to the article's facts; to whom
 * stays in its text, and what only programs read does not.
 *
 * @returns the facts, the lines that stay, and the text behind the head; undefined where there is no head
 */
export const readMailHead = (
	text: string,
):
	| (Pick<Metadata, 'title' | 'byline' | 'published'> & {
			readonly kept: readonly string[];
			readonly body: string;
	  })
	| undefined => {
	const head = headOf(text);
	if (!head) {
		return undefined;
	}

	const {fields, end} = head;
	const wordsOf = (...names: readonly string[]): string =>
		names.flatMap(name => fields.find(other => other.name === name)?.value ?? []).find(Boolean) ?? '';
	const told = {
		title: subjectOf(wordsOf('subject', 're')),
		byline: writerOf(wordsOf('from')),
		published: isoDate(wordsOf('date', 'sent')),
	};
	const isTold = ({name}: Field): boolean =>
		ofPrograms.test(name) ||
		(/^(?:subject|re)$/.test(name) && told.title !== null) ||
		(name === 'from' && told.byline !== null) ||
		(/^(?:date|sent)$/.test(name) && told.published !== null);
	return {
		...told,
		kept: fields.filter(other => other.value !== '' && !isTold(other)).map(({line}) => line),
		// The mark above whoever signs a mail would make them the source of a quotation above it.
		body: text.slice(end).replaceAll(/^--[ ]?\r?$/gm, ''),
	};
};
