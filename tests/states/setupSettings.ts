import { all, answered, type Before, changed, type ListName, partOf, type Row, rowsOf, withRows } from './answers.ts';
import { lightly } from './setupLight.ts';
import { press, stateOf, text } from './setupDoor.ts';
import { columnsSeen, listsSeen } from './setupSite.ts';
import type { State } from './state.ts';

const healthState = stateOf('PartHealth');

const state = ({ given = [], ...rest }: Parameters<typeof healthState>[0]): State =>
  healthState({ ...rest, given: [lightly, ...given] });

interface Several {
  readonly value: readonly Row[];
}

/** Columns whose XML says something else, each by attributes that are put before the others and elements at the end. */
export const xmlSeen = (
  list: ListName,
  changes: Readonly<Record<string, { attributes?: string; inside?: string }>>
): Before =>
  changed(partOf(list, 'fields'), (body: Several) =>
    Array.isArray(body.value)
      ? {
          ...body,
          value: body.value.map((row) => {
            const { attributes = '', inside = '' } = changes[String(row['InternalName'])] ?? {};
            const names = [...attributes.matchAll(/(\w+)=/g)].map(([, name]) => name).join('|');
            const bare = names === '' ? '' : new RegExp(` (?:${names})="[^"]*"`, 'g');
            const xml = String(row['SchemaXml'])
              .replace(bare, '')
              .replace(/<Default>[^<]*<\/Default>/, (whole) => (inside.includes('<Default') ? '' : whole))
              .replace(/^<Field /, `<Field ${attributes} `)
              .replace(/ ?\/>$|<\/Field>$/, (end) => (end === '</Field>' ? `${inside}${end}` : `>${inside}</Field>`));
            return { ...row, SchemaXml: xml };
          })
        }
      : body
  );

const rule = '<Validation Message="">=LEN([Cohort])&lt;9</Validation>';

/** Each setting of a column that misleads, once. */
const misled: Before = all(
  xmlSeen('Ambassadors', {
    About: { attributes: 'RichText="TRUE"' },
    AwayUntil: { attributes: 'Format="DateTime"' },
    PrimaryRole: { attributes: 'MaxLength="20"' },
    Since: { attributes: 'ReadOnly="TRUE"' },
    Person: { attributes: 'UserSelectionMode="PeopleAndGroups"' },
    Status: { attributes: 'Hidden="TRUE"' },
    ConsentDate: { inside: '<Default>[today]</Default>' },
    Cohort: { inside: rule }
  }),
  columnsSeen('Offices', { Title: { Indexed: true, EnforceUniqueValues: true } }),
  xmlSeen('Circles', {
    Headcount: { attributes: 'Percentage="TRUE"' },
    ProfileNames: { attributes: 'AppendOnly="TRUE"' }
  }),
  xmlSeen('LearningProgress', { ModuleKey: { inside: rule } }),
  listsSeen({ Badges: { ValidationFormula: '=[Title]<>""' } })
);

/** Some rows wait, one is rejected. */
const waiting = (many: number, rejected: number) => (rows: readonly Row[]) =>
  rows.map((row, at) => ({
    ...row,
    OData__ModerationStatus: at < many ? 2 : at < many + rejected ? 1 : 0
  }));

const approved = { EnableModeration: true, DraftVersionVisibility: 2 };

/** Each setting of a list that hides or locks rows, once. */
const kept: Before = all(
  listsSeen({
    TrainingCatalogue: { ReadSecurity: 2 },
    Ambassadors: { WriteSecurity: 2 },
    Badges: { WriteSecurity: 4 },
    Circles: approved,
    Offices: approved,
    SearchTerms: { ...approved, DraftVersionVisibility: 0 },
    BadgeAwards: { ...approved, ItemCount: 99_999 }
  }),
  withRows('Circles', waiting(4, 1)),
  withRows('Offices', waiting(0, 0))
);
const keptFew: Before = all(listsSeen({ Circles: approved }), withRows('Circles', waiting(1, 2)));

const beside = (name: string, type = 'Text', title = name): Row => ({
  Id: '00000000-0000-0000-0000-00000000000a',
  InternalName: name,
  Title: title,
  Description: '',
  TypeAsString: type,
  FromBaseType: false,
  Required: false,
  Indexed: false,
  EnforceUniqueValues: false,
  SchemaXml: `<Field Name="${name}" Type="${type}" />`
});

/** Columns beside ours in a list of few rows, which say what stands in them. */
const strays = (list: ListName, names: readonly string[], rows: readonly Row[], count = rows.length): Before =>
  all(
    listsSeen({ [list]: { ItemCount: count } }),
    changed(partOf(list, 'fields'), (body: Several) =>
      Array.isArray(body.value) ? { ...body, value: [...body.value, ...names.map((name) => beside(name))] } : body
    ),
    answered(rowsOf(list), (route) => route.fulfill({ json: { value: rows } }))
  );

const term = (Id: number, more: Row = {}): Row => ({ Id, Title: `word ${Id}`, Topics: ['Teams'], ...more });
const folder = (Id: number): Row => ({ Id, Title: `Folder ${Id}`, FileSystemObjectType: 1 });

const other = (name: string, email: string): Before =>
  answered('getpropertiesfor', (route) =>
    decodeURIComponent(route.request().url()).includes('wouter.vandenbroeck')
      ? route.fallback()
      : route.fulfill({ json: { AccountName: 'known', DisplayName: name, Email: email } })
  );

const withoutConsent = (many: number): Before =>
  withRows('Ambassadors', ([row]) =>
    Array.from({ length: many }, (_nothing, at) => ({
      ...row,
      Id: at + 1,
      ID: at + 1,
      Title: `Ada Nr ${at}`,
      ConsentDate: null,
      Person: {
        Id: 5000 + at,
        Title: `Ada Nr ${at}`,
        Name: `i:0#.f|membership|ada${at}@lecercle.example`,
        EMail: `ada${at}@lecercle.example`
      }
    }))
  );

/** What is set otherwise, what stands beside rows, what is told as one. */
export const settingStates: readonly State[] = [
  state({ name: 'setup/health-columns-misled', given: [misled], seen: text('FindRichText') }),
  state({ name: 'setup/health-lists-kept', given: [kept], seen: text('FindRowsHidden') }),
  state({ name: 'setup/health-approval-few', given: [keptFew], seen: text('FindApprovalWaitingOne') }),
  state({
    name: 'setup/health-folder',
    given: [strays('SearchTerms', [], [term(1), folder(2)])],
    seen: text('FindFoldersOne')
  }),
  state({
    name: 'setup/health-stray-filled',
    given: [
      strays(
        'SearchTerms',
        ['Topics0', 'Title1'],
        [term(1, { Topics0: 'x', Title1: 'y' }), term(2, { Title1: 'y' }), folder(3), folder(4)]
      )
    ],
    seen: text('FindStrayFilledOne')
  }),
  state({
    name: 'setup/health-stray-unknown',
    given: [strays('SearchTerms', ['Title1'], [term(1)], 9)],
    seen: text('FindStrayUnknown')
  }),
  state({
    name: 'setup/health-stray-empty',
    given: [strays('SearchTerms', ['Title1'], [term(1)])],
    seen: text('FindStrayEmpty')
  }),
  state({
    name: 'setup/health-strays-removing',
    given: [strays('SearchTerms', ['Topics0', 'Title1', 'Topics1'], [term(1)])],
    reach: [press('HealthRemoveThis')],
    seen: text('HealthRemoveSure')
  }),
  state({
    name: 'setup/health-renamed',
    given: [other('Ada Lovelace', 'ada.lovelace@lecercle.example'), withoutConsent(1)],
    seen: text('FindRenamed')
  }),
  state({
    name: 'setup/health-all-renamed',
    given: [other('Ada Lovelace', 'ada.lovelace@lecercle.example')],
    seen: text('FindRenamedAll')
  }),
  state({
    name: 'setup/health-unfolded',
    given: [withoutConsent(64)],
    reach: [press('HealthEach')],
    seen: text('HealthEachMoreMany')
  }),
  state({
    name: 'setup/health-unfolded-to-mend',
    given: [
      xmlSeen('Ambassadors', {
        Since: { attributes: 'Format="DateTime"' },
        AwayUntil: { attributes: 'Format="DateTime"' },
        ConsentDate: { attributes: 'Format="DateTime"' }
      })
    ],
    reach: [press('HealthEach')],
    seen: text('HealthEachLess')
  })
];
