import { all, answered, type Before, changed, type ListName, partOf, type Row, rowsOf, withRows } from './answers.ts';
import { lightly } from './setupLight.ts';
import { stateOf, text } from './setupDoor.ts';
import { columnsSeen, halfMade, listsSeen, obstructed } from './setupSite.ts';
import type { State } from './state.ts';

const healthState = stateOf('PartHealth');

const state = ({ given = [], ...rest }: Parameters<typeof healthState>[0]): State =>
  healthState({ ...rest, given: [lightly, ...given] });

/** Rows by their place: each change is made to one row. */
const rowsAt = (list: ListName, changes: readonly Row[]): Before =>
  withRows(list, (rows) => rows.map((row, at) => ({ ...row, ...changes[at] })));

const directory = 'getpropertiesfor';

/** The directory knows nobody but whoever asks, or everybody but one. */
const known = (whom: (asked: string) => boolean): Before =>
  answered(directory, (route) =>
    route.fulfill({ json: whom(decodeURIComponent(route.request().url())) ? { AccountName: 'known' } : null })
  );

const longAgo = '2026-11-01T23:00:00Z';
const person = (name: string) => ({
  Person: {
    Id: 4000,
    Title: name,
    Name: `i:0#.f|membership|${name}@lecercle.example`,
    EMail: `${name}@lecercle.example`
  }
});

/** Each thing that can be wrong with people, once. */
const people: Before = all(
  // The rows without a change are of people who ended their role: they may lack what they like.
  rowsAt('Ambassadors', [
    { Person: null },
    person('twice'),
    {},
    {},
    person('twice'),
    {},
    { ...person('hidden'), Visible: false },
    {},
    { PrimaryCircleId: null },
    { PrimaryCircleId: 33 },
    { OtherCirclesId: [33] },
    { OtherCirclesId: [9999] },
    { Status: 'Absent', AwayUntil: longAgo },
    { Status: 'Perhaps' },
    { Topics: ['Origami'] },
    { ...person('hidden'), Visible: false },
    { ConsentDate: null }
  ]),
  withRows('Circles', (rows) => rows.map((row) => (row['Id'] === 33 ? { ...row, Active: false } : row))),
  known((asked) => !asked.includes('ilse.vandijck'))
);

const award = { AmbassadorId: 1, BadgeId: 1, AwardedOn: longAgo, ExpiresOn: null, Revoked: false };

/** Awareness, twice in a wave. */
const wave = { Key: 'Notoriété', Scale: 'Pour cent', Value: 77, Wave: 'Vague 2', Answers: 300, Entity: null };

const wrongTrainings: readonly Row[] = [
  { Url: null },
  { Url: { Url: 'javascript:1', Description: '' } },
  { ModuleKey: '' },
  { Language: 'Klingon' },
  { ModuleKey: 'both', Language: 'Klingon' },
  { ModuleKey: 'both', Language: 'FR' },
  { ModuleKey: 'both', Language: 'FR' }
];

/** And with everything else. */
const things: Before = all(
  rowsAt('Circles', [{}, { ParentId: 3 }, { ParentId: 2 }, { Headcount: null }]),
  rowsAt('BadgeAwards', [
    { ...award, AmbassadorId: 9999 },
    { ...award, BadgeId: 9999 },
    award,
    award,
    { ...award, AmbassadorId: 2, ExpiresOn: '2025-01-01T23:00:00Z' }
  ]),
  withRows('TrainingCatalogue', (rows) =>
    wrongTrainings.map((wrong, at) => ({ ...rows[at], Published: true, ModuleKey: `module${at}`, ...wrong }))
  ),
  rowsAt('SearchTerms', [{ Topics: [] }]),
  rowsAt('Indicators', [{ Value: 120 }, { MeasuredOn: null }, {}, wave, wave, { Answers: null, Wave: 'Vague 1' }]),
  answered(rowsOf('LearningProgress'), (route) =>
    route.fulfill({ json: { value: [{ Id: 1, Title: '', LearnerId: 2, AuthorId: 3, ModuleKey: 'both' }] } })
  )
);

const several = (count: number, row: Row | undefined, change: (at: number) => Row): readonly Row[] =>
  Array.from({ length: count }, (_nothing, at) => ({ ...row, Id: at + 1, ID: at + 1, ...change(at) }));

/** More of each than anybody reads one by one. */
const manyPeople: Before = all(
  withRows('Ambassadors', ([row]) =>
    several(94, row, (at) => {
      const circle = { PrimaryCircleId: 33, OtherCirclesId: [9999] };
      if (at < 22) return { Person: null, ConsentDate: null, PrimaryCircleId: null };
      if (at < 68) return { ...circle, ...person(`twice${at >> 1}`), Status: 'Absent', AwayUntil: longAgo };
      return { ...person(`gone${at}`), Status: `Perhaps ${at}`, Topics: [`Origami ${at}`] };
    })
  ),
  withRows('Circles', (rows) => rows.map((row) => (row['Id'] === 33 ? { ...row, Active: false } : row))),
  known((asked) => asked.includes('wouter.vandenbroeck'))
);

const manyThings: Before = all(
  withRows('Circles', ([row]) =>
    several(50, row, (at) => ({
      Key: `C${at}`,
      ParentId: at % 2 === 0 ? at + 2 : at,
      Headcount: null,
      ProfileNames: `Claimed ${at >> 1}`
    }))
  ),
  withRows('BadgeAwards', ([row]) =>
    several(110, row, (at) => {
      if (at < 22) return { ...award, AmbassadorId: 9999 + at };
      if (at < 44) return { ...award, AmbassadorId: 2, BadgeId: 9999 + at };
      if (at < 88) return { ...award, AmbassadorId: 1 + ((at - 44) >> 1), BadgeId: 2 };
      return { ...award, AmbassadorId: at - 87, BadgeId: 3, ExpiresOn: '2025-01-01T23:00:00Z' };
    })
  ),
  withRows('TrainingCatalogue', ([row]) =>
    several(160, row, (at) => ({
      Published: true,
      ModuleKey: `module${at}`,
      Language: 'FR',
      ...(at < 22 ? { Url: null } : {}),
      ...(at >= 22 && at < 44 ? { Url: { Url: 'javascript:1', Description: '' } } : {}),
      ...(at >= 44 && at < 66 ? { ModuleKey: '' } : {}),
      ...(at >= 66 && at < 88 ? { Language: 'Klingon' } : {}),
      ...(at >= 88 ? { ModuleKey: `twice${at >> 1}` } : {})
    }))
  ),
  withRows('SearchTerms', (rows) => rows.map((row) => ({ ...row, Topics: [] }))),
  withRows('Indicators', ([row]) =>
    several(130, row, (at) => ({
      ...wave,
      ...(at < 22 ? { Value: 120 } : {}),
      ...(at >= 22 && at < 44 ? { MeasuredOn: null } : {}),
      ...(at >= 44 && at < 66 ? { Answers: null, Wave: `Vague ${at}` } : {}),
      ...(at >= 66 ? { Wave: `Vague ${at >> 1}` } : {})
    }))
  ),
  answered(rowsOf('LearningProgress'), (route) =>
    route.fulfill({ json: { value: several(30, {}, () => ({ Title: '', LearnerId: 2, AuthorId: 3 })) } })
  )
);

/** Rights of a list's own: some who read the site are shut out, some who only read it write. */
const rights = (list: ListName, change: (rows: readonly Row[]) => readonly Row[]): Before =>
  changed(partOf(list, 'roleassignments'), (body: { value: readonly Row[] }) => ({
    ...body,
    value: change(body.value)
  }));

const writers = (row: Row): Row => ({ ...row, RoleDefinitionBindings: [{ BasePermissions: { High: '0', Low: '7' } }] });

/** Whatever the health check can find, in as few looks as show it. */
export const troubleStates: readonly State[] = [
  state({ name: 'setup/health-of-an-empty-site', world: 'empty', seen: text('FindListMissingWhy') }),
  state({ name: 'setup/health-half-made', given: [halfMade], seen: text('FindNotOpenWhy') }),
  state({ name: 'setup/health-obstructed', given: [obstructed], seen: text('FindWrongTemplateWhy') }),
  state({
    name: 'setup/health-of-rights',
    given: [
      listsSeen({
        Circles: { HasUniqueRoleAssignments: true },
        Offices: { HasUniqueRoleAssignments: true },
        LearningProgress: { ItemCount: 4500 }
      }),
      columnsSeen('LearningProgress', { LearnerId: { Indexed: false } }),
      rights('Circles', (rows) => rows.slice(0, 1)),
      rights('Offices', (rows) => rows.map(writers))
    ],
    seen: text('FindReadersBarredWhy')
  }),
  state({ name: 'setup/health-of-people', given: [people], seen: text('FindAccountGoneWhy') }),
  state({ name: 'setup/health-of-things', given: [things], seen: text('FindLoopWhy') }),
  state({ name: 'setup/health-of-many-people', given: [manyPeople], seen: text('FindAccountGoneAll') }),
  state({ name: 'setup/health-of-many-things', given: [manyThings], seen: text('FindLoopAll') })
];
