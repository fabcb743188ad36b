/** Whether a line ends as sentences do. */
export const isSentence = (text: string): boolean => /[.!?…。！？][\s"“”„’‘»«)\]]*$/.test(text);
