import type { Answering } from './answering.ts';
import { all, answerParts, type Before, changed, done, type ListName, partOf, type Row } from './answers.ts';

interface Several {
  readonly value: readonly Row[];
}

type Change = (rows: readonly Row[]) => readonly Row[];

const several = (change: Change) => (body: Several) =>
  Array.isArray(body.value) ? { ...body, value: change(body.value) } : body;

const addressOf = ({ RootFolder }: Row): string =>
  String((RootFolder as { ServerRelativeUrl?: unknown } | undefined)?.ServerRelativeUrl ?? '');

/** What set-up and the health check see of a site's lists is changed: some of them, by the last part of their addresses. */
export const listsSeen = (changes: Readonly<Partial<Record<ListName, Row | 'gone'>>>): Before =>
  changed(
    '/_api/web/lists?',
    several((rows) =>
      rows.flatMap((row) => {
        const change = changes[(addressOf(row).split('/').pop() ?? '') as ListName];
        return change === 'gone' ? [] : [{ ...row, ...change }];
      })
    )
  );

/** The columns of a list, by their internal names. */
export const columnsSeen = (list: ListName, changes: Readonly<Record<string, Row | 'gone'>>): Before =>
  changed(
    partOf(list, 'fields'),
    several((rows) =>
      rows.flatMap((row) => {
        const change = changes[String(row['InternalName'])];
        return change === 'gone' ? [] : [{ ...row, ...change }];
      })
    )
  );

const viewsSeen = (list: ListName, change: Change): Before => changed(partOf(list, 'views'), several(change));

/** Whatever of the first three choices a column offers is no longer offered. */
const fewerChoices = (list: ListName, column: string): Before =>
  changed(
    partOf(list, 'fields'),
    several((rows) =>
      rows.map((row) =>
        row['InternalName'] === column
          ? { ...row, SchemaXml: String(row['SchemaXml']).replace(/(<CHOICE>[^<]*<\/CHOICE>){2}/, '') }
          : row
      )
    )
  );

/** A site on which much is missing, as it may be after half an upgrade by hand. */
export const halfMade: Before = all(
  listsSeen({
    Badges: 'gone',
    SearchTerms: 'gone',
    LearningProgress: { ReadSecurity: 1, WriteSecurity: 1, HasUniqueRoleAssignments: false, NoCrawl: false },
    Offices: { OnQuickLaunch: false }
  }),
  columnsSeen('Offices', { Region: 'gone', Headcount: 'gone' }),
  columnsSeen('Circles', { Key: { Indexed: false, EnforceUniqueValues: false } }),
  columnsSeen('BadgeAwards', { Ambassador: { Required: false }, AwardedOn: { Required: false } }),
  columnsSeen('LearningProgress', { LearnerId: { Indexed: false } }),
  fewerChoices('Ambassadors', 'Status'),
  viewsSeen('TrainingCatalogue', (rows) => rows.slice(0, 1))
);

/** Somebody else's things where ours should be: what only a person can decide. */
export const obstructed: Before = all(
  listsSeen({ Badges: { BaseTemplate: 101 } }),
  columnsSeen('BadgeAwards', { Badge: 'gone', AwardedOn: { TypeAsString: 'Text' } }),
  columnsSeen('Ambassadors', {
    PrimaryCircle: { SchemaXml: '<Field Type="Lookup" List="{00000000-0000-0000-0000-000000000000}"/>' }
  })
);

const created = (asked: string): object => ({
  Id: '00000000-0000-0000-0000-000000000001',
  InternalName: /Name=\\?"(\w+)/.exec(asked)?.[1] ?? '',
  Title: ''
});

/** What set-up asks for is answered as if it had been done. */
export const carryOut = (route: Answering): Promise<void> => {
  const request = route.request();
  if (request.url().includes('$batch')) return answerParts(done)(route);
  if (request.headers()['x-http-method'] === 'MERGE') return route.fulfill({ status: 204 });
  return route.fulfill({ json: created(request.postData() ?? '') });
};
