/** The programme's aim: one ambassador for so many colleagues. */
export const usualTarget = 17;

/** The target as set, or the usual one: a property pane may hold any text. */
export const targetSetting = ({ target }: { readonly target?: number }): number =>
  typeof target === 'number' && Number.isFinite(target) && target > 0 ? target : usualTarget;
