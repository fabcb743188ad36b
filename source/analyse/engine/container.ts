/** What a container holds: numbers, and lists of them by name. */
type List = Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array | Uint32Array | Float32Array;
type Contents = Readonly<Record<string, List | number>>;

const kinds = {
	Int8Array,
	Uint8Array,
	Int16Array,
	Uint16Array,
	Int32Array,
	Uint32Array,
	Float32Array,
} as const;
type Kind = keyof typeof kinds;
type Entry =
	| {readonly number: number}
	| {readonly kind: Kind; readonly offset: number; readonly length: number};

const alignment = 8;
const aligned = (offset: number): number => Math.ceil(offset / alignment) * alignment;

/**
 * Packs lists of numbers into one file, so that they can be used where they lie, without being copied or decoded: the
 * length of a table of contents (4 bytes, little-endian), the table as JSON, then the lists, each at a multiple of 8 bytes.
 *
 * @returns the bytes of the file
 */
export const pack = (contents: Contents): Uint8Array => {
	let offset = 0;
	const table: Record<string, Entry> = {};
	for (const [name, value] of Object.entries(contents)) {
		if (typeof value === 'number') {
			table[name] = {number: value};
		} else {
			table[name] = {kind: value.constructor.name as Kind, offset, length: value.length};
			offset = aligned(offset + value.byteLength);
		}
	}

	const head = new TextEncoder().encode(JSON.stringify(table));
	const start = aligned(4 + head.length);
	const bytes = new Uint8Array(start + offset);
	new DataView(bytes.buffer).setUint32(0, head.length, true);
	bytes.set(head, 4);
	for (const [name, value] of Object.entries(contents)) {
		const entry = table[name];
		if (typeof value !== 'number' && 'kind' in entry) {
			bytes.set(new Uint8Array(value.buffer, value.byteOffset, value.byteLength), start + entry.offset);
		}
	}

	return bytes;
};

/**
 * Opens what `pack` made.
 *
 * @param bytes the file; the lists of the result lie in it
 * @returns a function that gives a number, and one that gives a list of a given kind
 * @throws {Error} when asked for what is not there: the file is another one's
 */
export const unpack = (
	bytes: Uint8Array,
): {
	number: (name: string) => number;
	list: <K extends Kind>(name: string, kind: K) => InstanceType<(typeof kinds)[K]>;
} => {
	// Lists can only lie at multiples of their numbers' size; a file that was read into a larger buffer may not. No `slice`:
	// that of a `Buffer` is the same bytes where they lie.
	const file = bytes.byteOffset % alignment === 0 ? bytes : Uint8Array.from(bytes);
	const length = new DataView(file.buffer, file.byteOffset, 4).getUint32(0, true);
	const table = JSON.parse(new TextDecoder().decode(file.subarray(4, 4 + length))) as Record<string, Entry>;
	const start = file.byteOffset + aligned(4 + length);
	return {
		number(name) {
			const entry = table[name];
			if (!entry || !('number' in entry)) {
				throw new Error(`The model has no number called ${name}`);
			}

			return entry.number;
		},
		list<K extends Kind>(name: string, kind: K) {
			const entry = table[name];
			if (!entry || !('kind' in entry) || entry.kind !== kind) {
				throw new Error(`The model has no list called ${name}`);
			}

			return new kinds[kind](file.buffer as ArrayBuffer, start + entry.offset, entry.length) as InstanceType<
				(typeof kinds)[K]
			>;
		},
	};
};
