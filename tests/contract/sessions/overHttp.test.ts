import { writeFileSync } from 'node:fs';
import type { Loophole } from '../../../local/site/permissions.ts';
import { openStage, playOverHttp, type Played, type Stage } from './overHttp';

const many = Number(process.env['PLACES_HTTP'] ?? 20);
const seed = process.env['PLACES_HTTP_SEED'] ?? 'small';
const report = process.env['PLACES_HTTP_TELL'];

/** What may be open to whoever writes past the web parts, in turn: in every second schedule somebody does. */
const manners: readonly (readonly Loophole[])[] = [[], ['stamp'], ['draw'], ['stamp', 'draw']];

const nameOf = (open: readonly Loophole[] | undefined): string =>
  open === undefined ? 'undisturbed' : `disturbed, ${open.length === 0 ? 'no loophole' : open.join(' and ')} open`;

const counts = ['presses', 'refused', 'named', 'killed', 'moved', 'forged'] as const;
type Sums = Record<'schedules' | (typeof counts)[number], number>;

const nothing = (): Sums => ({ schedules: 0, presses: 0, refused: 0, named: 0, killed: 0, moved: 0, forged: 0 });
const added = (sums: Sums, played: Played): void => {
  sums.schedules += 1;
  for (const each of counts) sums[each] += played[each];
};

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.desk.close());

test(`${many} schedules of places over a bad network (seed ${seed}): exactly capacity in, nothing lost or twice, everybody reads what the organiser reads`, async () => {
  const wrong: string[] = [];
  const [all, by] = [nothing(), {} as Record<string, Sums>];
  for (let at = 0; at < many && wrong.length === 0; at += 1) {
    const open = at % 2 === 1 ? manners[((at - 1) / 2) % manners.length] : undefined;
    const played = await playOverHttp(stage, `${seed}/${at}`, open);
    added(all, played);
    added((by[nameOf(open)] ??= nothing()), played);
    wrong.push(...played.wrong.map((each) => `${nameOf(open)}: ${each}`));
  }
  if (report !== undefined) writeFileSync(report, JSON.stringify({ seed, ...all, by, wrong }));
  expect(wrong.slice(0, 20)).toEqual([]);
  // The dice did throw races, refusals and forgeries.
  expect(all.presses).toBeGreaterThan(many * 5);
  for (const each of counts) expect([each, all[each] > 0]).toEqual([each, true]);
}, 2_400_000);
