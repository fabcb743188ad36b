/**
 * Reads a stream to its end or to the size limit.
 *
 * @param chunks the bytes as they come
 * @param most how many of them are kept
 * @returns the bytes, whether they were cut at the limit, and the error that broke the stream off, if one did
 */
export const readStream = async (
	chunks: AsyncIterable<Uint8Array>,
	most: number,
): Promise<{bytes: Uint8Array; cut: boolean; error?: unknown}> => {
	const kept: Uint8Array[] = [];
	let size = 0;
	try {
		for await (const chunk of chunks) {
			kept.push(chunk);
			size += chunk.length;
			if (size > most) {
				break;
			}
		}
	} catch (error) {
		return {bytes: Buffer.concat(kept).subarray(0, most), cut: size > most, error};
	}

	return {bytes: Buffer.concat(kept).subarray(0, most), cut: size > most};
};
