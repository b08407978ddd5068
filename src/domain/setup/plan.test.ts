import fc from 'fast-check';
import { circles, lists } from '../../lists';
import type { List } from '../../lists/list';
import { invented } from '../../testing/inventedLists';
import { actionsOf, anySite, everything, finished } from '../../testing/anySite';
import { applied, emptySite } from '../../testing/siteModel';
import { depends } from './dependence';
import { setUpPlanOf } from './plan';
import type { Action, Wishes } from './setup';
import type { ListState, SiteState } from './site';

const kindsOn = (site: SiteState, list: string): readonly string[] =>
  setUpPlanOf(site, everything).flatMap((step) => (step.list === list ? step.actions.map(({ kind }) => kind) : []));

const changed = (site: SiteState, url: string, change: (list: ListState) => Partial<ListState>): SiteState => {
  const list = site.lists.get(url)!;
  return { ...site, lists: new Map([...site.lists, [url, { ...list, ...change(list) }]]) };
};

/** The first actions that nothing before them waits for, in an order that `dice` chooses. */
const shuffled = (actions: readonly Action[], dice: () => number): readonly Action[] => {
  const left = [...actions];
  const order: Action[] = [];
  while (left.length > 0) {
    const free = left.filter((action) => !left.some((before) => before !== action && depends(action, before, lists)));
    const next = free[Math.floor(dice() * free.length)]!;
    order.push(next);
    left.splice(left.indexOf(next), 1);
  }
  return order;
};

test('an empty site is planned list by list, what is pointed at first, and last the navigation', () => {
  const plan = setUpPlanOf(emptySite(), everything);
  expect(plan.map(({ list }) => list)).toEqual([...lists.map(({ url }) => url), undefined]);
  for (const { list, actions } of plan.slice(0, -1)) expect(actions[0]).toMatchObject({ kind: 'createList', list });
  expect(plan.at(-1)?.actions).toEqual([{ kind: 'navigation' }]);
});

test('once the plan is carried out there is nothing to do, whatever the site was like', () => {
  fc.assert(
    fc.property(anySite, (site) => {
      expect(actionsOf(setUpPlanOf(finished(site), everything))).toEqual([]);
    })
  );
});

test('the order in which independent actions are carried out does not matter', () => {
  const comparable = ({ lists: all, ...site }: SiteState) => ({
    ...site,
    lists: [...all.values()]
      .map((list) => ({
        ...list,
        columns: [...list.columns].sort((one, other) => one.name.localeCompare(other.name)),
        views: [...list.views].sort((one, other) => one.page.localeCompare(other.page))
      }))
      .sort((one, other) => one.url.localeCompare(other.url))
  });
  fc.assert(
    fc.property(anySite, fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })), (site, dice) => {
      const { actions: last } = setUpPlanOf(site, everything).at(-1)!;
      const order = shuffled(
        actionsOf(setUpPlanOf(site, everything)).filter(({ kind }) => kind !== 'navigation'),
        () => dice.next().value as number
      );
      const end = [...order, ...last].reduce((now, action) => applied(now, action, lists), site);
      expect(comparable(end)).toEqual(comparable(finished(site)));
    }),
    { numRuns: 50 }
  );
});

test('stopped anywhere and planned anew, it ends as if it had never been stopped', () => {
  fc.assert(
    fc.property(anySite, fc.nat(150), (site, done) => {
      const half = actionsOf(setUpPlanOf(site, everything))
        .slice(0, done)
        .reduce((now, action) => applied(now, action, lists), site);
      expect(finished(half)).toEqual(finished(site));
    })
  );
});

test('nothing disappears, no name of a curator’s changes, no right is taken, nothing becomes laxer', () => {
  fc.assert(
    fc.property(anySite, (site) => {
      const end = finished(site);
      for (const before of site.lists.values()) {
        const after = end.lists.get(before.url)!;
        if (/^(Our|Mine)/.test(before.title)) expect(after.title).toBe(before.title);
        expect(after.rows).toBeGreaterThanOrEqual(before.rows);
        for (const column of before.columns) {
          const now = after.columns.find(({ name }) => name === column.name)!;
          expect(now.type).toBe(column.type);
          if (column.title.startsWith('Our')) expect(now.title).toBe(column.title);
          if (column.indexed) expect(now.indexed).toBe(true);
          if (column.unique) expect(now.unique).toBe(true);
          if (column.required && column.name !== 'Title') expect(now.required).toBe(true);
          if (before.rows > 0) for (const word of column.words ?? []) expect(now.words).toContain(word);
          expect(now.words?.includes('Visio')).toBe(column.words?.includes('Visio'));
        }
        for (const view of before.views) {
          const now = after.views.find(({ id }) => id === view.id)!;
          if (view.title === 'Mine') expect(now.title).toBe('Mine');
        }
        for (const grant of before.grants ?? [])
          if (grant.mayWrite)
            expect(after.grants).toContainEqual(
              expect.objectContaining({ principal: grant.principal, mayWrite: true })
            );
      }
    })
  );
});

test('a title that a curator chose is left, one of the feature XML is translated', () => {
  const site = finished(emptySite());
  expect(
    kindsOn(
      changed(site, circles.url, () => ({ title: 'Nos cercles' })),
      circles.url
    )
  ).toEqual([]);
  expect(
    kindsOn(
      changed(site, circles.url, () => ({ title: 'Circles' })),
      circles.url
    )
  ).toEqual(['titleList']);
});

test('what a curator wrote under a field is left; a field under which nothing is written, or English, gets its sentence', () => {
  const withHint = (description: string) =>
    changed(finished(emptySite()), circles.url, ({ columns }) => ({
      columns: columns.map((column) => (column.name === 'Key' ? { ...column, description } : column))
    }));
  const mending = (description: string) => kindsOn(withHint(description), circles.url);
  expect(mending('Le code de la direction, en trois lettres.')).toEqual([]);
  expect(mending('')).toEqual(['titleColumn']);
  expect(mending('A short code that never changes.')).toEqual(['titleColumn']);
  const [action] = actionsOf(setUpPlanOf(withHint(''), everything));
  expect(
    applied(withHint(''), action!, lists)
      .lists.get(circles.url)
      ?.columns.find(({ name }) => name === 'Key')
  ).toMatchObject({ title: 'Clé', description: 'Code court qui ne change jamais.' });
});

test('choice words change only while the list has no rows; with rows, only words for missing keys are added', () => {
  const english = changed(finished(emptySite()), circles.url, ({ columns }) => ({
    columns: columns.map((column) =>
      column.name === 'Kind' ? { ...column, words: ['Encompassing', 'Support'] } : column
    )
  }));
  expect(kindsOn(english, circles.url)).toEqual(['wordChoices', 'addChoices']);
  const filled = changed(english, circles.url, () => ({ rows: 1 }));
  expect(kindsOn(filled, circles.url)).toEqual(['addChoices']);
  const words = finished(filled)
    .lists.get(circles.url)
    ?.columns.find(({ name }) => name === 'Kind')?.words;
  expect(words).toEqual(['Encompassing', 'Ligne métier', 'Support']);
});

test('a library at the address of a list is an obstacle, with those that point at it; the rest goes on', () => {
  const library = { ...finished(emptySite()).lists.get(circles.url)!, template: 101, columns: [], views: [] };
  const plan = setUpPlanOf(emptySite({ lists: new Map([[circles.url, library]]) }), everything);
  expect(plan[0]).toMatchObject({ actions: [], obstacles: [{ kind: 'wrongTemplate', found: 101 }] });
  const ambassadors = plan.find(({ list }) => list === 'Lists/Ambassadors');
  expect(ambassadors?.obstacles).toEqual(
    ['PrimaryCircle', 'OtherCircles'].map((column) => ({
      kind: 'noTarget',
      list: 'Lists/Ambassadors',
      column,
      target: circles.url
    }))
  );
  expect(ambassadors?.actions).toContainEqual({ kind: 'createColumn', list: 'Lists/Ambassadors', column: 'Topics' });
  expect(plan.find(({ list }) => list === 'Lists/Offices')?.obstacles).toEqual([]);
});

test('a column of another type and a lookup into another list are obstacles, and are left', () => {
  const site = changed(finished(emptySite()), 'Lists/Ambassadors', ({ columns }) => ({
    columns: columns.map((column) =>
      column.name === 'Status'
        ? { ...column, type: 'Text' }
        : column.name === 'Office'
          ? { ...column, target: 'elsewhere' }
          : column
    )
  }));
  const step = setUpPlanOf(site, everything).find(({ list }) => list === 'Lists/Ambassadors');
  expect(step?.actions).toEqual([]);
  expect(step?.obstacles).toEqual(
    [
      { kind: 'wrongTarget', list: 'Lists/Ambassadors', column: 'Office' },
      { kind: 'wrongType', list: 'Lists/Ambassadors', column: 'Status', found: 'Text' }
    ].sort((one) => (one.kind === 'wrongTarget' ? -1 : 1))
  );
});

test('whoever reads the site and cannot write their own progress is let in', () => {
  const site = finished(emptySite());
  const shut = changed(site, 'Lists/LearningProgress', ({ grants = [] }) => ({
    grants: grants.filter(({ principal }) => principal !== 4)
  }));
  expect(kindsOn(site, 'Lists/LearningProgress')).toEqual([]);
  expect(kindsOn(shut, 'Lists/LearningProgress')).toEqual(['openList']);
});

test('the navigation is left alone when that is wished', () => {
  const plan = setUpPlanOf(emptySite(), { startingRows: false, keepNavigation: true });
  expect(plan.map(({ list }) => list)).toEqual(lists.map(({ url }) => url));
  expect(actionsOf(plan).some(({ kind }) => kind === 'seed')).toBe(false);
});

test('a group of lists is set up by itself, with the lists that it points at', () => {
  const made = (...groups: NonNullable<Wishes['groups']>): readonly (string | undefined)[] =>
    setUpPlanOf(emptySite(), { startingRows: false, keepNavigation: true, groups }).map(({ list }) => list);
  expect(made('trainings')).toEqual(['Lists/TrainingCatalogue', 'Lists/LearningProgress']);
  expect(made('people')).not.toContain('Lists/TrainingCatalogue');
  expect(made(...lists.map(({ group }) => group))).toEqual(lists.map(({ url }) => url));
  const pointing: List = { ...invented[0]!, columns: { ...circles.columns } };
  const others = lists.filter(({ group }) => group !== pointing.group);
  const wishes = { startingRows: false, groups: [pointing.group] };
  const plan = setUpPlanOf(emptySite(), wishes, [...others, pointing]);
  expect(plan.map(({ list }) => list)).toEqual(['Lists/Circles', pointing.url, undefined]);
});
