import { lists } from '../../lists';
import { kinds } from '../../lists/kinds';
import type { List } from '../../lists/list';
import type { Beside } from '../port/register';
import { customList } from '../setup/plan';
import type { Action } from '../setup/setup';
import type { ListState } from '../setup/site';
import { isMendable, slipsIn } from '../setup/slips';
import { straysIn } from '../setup/strays';
import { type Check, type CheckName, type Finding, found, type HealthFacts, type Trouble } from './health';

/** What is wrong with who reads and writes whose rows; the list has it otherwise than its kind. */
export const securityTrouble = ({ kind }: List, now: ListState): Trouble => {
  const { readSecurity, writeSecurity } = kinds[kind];
  if (now.readSecurity === 2 && readSecurity === 1) return { kind: 'rowsHidden' };
  if (now.writeSecurity === 4) return { kind: 'rowsLocked', none: true };
  if (now.writeSecurity !== writeSecurity && writeSecurity === 1) return { kind: 'rowsLocked', none: false };
  return { kind: 'ownRowsMissing' };
};

/** Everybody’s rows are everybody’s; lists with rules of their own are set-up’s to say. */
const ofEveryRow = (list: List, now: ListState): readonly Finding[] => {
  const trouble = securityTrouble(list, now);
  const actions: readonly Action[] = [{ kind: 'secureRows', list: list.url }];
  // Two settings, one action: what readers lack is said first, and both are mended.
  return trouble.kind === 'ownRowsMissing' ? [] : [found(list.url, trouble, { mend: actions })];
};

const ofColumns = (list: List, now: ListState): readonly Finding[] => {
  const { url } = list;
  const isOurs = kinds[list.kind].writeSecurity === 2;
  const ruled = (rule: string, mend: Action, column?: string): Finding =>
    found(
      url,
      { kind: isOurs ? 'ruledOwn' : 'ruled', rule, ...(column === undefined ? {} : { column }) },
      isOurs ? { mend: [mend] } : {}
    );
  return [
    ...slipsIn(list, now).map(({ column, slip }) => {
      const mend: Action = { kind: 'settleColumn', list: url, column, slip };
      if (slip === 'ruled') return ruled(now.columns.find(({ name }) => name === column)?.rule ?? '', mend, column);
      return found(url, { kind: slip, column }, isMendable(list, slip) ? { mend: [mend] } : {});
    }),
    ...(now.rule === undefined ? [] : [ruled(now.rule, { kind: 'freeRows', list: url })])
  ];
};

const ofStrays = (list: List, now: ListState, beside: Beside | undefined): readonly Finding[] =>
  straysIn(list, now).map(({ column: { name, title }, like }) => {
    const counted = beside?.isWhole === true || (beside?.filled.get(name) ?? 0) > 0;
    const filled = counted ? beside?.filled.get(name) : now.rows === 0 ? 0 : undefined;
    const trouble = { kind: 'stray' as const, column: name, title, like, ...(filled === undefined ? {} : { filled }) };
    const mend: readonly Action[] = [{ kind: 'removeColumn', list: list.url, column: name }];
    return found(list.url, trouble, filled === 0 ? { mend } : {});
  });

const ofApproval = (list: List, now: ListState, beside: Beside | undefined): readonly Finding[] => {
  if (now.approval === undefined) return [];
  // What somebody sees of them is less than there may be: no number is better than one that is too small.
  const numbers = beside?.isWhole === true ? { waiting: beside.waiting, rejected: beside.rejected } : {};
  const trouble = { kind: 'approval' as const, shown: now.approval.seenBy === 0, ...numbers };
  return [found(list.url, trouble, { mend: [{ kind: 'releaseRows', list: list.url }] })];
};

const ofFolders = ({ url }: List, { folders }: Beside): readonly Finding[] =>
  folders.length === 0 ? [] : [found(url, { kind: 'folders', n: folders.length }, { rows: folders })];

/** Whether settings that anybody can give a list in two presses mislead colleagues, or stop curators. */
export const settingsChecksOf = (
  declared: readonly List[],
  { state, beside }: Pick<HealthFacts, 'state' | 'beside'>
): readonly Check[] =>
  declared.flatMap((list): readonly Check[] => {
    const now = state.lists.get(list.url);
    if (now === undefined || now.template !== customList) return [];
    const there = beside?.get(list.url);
    const check = (name: CheckName, run: Check['run']): Check => ({ check: name, list: list.url, run });
    return [
      ...(kinds[list.kind].ownPermissions ? [] : [check('everyRow', () => ofEveryRow(list, now))]),
      check('approval', () => ofApproval(list, now, there)),
      check('columnSettings', () => ofColumns(list, now)),
      check('strays', () => ofStrays(list, now, there)),
      ...(there === undefined ? [] : [check('folders', () => ofFolders(list, there))])
    ];
  });

/** The same for this package’s lists. */
export const settingsChecks = (facts: HealthFacts): readonly Check[] => settingsChecksOf(lists, facts);
