/** Why a sentence is in no state, by its key. What is seen after all is taken off here, or the walk is red. */
export const unseen: Readonly<Record<string, string>> = {};

/**
 * Stems of sentences that count, of which the walk shows one form, `One` or `Many`, and not the other: the data give no such
 * number, and the form follows from the same line of code.
 */
export const oneForm: readonly string[] = [];
