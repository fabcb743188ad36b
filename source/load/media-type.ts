import path from 'node:path';

const mediaTypes: Readonly<Record<string, string>> = {
	'.html': 'text/html',
	'.htm': 'text/html',
	'.xhtml': 'application/xhtml+xml',
	'.rss': 'application/rss+xml',
	'.atom': 'application/atom+xml',
	'.epub': 'application/epub+zip',
	'.md': 'text/markdown',
	'.markdown': 'text/markdown',
	'.txt': 'text/plain',
	'.text': 'text/plain',
	'.vtt': 'text/vtt',
	'.srt': 'application/x-subrip',
};

/** The media type that a name's ending tells; undefined where it tells none. */
export const mediaTypeOf = (name: string): string | undefined => mediaTypes[path.extname(name).toLowerCase()];
