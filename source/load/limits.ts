/** Inputs up to this many bytes open whole; of a larger one the beginning is opened, with a notice. */
export const maximumBytes = 16 * 1024 * 1024;

/** How long a server may stay silent before it is given up, in milliseconds. */
export const patience = 20_000;

/** The notice for an input that was cut at the limit. */
export const cutNotice = `it is larger than ${maximumBytes / 1024 / 1024} MB: only the beginning is shown`;
