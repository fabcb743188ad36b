/**
 * A terminal that is none, for a program that is to run as in one: with `node --require` it takes the places of standard
 * input and output, and types a key whenever the program has nothing more to draw.
 */
const {PassThrough, Writable} = require('node:stream');

/** Quotes, back, speakers, back, into the text and down, quit. */
const keys = ['q', 'q', 's', 's', '\r', 'j', '/', 'the\r', 'Q'];

/** How long it draws nothing before it is ready for a key, in milliseconds. */
const calm = 100;

const input = new PassThrough();
/** @type {NodeJS.Timeout | undefined} */
let timer;
const type = () => {
	const key = keys.shift();
	if (key !== undefined) {
		input.write(key);
		timer = setTimeout(type, calm);
	}
};

const output = new Writable({
	write(_chunk, _encoding, done) {
		clearTimeout(timer);
		timer = setTimeout(type, calm);
		done();
	},
});
Object.assign(input, {isTTY: true, setRawMode: () => input, ref: () => input, unref: () => input});
Object.assign(output, {isTTY: true, columns: 100, rows: 30, getColorDepth: () => 24, hasColors: () => true});
Object.defineProperty(process, 'stdin', {value: input});
Object.defineProperty(process, 'stdout', {value: output});
