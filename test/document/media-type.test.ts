import {expect, it} from 'vitest';
import {mediaTypeOf} from '../../source/document/media-type.js';

it.each([
	['notes/Ferries.MD', 'text/markdown'],
	['two words.old.txt', 'text/plain'],
	['C:\\talks\\harbour.srt', 'application/x-subrip'],
	['/ferries.html/', 'text/html'],
	['mails/Wheel.EML', 'message/rfc822'],
	['wheel.mhtml', 'message/rfc822'],
	['mails/Wheel.mbox', 'message/rfc822'],
	['wheel.odt', 'application/vnd.oasis.opendocument.text'],
	['..md', 'text/markdown'],
	['.md', undefined],
	['notes/.md', undefined],
	['notes.md/ferries', undefined],
	['ferries.', undefined],
	['ferries.constructor', undefined],
	['', undefined],
])('the name %s tells %s', (name, mediaType) => {
	expect(mediaTypeOf(name)).toBe(mediaType);
});
