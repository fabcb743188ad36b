/** Texts as word processors keep them: `.docx` and `.odt`, each an archive of XML, `.fodt`, which is all of it in one, and `.rtf`. */
import type {Article, Location, Metadata} from '../../document/article.js';
import {clean} from '../../document/clean.js';
import {OpenError} from '../../document/open-error.js';
import type {OfficeKind} from '../binary.js';
import {decode} from '../charset.js';
import {childrenOf, type Element, elements, type Node} from '../tree/tree.js';
import {toXmlTree} from '../tree/xml.js';
import {type Archive, ArchiveError, entryName, openArchive} from '../zip.js';
import {documentArticle} from './document-article.js';
import {openDocumentNodes} from './open-document.js';
import {plausible, readProperties} from './properties.js';
import {readRtf} from './rtf.js';
import {type Part, wordNodes} from './word.js';

const advice = 'try another copy of it, or save it as HTML from the program that opens it';

const toXml = (bytes: Uint8Array): Element => toXmlTree(clean(decode(bytes)));

/** Some parts of an archive as trees, by their names. */
const partsOf = (archive: Archive, names: readonly string[]): Map<string, Element> =>
	new Map([...archive.read(names)].map(([name, bytes]) => [name, toXml(bytes)]));

/** What a document is made of. */
type Content = {readonly nodes: Node[]; readonly properties: Metadata};

/** To what a part of a document of Word leads: its kind, the name of an entry or an address, and its number. */
type Relation = {
	readonly kind: string;
	readonly target: string;
	readonly id: string;
	readonly isOutside: boolean;
};

/** The name of the entry that tells to what a part leads. */
const relationsName = (part: string): string => {
	const name = part.lastIndexOf('/') + 1;
	return `${part.slice(0, name)}_rels/${part.slice(name)}.rels`;
};

const relationsIn = (root: Element | undefined, part: string): Relation[] =>
	(root ? childrenOf(root, 'relationship') : []).map(({attributes}) => {
		const {type = '', target = '', targetmode, id = ''} = attributes;
		const isOutside = targetmode === 'External';
		return {
			kind: type.replace(/^.*\//, ''),
			target: isOutside ? target : entryName(target, part),
			id,
			isOutside,
		};
	});

const readWord = (archive: Archive): Content => {
	const top = relationsIn(partsOf(archive, ['_rels/.rels']).get('_rels/.rels'), '');
	const named = (kind: string): string => top.find(relation => relation.kind === kind)?.target ?? '';
	const main = named('officeDocument') || 'word/document.xml';
	const core = named('core-properties');
	const parts = partsOf(archive, [main, relationsName(main), core]);
	const root = parts.get(main);
	if (root?.name !== 'document') {
		throw new ArchiveError('its archive lacks its text');
	}

	const relations = relationsIn(parts.get(relationsName(main)), main);
	const targets = (...kinds: readonly string[]): string[] => [
		...new Set(
			relations.filter(({kind, isOutside}) => kinds.includes(kind) && !isOutside).map(({target}) => target),
		),
	];
	const [[styles = ''], [numbering = ''], notes] = [
		targets('styles'),
		targets('numbering'),
		targets('footnotes', 'endnotes'),
	];
	const others = partsOf(archive, [styles, numbering, ...notes, ...notes.map(relationsName)]);
	const linksOf = (all: readonly Relation[]): Part['links'] =>
		new Map(
			all
				.filter(({kind, isOutside}) => kind === 'hyperlink' && isOutside)
				.map(({id, target}) => [id, target]),
		);
	return {
		nodes: wordNodes({
			main: {root, links: linksOf(relations)},
			notes: notes.flatMap(name => {
				const part = others.get(name);
				const own = others.get(relationsName(name));
				return part ? [{root: part, links: linksOf(relationsIn(own, name))}] : [];
			}),
			styles: others.get(styles),
			numbering: others.get(numbering),
		}),
		properties: readProperties(parts.get(core)),
	};
};

const readOpenDocument = (archive: Archive): Content => {
	const manifest = partsOf(archive, ['META-INF/manifest.xml']).get('META-INF/manifest.xml');
	if (manifest && elements(manifest).some(({name}) => /encryption-data$/.test(name))) {
		throw new ArchiveError('it is encrypted');
	}

	const parts = partsOf(archive, ['content.xml', 'styles.xml', 'meta.xml']);
	const content = parts.get('content.xml');
	if (content?.name !== 'document-content') {
		throw new ArchiveError('its archive lacks content.xml');
	}

	const styles = parts.get('styles.xml');
	return {
		nodes: openDocumentNodes(content, styles ? [styles, content] : [content]),
		properties: readProperties(parts.get('meta.xml')),
	};
};

/**
 * Reads a text of a word processor: what stands in it, without what was taken out of it or said about it.
 *
 * @param bytes the file
 * @param location where it came from
 * @param kind which of them it is
 * @throws {OpenError} where it is broken or encrypted, or unpacks to more than a text has
 */
export const parseOffice = (bytes: Uint8Array, location: Location, kind: OfficeKind): Article => {
	if (kind === 'rtf') {
		const {nodes, title, author} = readRtf(bytes);
		return documentArticle(nodes, plausible({title, writers: author}), location);
	}

	if (kind === 'fodt') {
		const root = toXml(bytes);
		const [properties] = childrenOf(root, 'meta');
		return documentArticle(openDocumentNodes(root, [root]), readProperties(properties), location);
	}

	let content: Content;
	try {
		const archive = openArchive(bytes, 'a text');
		content = kind === 'docx' ? readWord(archive) : readOpenDocument(archive);
	} catch (error) {
		if (error instanceof ArchiveError) {
			throw new OpenError(location.name, `the document cannot be read: ${error.message}`, advice, {
				code: 'broken',
				cause: error,
			});
		}

		throw error;
	}

	return documentArticle(content.nodes, content.properties, location);
};
