import * as fc from 'fast-check';
import { ambassadors, circles } from '../../lists';
import type { Failure } from '../port/programme';
import { dryRun, fileOf, importDesk, kept, siteWith } from '../../testing/importing';
import { memoryCuration, type MemoryCuration, type Mishap } from '../../testing/memoryCuration';
import type { RowWriter, Write } from '../port/rowWriter';
import { circleRow } from '../../testing/rows';
import { countedPeople } from './counts';
import { carryOut } from './run';
import { begun, type RunState, stepsOf } from './steps';

const rows = Array.from({ length: 60 }, (_nothing, at) => circleRow({ id: at + 1, key: `OLD${at}`, headcount: 1 }));
const file = [
  'Key;Name;Parent;Headcount',
  'TOP;Top;;1',
  ...rows.map(({ key }, at) => `${key};;TOP;${at + 2}`),
  ...Array.from({ length: 70 }, (_nothing, at) => `NEW${at};Nouveau ${at};${at % 7 === 0 ? 'TOP' : `NEW${at - 1}`};3`)
].join('\n');

const run = async (site: MemoryCuration, from: RunState): Promise<{ ended: unknown; state: RunState }> => {
  let state = from;
  const ended = await carryOut(
    circles,
    from,
    importDesk(circles, site, (next) => (state = next))
  );
  return { ended, state };
};
const refusing =
  (write: RowWriter['write'], isMeant: (write: Extract<Write, { kind: 'add' }>) => boolean): RowWriter['write'] =>
  async (list, writes) => {
    const refused = writes.map((each) => each.kind === 'add' && isMeant(each));
    const written = [
      ...(await write(
        list,
        writes.filter((_each, at) => refused[at] !== true)
      ))
    ];
    const failure = { kind: 'invalid', what: list.url, detail: 'A rule of the list.' } as const;
    return refused.map((isRefused) => (isRefused ? { state: 'refused', failure } : written.shift()!));
  };
const plan = (site: MemoryCuration) => dryRun(circles, file, siteWith(circles, site.held(circles)));
const content = (site: MemoryCuration): readonly string[] => {
  const held = site.held(circles);
  const keys = new Map(held.map(({ item }) => [item.id, item.key]));
  return held
    .map(({ item }) => [item.key, item.title, item.headcount, keys.get(item.parent as number)].join(' '))
    .sort();
};
const site = (): MemoryCuration => memoryCuration({ rows: { [circles.url]: rows } });

test('whatever is lost, cut off or refused for a while, the end is the same, and nothing is there twice', async () => {
  const calm = site();
  expect((await run(calm, begun(stepsOf(plan(calm))))).ended).toBe('finished');
  expect(new Set(plan(calm).map(({ kind }) => kind))).toEqual(new Set(['unchanged']));
  const mishap = fc.constantFrom<Mishap | undefined>('lost', 'offline', 'busy', undefined);
  await fc.assert(
    fc.asyncProperty(fc.array(mishap, { maxLength: 14 }), async (mishaps) => {
      const rough = site();
      let state = begun(stepsOf(plan(rough)));
      rough.mishaps.push(...mishaps);
      for (let turn = 0, ended: unknown; ended !== 'finished' && turn < 20; turn++)
        ({ ended, state } = await run(rough, state));
      expect(content(rough)).toEqual(content(calm));
      expect([...state.results.values()].every((result) => result.state === 'done')).toBe(true);
    }),
    { numRuns: 60 }
  );
});

test('a row that somebody changes between dry run and writing stays theirs', async () => {
  const meant = site();
  const steps = stepsOf(plan(meant));
  meant.touch(circles, 5, { headcount: 777 });
  const { state } = await run(meant, begun(steps));
  expect([...state.results.values()].filter((result) => result.state === 'conflict')).toHaveLength(1);
  expect(meant.held(circles).find(({ item }) => item.id === 5)?.item.headcount).toBe(777);
});

test('a lost answer and a change by somebody else at once is told, not overwritten', async () => {
  const meant = site();
  const from = begun(stepsOf(dryRun(circles, 'Key;Headcount\nOLD4;6\n', siteWith(circles, meant.held(circles)))));
  meant.mishaps.push('offline');
  let state = from;
  const ended = await carryOut(circles, from, {
    ...importDesk(circles, meant, (next) => (state = next)),
    pause: async () => void meant.touch(circles, 5, { headcount: 9 })
  });
  expect([ended, [...state.results.values()].map((result) => result.state)]).toEqual(['finished', ['conflict']]);
});

test('what points at a row that was refused is not written either', async () => {
  const meant = site();
  const steps = stepsOf(
    dryRun(circles, 'Key;Name;Parent\nA;A;\nB;B;A\nC;C;B\n', siteWith(circles, meant.held(circles)))
  );
  // A rule of the list refuses the first of them.
  meant.writer.write = refusing(meant.writer.write, ({ values }) => values['key'] === 'A');
  const { ended, state } = await run(meant, begun(steps));
  expect([ended, [...state.results.values()].map((result) => result.state)]).toEqual([
    'finished',
    ['refused', 'orphaned', 'orphaned']
  ]);
});

const statesIn = ({ results }: RunState): readonly string[] =>
  [...results].sort(([one], [other]) => one - other).map(([, { state }]) => state);

test('what somebody else added meanwhile is not added again: it is there, or it is theirs, and what points at it goes on', async () => {
  const meant = site();
  const text = 'Key;Name;Parent;Headcount\nA;A;;5\nB;B;;5\nC;C;A;1\nD;D;B;1\n';
  const steps = stepsOf(dryRun(circles, text, siteWith(circles, meant.held(circles))));
  await meant.writer.write(circles, [
    { kind: 'add', values: { key: 'A', title: 'A', headcount: 5 } },
    { kind: 'add', values: { key: 'B', title: 'B', headcount: 6 } }
  ]);
  const { ended, state } = await run(meant, begun(steps));
  expect([ended, statesIn(state)]).toEqual(['finished', ['there', 'conflict', 'done', 'orphaned']]);
  const held = meant.held(circles).map(({ item }) => [item.key, item.headcount, item.parent]);
  expect(held.slice(60)).toEqual([
    ['A', 5, undefined],
    ['B', 6, undefined],
    ['C', 1, 61]
  ]);
});

test('what somebody else changed meanwhile to the same is told as there, and to something else as theirs', async () => {
  const meant = site();
  const text = 'Key;Headcount\nOLD4;6\nOLD5;7\nOLD6;8\n';
  const steps = stepsOf(dryRun(circles, text, siteWith(circles, meant.held(circles))));
  meant.touch(circles, 5, { headcount: 6 });
  const { writer } = meant;
  const { write } = writer;
  // Between the look and the write: SharePoint answers 412, and the next look tells what it is.
  writer.write = async (list, writes) => {
    writer.write = write;
    meant.touch(circles, 6, { headcount: 7 });
    meant.touch(circles, 7, { headcount: 9 });
    return write(list, writes);
  };
  const { ended, state } = await run(meant, begun(steps));
  expect([ended, statesIn(state)]).toEqual(['finished', ['there', 'there', 'conflict']]);
});

test('two who write one file at once leave each row once, and each is told what they wrote themselves', async () => {
  const lines = Array.from({ length: 130 }, (_nothing, at) => `NEW${at};Nouveau ${at};${at < 2 ? '' : `NEW${at % 2}`}`);
  const text = ['Key;Name;Parent', ...lines].join('\n');
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(3), { maxLength: 40 }), fc.nat(12), async (turns, ahead) => {
      const both = memoryCuration({ rows: { [circles.url]: rows }, lax: true });
      const steps = stepsOf(dryRun(circles, text, siteWith(circles, both.held(circles))));
      let at = 0;
      const waiting = async (): Promise<void> => {
        for (let left = turns[at++ % turns.length] ?? 0; left > 0; left--) await Promise.resolve();
      };
      const theirs: MemoryCuration = {
        ...both,
        register: { ...both.register, me: async () => 2 },
        writer: {
          ...both.writer,
          write: async (list, writes) => {
            await waiting();
            return both.writer.write(list, writes);
          }
        }
      };
      const second = async () => {
        for (let left = ahead; left > 0; left--) await Promise.resolve();
        return run(theirs, begun(steps));
      };
      const ended = await Promise.all([run(both, begun(steps)), second()]);
      expect(ended.map((each) => each.ended)).toEqual(['finished', 'finished']);
      const made = both.held(circles).slice(60);
      expect(made.map(({ item }) => item.key).sort()).toEqual(lines.map((line) => line.split(';')[0]).sort());
      const told = ended.map(({ state }) => statesIn(state));
      expect(told.flat().every((state) => state === 'done' || state === 'there')).toBe(true);
      expect(told.flat().filter((state) => state === 'done')).toHaveLength(130);
      const ids = new Set(made.map(({ item }) => item.id));
      expect(made.every(({ item }) => item.parent === undefined || ids.has(item.parent as number))).toBe(true);
    }),
    { numRuns: 20 }
  );
});

test('somebody whom the site cannot make known is told, the others are written', async () => {
  const known = { login: 'i:0#.f|membership|a@x.y', email: 'a@x.y', name: 'A' };
  const gone = { login: 'i:0#.f|membership|b@x.y', email: 'b@x.y', name: 'B' };
  const places = { [circles.url]: rows };
  const people = memoryCuration({ rows: places, directory: [known] });
  const outcomes = dryRun(
    ambassadors,
    'Person;Circle\na@x.y;OLD1\nb@x.y;OLD1\n',
    siteWith(ambassadors, [], places, [known, gone])
  );
  let state = begun(stepsOf(outcomes));
  await carryOut(
    ambassadors,
    state,
    importDesk(ambassadors, people, (next) => (state = next))
  );
  expect([...state.results.entries()].sort().map(([, result]) => result.state)).toEqual(['done', 'unknownPerson']);
  expect(people.held(ambassadors)).toHaveLength(1);
});

test('people are counted by the names in profiles; unknown departments are listed, the most people first', () => {
  const places = kept(
    circleRow({ id: 1, title: 'Paie', profileNames: 'Payroll\nPaie & RH', headcount: 2 }),
    circleRow({ id: 2, title: 'IT', headcount: 9 }),
    circleRow({ id: 3, title: 'Ventes', profileNames: 'Sales', headcount: 4 }),
    circleRow({ id: 4, title: 'Sales Gand', profileNames: 'Sales' }),
    circleRow({ id: 5, title: 'Fermé', profileNames: 'Old', active: false })
  );
  const text = `Nom;Service\nA;payroll\nB;Paie  & rh\nC;IT\nD;Logistique\nE;logistique\nF;Sales\nG;\nH;Old\n`;
  const { lines } = fileOf(circles, text);
  const counted = countedPeople(circles, lines, { at: 1, rows: places });
  expect(counted.outcomes).toMatchObject([
    { kind: 'unchanged', name: 'Paie' },
    { kind: 'changed', name: 'IT', values: { headcount: 1 } }
  ]);
  expect(counted.unplaced).toEqual([
    { name: 'Logistique', people: 2, several: false },
    { name: 'Sales', people: 1, several: true },
    { name: 'Old', people: 1, several: false }
  ]);
  expect([counted.nameless, counted.unmentioned]).toEqual([1, 2]);
});

describe('lines that SharePoint refuses', () => {
  const many = `Key;Name\n${Array.from({ length: 105 }, (_nothing, at) => `N${at};Nouveau ${at}`).join('\n')}\n`;
  const refusing = async (failure: Partial<Failure>, refused: (at: number) => boolean) => {
    const place = memoryCuration();
    let at = -1;
    const writer: MemoryCuration['writer'] = {
      ...place.writer,
      write: async (list, writes) =>
        Promise.all(
          writes.map(async (write) => {
            at += 1;
            if (refused(at)) return { state: 'refused', failure: { kind: 'unexpected', what: list.url, ...failure } };
            return (await place.writer.write(list, [write]))[0]!;
          })
        )
    };
    const { ended, state } = await run(
      { ...place, writer },
      begun(stepsOf(dryRun(circles, many, siteWith(circles, []))))
    );
    const count = (is: string): number => [...state.results.values()].filter((each) => each.state === is).length;
    return { ended, done: count('done'), refused: count('refused'), open: 105 - state.results.size };
  };

  test.each<[string, Partial<Failure>]>([
    ['a rule of the list', { code: '-2130575162, Microsoft.SharePoint.SPListDataValidationException', detail: 'Non.' }],
    ['a rule of a column', { code: '-2130575163, Microsoft.SharePoint.SPFieldValidationException', detail: 'Dix.' }],
    ['values that are there', { code: '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException' }],
    ['a value that SharePoint cannot keep', { code: '-2130575336, Microsoft.SharePoint.SPException' }],
    ['a row that is gone', { code: '-2130575340, Microsoft.SharePoint.SPException' }],
    [
      'whatever else',
      { kind: 'invalid', reference: '400 1-2-3', detail: 'The field you are trying to update may be read only.' }
    ]
  ])('%s: a whole first batch of them is told, and the rest is written', async (_why, failure) => {
    expect(await refusing(failure, (at) => at < 100)).toEqual({ ended: 'finished', done: 5, refused: 100, open: 0 });
  });

  test.each<[string, Partial<Failure>]>([
    ['rights that ended', { kind: 'forbidden', reference: '403 1-2-3' }],
    ['a site that is locked', { reference: '423 1-2-3' }],
    ['a site that can only be read', { detail: 'The site is read only at the farm level.' }],
    ['a site that is full', { detail: 'This Web site has exceeded the storage quota limit.' }],
    ['a site that is full, by number', { code: '-2147024784, Microsoft.SharePoint.SPException', detail: 'Voll.' }]
  ])('%s: the run ends, and what was not written is written when it goes on', async (_why, failure) => {
    const { ended, ...counts } = await refusing(failure, (at) => at === 60);
    expect([ended, counts]).toEqual([expect.objectContaining(failure), { done: 99, refused: 0, open: 6 }]);
  });
});
