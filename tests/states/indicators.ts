import {
  all,
  answered,
  answerParts,
  type Before,
  cut,
  held,
  notDone,
  offline,
  refuse,
  refused,
  rowsOf,
  withRows,
  writesAnswered
} from './answers.ts';
import { button, text, title } from './questionsMade.ts';
import type { Place, State } from './state.ts';
import { cutLater, refusedLater, visited } from './visits.ts';

const indicators = { part: 'indicators' } as const;
const rows = rowsOf('Indicators');
const kept = ['indicators', 'ambassadors', 'circles'];
const figures = text('IndicatorsTrend');

const failing = (name: string, before: Before, key: string): State => ({
  ...indicators,
  name: `indicators/${name}`,
  before,
  seen: title(key)
});

/** The last wave says something else. */
const saying = (change: object): Before =>
  withRows('Indicators', (all) => all.map((row) => (row['Wave'] === 'Octobre 2026' ? { ...row, ...change } : row)));

const told = (name: string, change: object, key: string): State => ({
  ...indicators,
  name: `indicators/${name}`,
  before: saying(change),
  seen: text(key)
});

const toldStates: readonly State[] = [
  { ...indicators, name: 'indicators/board', rich: true, seen: text('IndicatorsStill') },
  told('few-answers', { Answers: 21, Invited: 40 }, 'IndicatorsFewAnswers'),
  told('hidden', { Answers: 4, Invited: 40 }, 'IndicatorsHiddenWhy'),
  told('low-rate', { Answers: 312, Invited: 2487 }, 'IndicatorsLowText'),
  told('no-answers', { Answers: null, Invited: null }, 'IndicatorsNoAnswers'),
  told('one-answer-more', { Answers: 1, Invited: null, Value: 1 }, 'IndicatorsHiddenWhy'),
  told('same', { Value: 4, Scale: 'Sur 5' }, 'IndicatorsSame'),
  told('less', { Value: 3 }, 'IndicatorsLessMany'),
  told('of-a-part', { Entity: 'EASYPAY' }, 'IndicatorsAskedOf'),
  told('without-notes', { Note: '' }, 'IndicatorsMeansAwareness'),
  {
    ...indicators,
    name: 'indicators/one-point',
    before: withRows('Indicators', (all) =>
      all.map((row) => ({ ...row, Value: row['Wave'] === 'Octobre 2026' ? 4 : 3, Answers: 300, Invited: 400 }))
    ),
    seen: text('IndicatorsMoreOne')
  },
  {
    ...indicators,
    name: 'indicators/one-point-less',
    before: withRows('Indicators', (all) =>
      all.map((row) => ({ ...row, Value: row['Wave'] === 'Octobre 2026' ? 3 : 4, Answers: 300, Invited: 400 }))
    ),
    seen: text('IndicatorsLessOne')
  },
  {
    ...indicators,
    name: 'indicators/reworded',
    before: saying({ Title: 'Bienvenue' }),
    seen: text('IndicatorsReworded')
  },
  {
    ...indicators,
    name: 'indicators/one-wave',
    before: withRows('Indicators', (all) => all.filter((row) => row['Wave'] === 'Octobre 2026')),
    seen: text('IndicatorsStill')
  },
  {
    ...indicators,
    name: 'indicators/draft',
    as: 'editor',
    before: saying({ Published: false }),
    seen: text('IndicatorsDraft')
  },
  {
    ...indicators,
    name: 'indicators/another-scale',
    reach: ({ part, says }) =>
      part
        .getByRole('button', { name: says('IndicatorsScaleOf', true) })
        .first()
        .click(),
    seen: figures
  },
  {
    ...indicators,
    name: 'indicators/as-a-table',
    widths: [1440],
    reach: (place) => button(place, 'IndicatorsAsTable').click(),
    seen: (place) => button(place, 'IndicatorsAsLines')
  },
  {
    ...indicators,
    name: 'indicators/picture-failed',
    before: async ({ page }) => {
      await page.addInitScript(() => {
        HTMLCanvasElement.prototype.toBlob = () => {
          throw new Error('no');
        };
      });
    },
    reach: (place) => button(place, 'IndicatorsImage').click(),
    seen: text('IndicatorsSaveFailed')
  }
];

const compute = (place: Place): Promise<void> => button(place, 'IndicatorsCompute').click();
const team = { ...indicators, as: 'editor' } as const;

const computed: readonly State[] = [
  { ...team, name: 'indicators/computed', rich: true, reach: compute, seen: text('IndicatorsHiddenToo') },
  {
    ...team,
    name: 'indicators/computed-story',
    world: 'story',
    reach: compute,
    seen: text('IndicatorsHiddenToo')
  },
  {
    ...team,
    name: 'indicators/computed-of-a-curator',
    as: 'owner',
    reach: compute,
    before: all(refused(rowsOf('Attendance'), 403), refused(rowsOf('Questions'), 500)),
    seen: text('IndicatorsUnread')
  },
  {
    ...team,
    name: 'indicators/computing',
    passing: true,
    before: held(rowsOf('Sessions')),
    reach: compute,
    seen: text('IndicatorsReadingMany')
  },
  {
    ...team,
    name: 'indicators/stopped',
    before: held(rowsOf('Sessions')),
    reach: async (place) => {
      await compute(place);
      await button(place, 'IndicatorsStop').click();
    },
    seen: text('IndicatorsStopped')
  },
  {
    ...team,
    name: 'indicators/without-headcounts',
    before: withRows('Circles', (all) => all.map((row) => ({ ...row, Headcount: null }))),
    seen: text('IndicatorsRatioNone')
  }
];

const enter = (place: Place): Promise<void> => button(place, 'IndicatorsEnter').click();

/** Opens the form and types into the line of awareness. */
const typed =
  (values: Readonly<Partial<Record<'question' | 'value' | 'invited' | 'answers', string>>>, wave = 'Bienvenue') =>
  async (place: Place): Promise<void> => {
    const { part, says } = place;
    await enter(place);
    await part.getByLabel(says('IndicatorsWaveName')).fill(wave);
    const line = part.locator('form [role="group"]').nth(1);
    const fields = ['question', 'value', 'invited', 'answers'] as const;
    for (const [at, field] of fields.entries())
      if (values[field] !== undefined) await line.getByRole('textbox').nth(at).fill(values[field]);
  };
const save = ({ part, says }: Place): Promise<void> =>
  part
    .getByRole('button', { name: says('IndicatorsSaveOne', true) })
    .or(part.getByRole('button', { name: says('IndicatorsSaveMany', true) }))
    .click();
const saving =
  (...values: Parameters<typeof typed>) =>
  async (place: Place): Promise<void> => {
    await typed(...values)(place);
    await save(place);
  };

const entry = (name: string, key: string, reach: Before, before?: Before): State => ({
  ...team,
  name: `indicators/${name}`,
  reach,
  seen: text(key),
  ...(before === undefined ? {} : { before })
});

const paste =
  (lines: string): Before =>
  async (place) => {
    const { part, says } = place;
    await enter(place);
    await part.getByText(says('IndicatorsPaste'), { exact: true }).click();
    await part.getByLabel(says('IndicatorsPasteHint')).fill(lines);
    await button(place, 'IndicatorsPasteTake').click();
  };

const entered: readonly State[] = [
  entry('entry', 'IndicatorsEnterText', enter),
  entry('entry-nothing', 'IndicatorsNothingYet', saving({}, '')),
  entry('entry-no-number', 'IndicatorsWrongNumber', saving({ value: 'x' })),
  entry('entry-out-of-scale', 'IndicatorsWrongScale', saving({ value: '120' })),
  entry('entry-not-whole', 'IndicatorsWrongWhole', saving({ value: '7', answers: '1,5' })),
  entry('entry-more-answers', 'IndicatorsWrongAnswers', saving({ value: '7', invited: '3', answers: '7' })),
  entry('entry-no-question', 'IndicatorsWrongQuestion', saving({ value: '7', question: '' })),
  entry('entry-no-day', 'IndicatorsWrongDay', async (place) => {
    await typed({ value: '7' })(place);
    await place.part.getByLabel(place.says('IndicatorsMeasured')).fill('');
    await save(place);
  }),
  entry('entry-breaks', 'IndicatorsWillBreak', typed({ value: '7', question: 'Bienvenue' })),
  entry('entry-few', 'IndicatorsWillFew', typed({ value: '7', answers: '21' })),
  entry('entry-hides', 'IndicatorsWillHide', typed({ value: '7', answers: '3' })),
  entry('entry-low', 'IndicatorsWillLow', typed({ value: '7', invited: '900', answers: '100' })),
  entry('entry-replaces', 'IndicatorsWillReplace', typed({ value: '7' }, 'Octobre 2026')),
  entry('entry-pasted-one', 'IndicatorsPastedOne', paste('Notoriété\tBienvenue\t7\nBienvenue')),
  entry('entry-pasted', 'IndicatorsPastedMany', paste('Notoriété\tBienvenue\t7\nUse\tBienvenue\t8\nBienvenue\nAmélie')),
  {
    ...entry('entry-kept', 'IndicatorsKept', async (place) => {
      await typed({ value: '7' })(place);
      await button(place, 'IndicatorsBack').click();
      await enter(place);
    }),
    rich: true
  },
  entry('entry-cleared', 'IndicatorsEnterText', async (place) => {
    await typed({ value: '7' })(place);
    await button(place, 'IndicatorsClear').click();
  }),
  entry('entry-refused', 'IndicatorsRefused', saving({ value: '7' }), writesAnswered(refuse(403))),
  entry(
    'entry-changed',
    'IndicatorsChanged',
    saving({ value: '7' }, 'Octobre 2026'),
    writesAnswered(answerParts(() => notDone(412)))
  ),
  {
    ...team,
    name: 'indicators/entry-saved',
    writes: true,
    reach: saving({ value: '7' }),
    seen: text('IndicatorsSavedOne')
  },
  {
    ...team,
    name: 'indicators/entry-saved-several',
    writes: true,
    reach: async (place) => {
      await paste('Notoriété\tBienvenue\t7\nUse\tBienvenue\t8')(place);
      await place.part.getByLabel(place.says('IndicatorsWaveName')).fill('Bienvenue');
      await save(place);
    },
    seen: text('IndicatorsSavedMany')
  },
  entry('entry-failed', 'FailedUnexpectedTitle', async (place) => {
    // What is refused is what the form reads, not what the page read before.
    await button(place, 'IndicatorsEnter').waitFor();
    await refused(rows, 500)(place);
    await enter(place);
  })
];

const troubled: readonly State[] = [
  {
    ...indicators,
    name: 'indicators/loading',
    before: held(rows),
    passing: true,
    seen: ({ part, says }) => part.getByRole('status').filter({ hasText: says('Loading') })
  },
  failing('failed', refused(rows, 500), 'FailedUnexpectedTitle'),
  failing('offline', all(offline, cut('/_api/')), 'FailedTitle'),
  failing('no-access', refused(rows, 403), 'ForbiddenTitle'),
  failing(
    'signed-out',
    answered('/_api/', (route) => route.fulfill({ status: 401, contentType: 'text/html', body: '<!doctype html>' })),
    'SignedOut'
  ),
  { ...indicators, name: 'indicators/no-list', world: 'empty', seen: title('IndicatorsSoonTitle') },
  {
    ...indicators,
    name: 'indicators/no-list-for-curators',
    world: 'empty',
    as: 'owner',
    seen: title('IndicatorsAbsentTitle')
  },
  { ...indicators, name: 'indicators/empty', world: 'bare', seen: title('IndicatorsEmptyTitle') },
  {
    ...indicators,
    name: 'indicators/empty-for-curators',
    world: 'bare',
    as: 'editor',
    seen: title('IndicatorsFirstTitle')
  },
  {
    ...indicators,
    name: 'indicators/nothing-published',
    before: withRows('Indicators', (all) => all.map((row) => ({ ...row, Published: false }))),
    seen: title('IndicatorsEmptyTitle')
  },
  {
    ...indicators,
    name: 'indicators/partly-people',
    before: refused(rowsOf('Ambassadors'), 500),
    seen: text('IndicatorsNoPeople')
  },
  {
    ...indicators,
    name: 'indicators/stale-kept',
    before: all(visited(1, kept), refusedLater(rows, 500)),
    seen: text('StaleKept')
  },
  {
    ...indicators,
    name: 'indicators/offline-remembered',
    before: all(visited(1, kept), cutLater('/_api/')),
    seen: text('StaleKept')
  }
];

const editing = { ...indicators, host: 'sharepoint', as: 'owner', and: 'Mode=Edit' } as const;

const hosts: readonly State[] = [
  { ...indicators, name: 'indicators/on-a-page', host: 'sharepoint', seen: figures },
  { ...indicators, name: 'indicators/on-a-strong-section', host: 'sharepoint', and: 'section=strong', seen: figures },
  { ...indicators, name: 'indicators/in-teams', host: 'teams', seen: figures },
  { ...editing, name: 'indicators/edited', seen: figures },
  {
    ...editing,
    name: 'indicators/pane',
    reach: ({ page }) => page.locator('[data-tool=pencil]').first().click(),
    seen: ({ page, says }) => page.getByText(says('PaneSource', true))
  }
];

/** Every state of the indicators. */
export const indicatorStates: readonly State[] = [...toldStates, ...computed, ...entered, ...troubled, ...hosts];
