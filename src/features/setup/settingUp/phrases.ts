import { typeOf } from '../../../domain/setup/planColumns';
import { type ActionReason, strayMark } from '../../../domain/setup/reason';
import { type Action, needs, type Obstacle, type Plan } from '../../../domain/setup/setup';
import type { ActionOutcome } from '../../../domain/setup/settingUp';
import { lists } from '../../../lists';
import type { Language } from '../../../lists/columns';
import { type KindRules, kinds } from '../../../lists/kinds';
import type { List } from '../../../lists/list';
import { language, say, sayCount, sayLanguage, sayList } from '../../../strings/say';

type ActionKind = Action['kind'];

const listAt = (url: string | undefined): List | undefined => lists.find((list) => list.url === url);

const rulesOf = (url: string): KindRules | undefined => {
  const list = listAt(url);
  return list === undefined ? undefined : kinds[list.kind];
};

const wording: readonly ActionKind[] = ['titleList', 'titleColumn', 'wordChoices', 'addChoices', 'wordView'];

/** Who keeps what on a list that nobody is to see through. */
const narrowed = ({ from, left }: Extract<Action, { kind: 'narrowList' }>): string =>
  say(left === 'contribute' ? 'SetUpNarrowed' : 'SetUpClosed', { who: sayList(from.map(({ name }) => name)) });

/** What set-up gives a list of people's own rows, or keeps for those who handle it. */
const ofRights = (action: Action): string | false => {
  if (action.kind === 'secureRows')
    return say(rulesOf(action.list)?.readSecurity === 2 ? 'SetUpOwnRows' : 'SetUpOwnRowsWritten');
  if (action.kind === 'openList')
    return say(rulesOf(action.list)?.readers === 'nothing' ? 'SetUpOwnPermissions' : 'SetUpOpenList');
  return false;
};

/** Who loses something by a plan, before it is carried out; empty: nobody. */
export const lossesIn = (plan: Plan): readonly string[] =>
  plan.flatMap(({ actions }) =>
    actions.flatMap((action) =>
      action.kind === 'narrowList'
        ? [say('SetUpTakesAway', { list: stepTitle(action.list), what: narrowed(action) })]
        : []
    )
  );

/** What actions come to, in a few words: `11 columns, 1 index and 2 views`. Empty for none. */
export const phraseOf = (actions: readonly Action[], siteLanguage: Language): string => {
  const count = (...kinds: readonly ActionKind[]): number => actions.filter(({ kind }) => kinds.includes(kind)).length;
  const created = count('createList') > 0;
  const columns = count('createColumn');
  const indexes = count('indexColumn');
  const rules = count('uniqueColumn', 'requireColumn');
  const views = count('createView');
  const parts = [
    columns > 0 && sayCount('SetUpColumns', columns),
    indexes > 0 && sayCount('SetUpIndexes', indexes),
    rules > 0 && sayCount('SetUpRules', rules),
    views > 0 && sayCount('SetUpViews', views),
    // A list that was just made has its titles from the beginning.
    count(...wording) > 0 && !created && say('SetUpWords', { language: sayLanguage(siteLanguage) }),
    count('settleList') > 0 && say('SetUpSettings'),
    ...actions.map(ofRights),
    ...actions.map((action) => action.kind === 'narrowList' && narrowed(action)),
    ...actions.map((action) => action.kind === 'letHandle' && say('SetUpLetHandle', { who: action.group.name })),
    count('seed') > 0 && say('SetUpSeed')
  ].filter((part): part is string => part !== false);
  return sayList(parts.length === 0 && created ? [say('SetUpList')] : parts);
};

/** The name of a step: the list's title in the reader's language; the navigation has no list. */
export const stepTitle = (url: string | undefined): string =>
  url === undefined ? say('SetUpNavigation') : (listAt(url)?.title[language] ?? url);

const columnTitle = (url: string, column: string): string => listAt(url)?.columns[column]?.label[language] ?? column;

/** What stands in the way, and the way on. */
export const obstacleSentence = (obstacle: Obstacle): string => {
  const column = 'column' in obstacle ? columnTitle(obstacle.list, obstacle.column ?? '') : '';
  switch (obstacle.kind) {
    case 'wrongTemplate':
      return say('SetUpWrongTemplate', { url: obstacle.list });
    case 'wrongType': {
      const kind = listAt(obstacle.list)?.columns[obstacle.column]?.kind;
      // SharePoint's own names of kinds, both of them.
      const wanted = kind === undefined ? '' : typeOf[kind];
      return say('SetUpWrongType', { column, found: obstacle.found, wanted });
    }
    case 'wrongTarget':
      return say('SetUpWrongTarget', { column });
    case 'noTarget':
      return say('SetUpNoTarget', { column, url: obstacle.target });
    case 'refused':
      return column === ''
        ? say('SetUpRefused', { detail: obstacle.detail })
        : say('SetUpRefusedColumn', { column, detail: obstacle.detail });
  }
};

const permissionsSentence = (owners: readonly string[]): string =>
  owners.length === 0
    ? say('SetUpNeedsPermissions')
    : say('SetUpNeedsPermissionsAsk', { people: sayList(owners.slice(0, 3)) });

const reasonSentence = (reason: ActionReason, action: Action, detail: string): string => {
  const column = 'column' in action ? columnTitle(action.list, action.column) : '';
  switch (reason) {
    case 'titleTaken':
      return say('SetUpTitleTaken');
    case 'stray':
      return say('SetUpStray', { name: detail.slice(strayMark.length) });
    case 'doubles':
      return say('SetUpDoubles', { column });
    case 'missing':
      return say('SetUpGone');
    default:
      return column === '' ? say('SetUpRefused', { detail }) : say('SetUpRefusedColumn', { column, detail });
  }
};

/** Why something was not carried out, as sentences; what only leans on something else that was not is left out. */
export const troubles = (outcomes: readonly ActionOutcome[], owners: readonly string[]): readonly string[] => {
  const sentences = outcomes.flatMap((outcome) => {
    if (outcome.kind === 'done' || (outcome.kind === 'skipped' && outcome.after !== undefined)) return [];
    if (outcome.kind === 'skipped' || (outcome.reason === 'rights' && needs(outcome.action) === 'managePermissions'))
      return [permissionsSentence(owners)];
    return [reasonSentence(outcome.reason, outcome.action, outcome.failure.detail ?? outcome.reason)];
  });
  return [...new Set(sentences)];
};
