import {strToU8, zipSync} from 'fflate';

/** An archive of these files, in their order. */
export const zipped = (files: Readonly<Record<string, string | undefined>>): Uint8Array =>
	zipSync(
		Object.fromEntries(
			Object.entries(files).flatMap(
				([name, text]): Array<[string, [Uint8Array, {level: 0 | 6}]]> =>
					// What a program looks at first is not packed.
					text === undefined ? [] : [[name, [strToU8(text), {level: name === 'mimetype' ? 0 : 6}]]],
			),
		),
	);

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** What a part of a document leads to, each as its kind, its target, and where it is outside `External`. */
export const relations = (
	...all: ReadonlyArray<readonly [kind: string, target: string, mode?: string]>
): string =>
	`${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
		.map(
			([kind, target, mode], i) =>
				`<Relationship Id="rId${i + 1}" Type="${office}/${kind}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`,
		)
		.join('')}</Relationships>`;

/** Styles as Word has them, in German: what they are called stays English. */
const styles = `${head}<w:styles ${w}><w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/><w:basedOn w:val="Standard"/></w:style>
<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Zwischentitel"><w:name w:val="House subhead"/><w:basedOn w:val="berschrift2"/></w:style>
<w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Zitat"><w:name w:val="Quote"/></w:style>
<w:style w:type="paragraph" w:styleId="Beschriftung"><w:name w:val="caption"/></w:style>
<w:style w:type="paragraph" w:styleId="Verzeichnis1"><w:name w:val="toc 1"/></w:style>
<w:style w:type="character" w:styleId="Fett"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style></w:styles>`;

const numbering = `${head}<w:numbering ${w}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="none"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
<w:num w:numId="4"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>`;

const footnotes = `${head}<w:footnotes ${w} xmlns:r="r"><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>
<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> See the </w:t></w:r><w:hyperlink r:id="rId1"><w:r><w:t>log</w:t></w:r></w:hyperlink><w:r><w:t>.</w:t></w:r></w:p></w:footnote></w:footnotes>`;

/** The properties of a document, as elements. */
export const core = (inner: string): string =>
	`${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${inner}</cp:coreProperties>`;

/** The files of a document of Word with this body. */
export const wordFiles = (
	body: string,
	changes: Readonly<Record<string, string | undefined>> = {},
): Record<string, string | undefined> => ({
	'[Content_Types].xml': `${head}<Types/>`,
	'_rels/.rels': relations(['officeDocument', 'word/document.xml'], ['core-properties', 'docProps/core.xml']),
	'word/document.xml': `${head}<w:document ${w} xmlns:r="r" xmlns:mc="mc"><w:body>${body}<w:sectPr/></w:body></w:document>`,
	'word/_rels/document.xml.rels': relations(
		['styles', 'styles.xml'],
		['numbering', 'numbering.xml'],
		['footnotes', '/word/footnotes.xml'],
		['hyperlink', 'https://harbour.example/ferry', 'External'],
	),
	'word/styles.xml': styles,
	'word/numbering.xml': numbering,
	'word/footnotes.xml': footnotes,
	'word/_rels/footnotes.xml.rels': relations(['hyperlink', 'https://log.example/', 'External']),
	'docProps/core.xml': core(''),
	...changes,
});

/** A document of Word with this body. */
export const word = (body: string, changes?: Readonly<Record<string, string | undefined>>): Uint8Array =>
	zipped(wordFiles(body, changes));

/** A paragraph of Word with these words, in a style or with other properties. */
export const p = (words: string, style?: string, properties = ''): string =>
	`<w:p w:rsidR="00A1">${style || properties ? `<w:pPr>${style ? `<w:pStyle w:val="${style}"/>` : ''}${properties}</w:pPr>` : ''}${r(words)}</w:p>`;

/** A run of Word with these words; what has markup of its own stays. */
export const r = (words: string, properties = ''): string =>
	`<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${words.startsWith('<') ? words : `<w:t xml:space="preserve">${words}</w:t>`}</w:r>`;

const namespaces =
	'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="s" xmlns:fo="f" xmlns:table="t" xmlns:draw="d" xmlns:xlink="x" xmlns:dc="c" xmlns:meta="m"';

const automatic = `<office:automatic-styles>
<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Quotations"><style:paragraph-properties/></style:style>
<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="T2" style:family="text"><style:text-properties text:display="none"/></style:style>
<style:style style:name="T3" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
<text:list-style style:name="L1"><text:list-level-style-bullet text:level="1"/><text:list-level-style-number text:level="2" style:num-format="1"/></text:list-style>
<text:list-style style:name="L2"><text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style>
</office:automatic-styles>`;

/** The files of a text in OpenDocument with this body. */
export const openDocumentFiles = (
	body: string,
	changes: Readonly<Record<string, string | undefined>> = {},
): Record<string, string | undefined> => ({
	mimetype: 'application/vnd.oasis.opendocument.text',
	'content.xml': `${head}<office:document-content ${namespaces}>${automatic}<office:body><office:text><text:sequence-decls><text:sequence-decl/></text:sequence-decls>${body}</office:text></office:body></office:document-content>`,
	'styles.xml': `${head}<office:document-styles ${namespaces}><office:styles><style:style style:name="Quotations" style:family="paragraph" style:parent-style-name="Standard"/></office:styles></office:document-styles>`,
	'meta.xml': `${head}<office:document-meta ${namespaces}><office:meta><meta:initial-creator>Ada Lind</meta:initial-creator><dc:creator>Bo Ek</dc:creator></office:meta></office:document-meta>`,
	'META-INF/manifest.xml': '<manifest:manifest><manifest:file-entry/></manifest:manifest>',
	...changes,
});

/** A text in OpenDocument with this body. */
export const openDocument = (
	body: string,
	changes?: Readonly<Record<string, string | undefined>>,
): Uint8Array => zipped(openDocumentFiles(body, changes));

/** The same as one file of XML, which tells its properties first. */
export const flatDocument = (body: string): Uint8Array => {
	const files = openDocumentFiles(body);
	const inner = ['meta.xml', 'styles.xml', 'content.xml'].map(name =>
		files[name]?.replace(head, '').replaceAll(/<\/?office:document-[^>]*>/g, ''),
	);
	return strToU8(
		`${head}<office:document ${namespaces} office:mimetype="${files.mimetype}">${inner.join('')}</office:document>`,
	);
};
