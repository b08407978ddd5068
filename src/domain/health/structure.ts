import { lists } from '../../lists';
import { kinds } from '../../lists/kinds';
import type { List } from '../../lists/list';
import { type Check, type CheckName, type Finding, found, type HealthFacts } from './health';
import { securityTrouble } from './settings';
import type { Action, Plan, SetUpStep } from '../setup/setup';
import type { ListState } from '../setup/site';

type OfColumn = Extract<Action, { readonly column: string }>;

const targetsOf = (list: List): readonly string[] => [
  ...new Set(
    Object.values(list.columns).flatMap((column) =>
      (column.kind === 'lookup' || column.kind === 'lookups') && column.list !== list.url ? [column.list] : []
    )
  )
];

const makes = (step: SetUpStep): boolean => step.actions.some(({ kind }) => kind === 'createList');

/** Everything that makes a list, after what makes the lists that it points at where they are missing too. */
const making = (step: SetUpStep, plan: Plan): readonly Action[] => {
  const list = lists.find(({ url }) => url === step.list);
  const before = list === undefined ? [] : targetsOf(list);
  return [
    ...plan.flatMap((other) =>
      other.list !== undefined && before.includes(other.list) && makes(other) ? making(other, plan) : []
    ),
    ...step.actions
  ];
};

/** What set-up would do to a column, as a trouble; what only words it differently is none. */
const troubleOf = (action: OfColumn, state: ListState): Finding['trouble'] | undefined => {
  const { column } = action;
  switch (action.kind) {
    case 'createColumn':
      return { kind: 'columnMissing', column };
    case 'indexColumn':
      return { kind: 'indexMissing', column, rows: state.rows };
    case 'uniqueColumn':
      return { kind: 'uniqueMissing', column };
    case 'requireColumn':
      return { kind: 'requiredMissing', column };
    case 'addChoices':
      return { kind: 'choicesMissing', column };
    default:
      return undefined;
  }
};

const checkOf: Readonly<Partial<Record<Finding['trouble']['kind'], CheckName>>> = {
  columnMissing: 'columns',
  wrongType: 'types',
  wrongTarget: 'types',
  noTarget: 'types',
  indexMissing: 'indexes',
  uniqueMissing: 'unique',
  refused: 'indexes',
  requiredMissing: 'required',
  choicesMissing: 'choices',
  viewMissing: 'views',
  notSettled: 'settings',
  ownRowsMissing: 'ownRows',
  rowsHidden: 'ownRows',
  rowsLocked: 'ownRows',
  notClosed: 'handled',
  notOpen: 'open',
  seesThrough: 'handled'
};

/** A list of curators only that has the site's permissions yet is closed in two steps, which are one thing to say. */
const notClosed = ({ url }: List, actions: readonly Action[]): readonly Finding[] => [
  found(
    url,
    { kind: 'notClosed' },
    { mend: actions.filter(({ kind }) => kind === 'openList' || kind === 'narrowList') }
  )
];

const fromActions = (list: List, actions: readonly Action[], state: ListState): readonly Finding[] => {
  const { url } = list;
  const isForCurators = kinds[list.kind].readers === 'nothing';
  const opens = isForCurators && actions.some(({ kind }) => kind === 'openList');
  const created = new Set(actions.flatMap((action) => (action.kind === 'createColumn' ? [action.column] : [])));
  return actions.flatMap((action): readonly Finding[] => {
    if (action.kind === 'createView')
      return [found(url, { kind: 'viewMissing', view: action.view }, { mend: [action] })];
    if (action.kind === 'settleList') return [found(url, { kind: 'notSettled' }, { mend: [action] })];
    if (action.kind === 'secureRows') return [found(url, securityTrouble(list, state), { mend: [action] })];
    if (action.kind === 'openList' && isForCurators) return notClosed(list, actions);
    if (action.kind === 'narrowList' && opens) return [];
    if (action.kind === 'openList') return [found(url, { kind: 'notOpen' }, { mend: [action] })];
    if (action.kind === 'narrowList')
      return [found(url, { kind: 'seesThrough', who: action.from.map(({ name }) => name) }, { mend: [action] })];
    if (!('column' in action)) return [];
    // A column that is missing lacks its index as well: that is one thing to say and to mend.
    const whole = created.has(action.column);
    if (whole && action.kind !== 'createColumn') return [];
    const trouble = troubleOf(action, state);
    const mend = whole ? actions.filter((each) => 'column' in each && each.column === action.column) : [action];
    return trouble === undefined ? [] : [found(url, trouble, { mend })];
  });
};

const fromObstacles = (url: string, { obstacles }: SetUpStep): readonly Finding[] =>
  obstacles.map(({ list: _list, ...trouble }) => found(url, trouble));

const expected = (list: List): readonly CheckName[] => {
  const columns = Object.values(list.columns);
  const rules = kinds[list.kind];
  const some = (check: CheckName, there: boolean): readonly CheckName[] => (there ? [check] : []);
  return [
    'columns',
    'types',
    ...some(
      'required',
      columns.some(({ required }) => required === true)
    ),
    ...some(
      'indexes',
      columns.some(({ indexed }) => indexed === true)
    ),
    ...some(
      'unique',
      columns.some(({ unique }) => unique === true)
    ),
    ...some(
      'choices',
      columns.some(({ kind }) => kind === 'choice' || kind === 'choices')
    ),
    'views',
    ...some('settings', Object.keys(rules.settings).length > 0),
    ...some('ownRows', rules.writeSecurity === 2),
    ...some('open', rules.readers === 'contribute'),
    ...some('handled', rules.seeingThrough !== 'asOnSite')
  ];
};

const ofList = (
  list: List,
  step: SetUpStep,
  { state, plan }: Pick<HealthFacts, 'state' | 'plan'>
): readonly Check[] => {
  const { url } = list;
  const there = state.lists.get(url);
  const whole = (findings: readonly Finding[]): Check => ({ check: 'list', list: url, run: () => findings });
  if (makes(step)) return [whole([found(url, { kind: 'listMissing' }, { mend: making(step, plan) })])];
  const wrong = fromObstacles(url, step);
  if (there === undefined || wrong.some(({ trouble }) => trouble.kind === 'wrongTemplate')) return [whole(wrong)];
  const findings = [...wrong, ...fromActions(list, step.actions, there)];
  const names = new Set<CheckName>([
    ...expected(list),
    ...findings.flatMap(({ trouble }) => checkOf[trouble.kind] ?? [])
  ]);
  return [
    whole([]),
    ...[...names].map((check) => ({
      check,
      list: url,
      run: () => findings.filter(({ trouble }) => checkOf[trouble.kind] === check)
    }))
  ];
};

/** Whether the lists are what set-up would make of them: what it would still do, and what stands in its way. */
export const structureChecksOf = (
  declared: readonly List[],
  facts: Pick<HealthFacts, 'state' | 'plan'>
): readonly Check[] =>
  facts.plan.flatMap((step) => {
    const list = declared.find(({ url }) => url === step.list);
    return list === undefined ? [] : ofList(list, step, facts);
  });

/** The same for this package’s lists. */
export const structureChecks = (facts: HealthFacts): readonly Check[] => structureChecksOf(lists, facts);

/** A list that can be read: it is there, is a list of ours, and no column is missing or of another kind. */
export const isReadable = (url: string, { state, plan }: Pick<HealthFacts, 'state' | 'plan'>): boolean => {
  const step = plan.find(({ list }) => list === url);
  return (
    state.lists.has(url) &&
    step !== undefined &&
    !step.actions.some(({ kind }) => kind === 'createList' || kind === 'createColumn') &&
    !step.obstacles.some(({ kind }) => kind !== 'refused')
  );
};
