import { openDesk, type Desk } from './desk';
import { everything, groundOf, leave, setUp, visit } from './ground';

jest.setTimeout(60_000);
let desk: Desk;
afterEach(async () => {
  leave();
  await desk.close();
});

const failedOf = (report: Awaited<ReturnType<typeof setUp>>) =>
  report.steps.flatMap(({ outcomes }) => outcomes.filter(({ kind }) => kind !== 'done'));

test('an empty French site gets everything, and a second look finds nothing to do', async () => {
  desk = await openDesk([]);
  visit('owner');
  const report = await setUp(groundOf(desk), everything);
    desk.log.length,
    desk.log.filter((line) => line.startsWith('!'))
  );
  expect(failedOf(report)).toEqual([]);
  expect(report.ending).toBe('finished');
  expect(report.left?.flatMap(({ actions }) => actions)).toEqual([]);
});
