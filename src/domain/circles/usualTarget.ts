/** The programme's aim: one ambassador for so many colleagues. */
export const usualTarget = 17;
