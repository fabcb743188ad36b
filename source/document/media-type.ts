/** What a mail is called, and a page that a browser saved as one. */
export const mailType = 'message/rfc822';

/** What a text of LibreOffice is called. */
export const openDocumentType = 'application/vnd.oasis.opendocument.text';

const mediaTypes: Readonly<Record<string, string>> = {
	'.html': 'text/html',
	'.htm': 'text/html',
	'.xhtml': 'application/xhtml+xml',
	'.rss': 'application/rss+xml',
	'.atom': 'application/atom+xml',
	'.epub': 'application/epub+zip',
	'.odt': openDocumentType,
	'.md': 'text/markdown',
	'.markdown': 'text/markdown',
	'.txt': 'text/plain',
	'.text': 'text/plain',
	'.vtt': 'text/vtt',
	'.srt': 'application/x-subrip',
	'.eml': mailType,
	'.mbox': mailType,
	'.mht': mailType,
	'.mhtml': mailType,
};

/**
 * The media type that a name's ending tells: `text/markdown` of `notes/Ferries.MD`.
 *
 * @param name of a file, or an address without what follows its path
 * @returns undefined where it tells none, as `.md` does, which is a hidden file
 */
export const mediaTypeOf = (name: string): string | undefined => {
	const ending = /[^/\\](\.[^./\\]+)\/*$/.exec(name)?.[1];
	return ending && mediaTypes[ending.toLowerCase()];
};
