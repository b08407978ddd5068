import { memoryProgramme } from '../testing/memoryProgramme';
import { aCircle } from '../testing/people';
import { sharing } from './shared';

test('web parts that ask the same at the same time cause one request', async () => {
  const memory = memoryProgramme({ circles: [aCircle('Payroll')] });
  const programme = sharing(memory, () => 0);
  const [one, other] = await Promise.all([programme.circles(), programme.circles()]);
  expect(one).toBe(other);
  expect(memory.asked).toEqual(['circles']);
});

test('after a minute it is asked anew', async () => {
  let now = 0;
  const memory = memoryProgramme();
  const programme = sharing(memory, () => now);
  await programme.circles();
  now = 59_999;
  await programme.circles();
  expect(memory.asked).toEqual(['circles']);
  now = 60_000;
  await programme.circles();
  expect(memory.asked).toEqual(['circles', 'circles']);
});

test('a retry after a failure asks again', async () => {
  const memory = memoryProgramme();
  memory.fail('circles', { kind: 'busy' });
  const programme = sharing(memory, () => 0);
  await expect(programme.circles()).rejects.toMatchObject({ failure: { kind: 'busy' } });
  memory.fail('circles', undefined);
  await expect(programme.circles()).resolves.toEqual([]);
});

test('after the lists were changed from here, each question is asked anew', async () => {
  const memory = memoryProgramme();
  const programme = sharing(memory, () => 0);
  await programme.circles();
  await programme.offices();
  programme.forget();
  await programme.circles();
  await programme.offices();
  expect(memory.asked).toEqual(['circles', 'offices', 'circles', 'offices']);
});
