import { circles } from '../../lists/reading/circles';
import { offices } from '../../lists/reading/offices';
import { memoryProgramme } from '../../testing/memoryProgramme';
import { aCircle } from '../../testing/people';
import { sharing } from './shared';

test('web parts that ask the same at the same time cause one request', async () => {
  const memory = memoryProgramme({ circles: [aCircle('Payroll')] });
  const programme = sharing(memory, () => 0);
  const [one, other] = await Promise.all([programme.rows(circles), programme.rows(circles)]);
  expect(one).toBe(other);
  expect(memory.asked).toEqual(['circles']);
});

test('after a minute it is asked anew', async () => {
  let now = 0;
  const memory = memoryProgramme();
  const programme = sharing(memory, () => now);
  await programme.rows(circles);
  now = 59_999;
  await programme.rows(circles);
  expect(memory.asked).toEqual(['circles']);
  now = 60_000;
  await programme.rows(circles);
  expect(memory.asked).toEqual(['circles', 'circles']);
});

test('a list that is read in stages is the same list for whoever asks for all of it', async () => {
  const memory = memoryProgramme({ circles: [aCircle('Payroll')] });
  const lead = { rows: async () => [], these: async () => [], wholeFrom: 1, done: () => undefined };
  memory.lead(circles, lead);
  const programme = sharing(memory, () => 0);
  const whole = programme.inStages(circles);
  expect([await whole.leading, await programme.inStages(circles).leading]).toEqual([lead, lead]);
  expect(await programme.rows(circles)).toBe(await whole);
  expect(memory.asked).toEqual(['circles']);
});

test('nothing leads a list whose whole was asked for before', async () => {
  const memory = memoryProgramme({ circles: [aCircle('Payroll')] });
  memory.lead(circles, { rows: async () => [], these: async () => [], wholeFrom: 1, done: () => undefined });
  const programme = sharing(memory, () => 0);
  const all = programme.rows(circles);
  const whole = programme.inStages(circles);
  expect(whole.leading).toBeUndefined();
  expect(await whole).toBe(await all);
});

test('a retry after a failure asks again', async () => {
  const memory = memoryProgramme();
  memory.fail('circles', { kind: 'busy' });
  const programme = sharing(memory, () => 0);
  await expect(programme.rows(circles)).rejects.toMatchObject({ failure: { kind: 'busy' } });
  memory.fail('circles', undefined);
  await expect(programme.rows(circles)).resolves.toEqual([]);
});

test('after the lists were changed from here, each question is asked anew', async () => {
  const memory = memoryProgramme();
  const programme = sharing(memory, () => 0);
  await programme.rows(circles);
  await programme.rows(offices);
  programme.forget();
  await programme.rows(circles);
  await programme.rows(offices);
  expect(memory.asked).toEqual(['circles', 'offices', 'circles', 'offices']);
});

test('each shape of a list is a question of its own, however its columns are ordered', async () => {
  const memory = memoryProgramme();
  const programme = sharing(memory, () => 0);
  await programme.rows(circles);
  await programme.rows(circles, { columns: ['Key', 'NameFr'] });
  await programme.rows(circles, { columns: ['NameFr', 'Key'] });
  await programme.rows(circles, { which: { newest: 5 } });
  expect(memory.asked).toEqual(['circles', 'circles [null,["Key","NameFr"]]', 'circles [{"newest":5},null]']);
});

test('what is asked together is shared with what is asked alone', async () => {
  const memory = memoryProgramme({ circles: [aCircle('Payroll')] });
  const programme = sharing(memory, () => 0);
  const alone = programme.rows(circles);
  const [again, others] = programme.together((rows) => [rows(circles), rows(offices)]);
  expect(await again).toBe(await alone);
  expect(await programme.rows(offices)).toBe(await others);
  expect(memory.asked).toEqual(['circles', 'offices']);
});
