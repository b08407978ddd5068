import { lists } from '../../lists';
import type { Check, CheckName, Finding, HealthFacts } from './health';
import { awardChecks } from './awards';
import { callChecks } from './calls';
import { indicatorChecks } from './indicators';
import { learningChecks } from './learning';
import { authorChecks } from './owners';
import { peopleChecks } from './people';
import { placeChecks } from './places';
import { rightsChecks } from './rights';
import { settingsChecks } from './settings';
import { structureChecks } from './structure';
import { retentionChecks } from '../privacy/retention';
import { valueChecks } from './values';
import { type Action, mayDo } from '../setup/setup';
import type { SiteState } from '../setup/site';
import { inOrder } from '../common/text';
import { severities, type TroubleKind } from './severity';

/** A check with what it found. */
export interface CheckResult {
  readonly check: CheckName;
  readonly list: string;
  readonly findings: readonly Finding[];
}

export interface HealthReport {
  /** Worst first. */
  readonly findings: readonly Finding[];
  /** Checks that found nothing, by list. */
  readonly inOrder: readonly { readonly check: CheckName; readonly list: string }[];
}

/** From so many findings of one kind on one list they are told as one. */
export const fewestAlike = 3;

/** Every check that the facts allow, in the order of the lists. */
export const checksOf = (facts: HealthFacts): readonly Check[] =>
  [
    structureChecks,
    settingsChecks,
    rightsChecks,
    retentionChecks,
    valueChecks,
    peopleChecks,
    placeChecks,
    awardChecks,
    authorChecks,
    learningChecks,
    callChecks,
    indicatorChecks
  ]
    .flatMap((checks) => checks(facts))
    .map((check, at) => ({ check, at }))
    .sort((one, other) => checkPlace(one.check.list) - checkPlace(other.check.list) || one.at - other.at)
    .map(({ check }) => check);

const urls = lists.map(({ url }) => url);
const checkPlace = (list: string): number => urls.indexOf(list);
const troubleKinds = Object.keys(severities) as readonly TroubleKind[];
const bad = ['mend', 'look', 'info'] as const;

/** Sorts alike findings by what they name, so that the order of rows never matters. */
const findingName = ({ trouble, rows }: Finding): string =>
  ['column' in trouble ? trouble.column : '', 'value' in trouble ? trouble.value : '', rows[0]?.name ?? ''].join(' ');

const worstFirst = (one: Finding, other: Finding): number =>
  bad.indexOf(one.severity) - bad.indexOf(other.severity) ||
  troubleKinds.indexOf(one.trouble.kind) - troubleKinds.indexOf(other.trouble.kind) ||
  checkPlace(one.list) - checkPlace(other.list) ||
  inOrder(findingName(one), findingName(other)) ||
  (one.rows[0]?.id ?? 0) - (other.rows[0]?.id ?? 0) ||
  inOrder(JSON.stringify(one.trouble), JSON.stringify(other.trouble));

/** Alike findings of a list are one line, which holds them all; what mends them all mends it. */
const folded = (findings: readonly Finding[]): readonly Finding[] => {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.list} ${finding.trouble.kind} ${'value' in finding.trouble ? finding.trouble.column : ''}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [finding]);
    else known.push(finding);
  }
  return [...groups.values()].flatMap((group) => {
    const parts = [...group].sort(worstFirst);
    const [first] = parts;
    if (group.length < fewestAlike || first === undefined) return group;
    const { mend: _mend, ...whole } = first;
    const rows = new Map(group.flatMap((each) => each.rows.map((row) => [row.id, row] as const)));
    const mend = parts.flatMap((each) => each.mend ?? []);
    return [
      {
        ...whole,
        rows: [...rows.values()].sort((one, other) => one.id - other.id),
        count: group.length,
        parts,
        ...(mend.length === 0 ? {} : { mend })
      }
    ];
  });
};

/** What the checks come to. */
export const reportOf = (checked: readonly CheckResult[]): HealthReport => ({
  findings: [...folded(checked.flatMap(({ findings }) => findings))].sort(worstFirst),
  inOrder: checked.filter(({ findings }) => findings.length === 0).map(({ check, list }) => ({ check, list }))
});

/** Looks at everything that the facts tell, in one go; a page that must breathe runs the checks one by one. */
export const checkHealth = (facts: HealthFacts): HealthReport =>
  reportOf(checksOf(facts).map(({ check, list, run }) => ({ check, list, findings: run() })));

/** Whether the person at the screen may do all of this; whoever may not is told who can. */
export const mayMend = (actions: readonly Action[], state: SiteState): boolean =>
  !state.readOnly && actions.every((action) => mayDo(action, state));
