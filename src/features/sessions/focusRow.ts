/** Where to read on once what was pressed is gone. */
export const focusRow = (list: HTMLElement | null, at: number): void => {
  const row = list?.querySelectorAll<HTMLElement>('[data-session]')[at];
  row?.setAttribute('tabindex', '-1');
  row?.focus();
};
