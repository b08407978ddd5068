import { circles } from '../lists/reading/circles';
import { memoryProgramme } from './memoryProgramme';
import { programmeContract, type Situation } from './programmeContract';

const everything = ['circles', 'offices', 'badges', 'ambassadors', 'awards', 'trainings', 'searchTerms'] as const;

programmeContract(async (situation: Situation) => {
  const programme = memoryProgramme({ ...situation.rows, curator: situation.as === 'editor' });
  const { withoutList, withoutColumn, throttled } = situation;
  if (withoutList !== undefined) programme.fail(withoutList, { kind: 'missing' });
  if (withoutColumn !== undefined)
    programme.fail(withoutColumn.list, { kind: 'invalid', detail: `'${withoutColumn.column}' does not exist.` });
  for (const list of everything) {
    if (throttled !== undefined) programme.fail(list, { kind: 'busy', retryAfter: throttled });
    if (situation.as === 'outsider') programme.fail(list, { kind: 'forbidden' });
    if (situation.offline === true) programme.fail(list, { kind: 'offline' });
  }
  return programme;
});

test('a slow question waits until the test lets it answer', async () => {
  const programme = memoryProgramme();
  const release = programme.delay('circles');
  let answered = false;
  const asked = programme.rows(circles).then(() => (answered = true));
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(answered).toBe(false);
  release();
  await asked;
  expect(answered).toBe(true);
});

test('an earlier visit is remembered as the test says', async () => {
  const programme = memoryProgramme();
  expect(await programme.remembered.rows(circles)).toBeUndefined();
  programme.remember({ circles: [] }, 5);
  expect(await programme.remembered.rows(circles)).toEqual({ answer: [], at: 5 });
});
