import { writeFileSync } from 'node:fs';
import { openStage, play, type Stage } from './schedules';

const many = Number(process.env['SCHEDULES'] ?? 100);
const seed = process.env['SCHEDULES_SEED'] ?? 'small';
/** Rows are edited, deleted, restored and stamped past our web parts in every second one. */
const troubled = process.env['SCHEDULES_TROUBLED'] !== undefined;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.desk.close());

test(`${many} schedules over a bad network (seed ${seed}): one holder at most, nothing lost or twice, everybody is told the same`, async () => {
  const figures = { schedules: many, seed, steps: 0, late: 0, wrong: [] as string[] };
  for (let at = 0; at < many; at += 1) {
    const { wrong, steps, late } = await play(stage, `${seed}/${at}`, troubled && at % 2 === 1);
    figures.steps += steps;
    figures.late += late;
    figures.wrong.push(...wrong);
  }
  if (process.env['SCHEDULES_TELL'] !== undefined)
    writeFileSync(process.env['SCHEDULES_TELL'], JSON.stringify(figures));
  expect(figures.wrong).toEqual([]);
  // The dice did throw races.
  expect(figures.steps).toBeGreaterThan(many * 3);
  expect(figures.late).toBeGreaterThan(many / 20);
}, 2_400_000);
