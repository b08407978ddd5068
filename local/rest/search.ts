import { NotBuilt } from '../site/notBuilt.ts';
import type { List } from '../site/list.ts';
import { permission } from '../site/permissions.ts';
import { pathOfRow } from '../site/place.ts';
import { invalidRequest, spException } from '../site/refusal.ts';
import type { TableRow } from '../site/values.ts';
import type { Answer, Call } from './call.ts';
import { draftsOf } from './itemAccess.ts';
import { action } from './kind.ts';
import type { Kind } from './kind.ts';
import { objectOf } from './objectOf.ts';
import type { Value } from './shape.ts';

/** As many as a page of results has where nobody says how many, and at most. */
const usual = 10;
const most = 500;

/** Words that all have to be there; `*` alone finds everything. */
const wordsOf = (query: string): readonly string[] => {
  const words = query.replaceAll('"', ' ').split(/\s+/);
  const named = words.find((word) => /^-?\w+[:=<>]/.test(word) || /^(AND|OR|NOT|NEAR|WORDS|XRANK)\b/.test(word));
  if (named !== undefined) throw new NotBuilt(`${named} in a search`);
  return words.map((word) => word.toLowerCase().replace(/\*$/, '')).filter((word) => word !== '');
};

const textOf = (row: TableRow): string =>
  Object.entries(row)
    .flatMap(([name, value]) => (name.startsWith('f_') && value !== null ? [String(value)] : []))
    .join(' ');

interface Found {
  readonly list: List;
  readonly row: TableRow;
}

/**
 * What the index holds for this person: rows of lists that they may open and that are crawled. Whether the index of a tenant knows of
 * item-level security nobody has tried: this one does not, so that what must not come out is kept from it altogether.
 */
const foundIn = (words: readonly string[], call: Call): readonly Found[] =>
  call.site.lists
    .all()
    .filter((list) => !list.noCrawl && call.may(permission.view, list))
    .flatMap((list) => {
      const drafts = draftsOf(list, call);
      return (call.site.database.prepare(`SELECT * FROM ${list.table} ORDER BY id`).all() as TableRow[])
        .filter((row) => drafts === undefined || row['moderation'] === 0 || row['author'] === drafts)
        .filter((row) => words.every((word) => textOf(row).toLowerCase().includes(word)))
        .map((row) => ({ list, row }));
    });

const cellsOf = ({ list, row }: Found, call: Call): Readonly<Record<string, string>> => ({
  Title: String(row['f_Title'] ?? ''),
  Path: `${call.request.url.origin}${call.site.url}/${pathOfRow(row)}`,
  HitHighlightedSummary: textOf(row).slice(0, 200),
  ListId: list.id,
  ListItemID: String(row['id']),
  SPWebUrl: call.webUrl,
  ContentClass: `STS_ListItem_${list.template === 100 ? 'GenericList' : list.template}`
});

const complex = (type: string, properties: Readonly<Record<string, Value>>): Value => ({
  kind: 'complex',
  type: `Microsoft.Office.Server.Search.REST.${type}`,
  properties
});
const many = (type: string, values: readonly Value[]): Value => ({
  kind: 'collection',
  type: `Microsoft.Office.Server.Search.REST.${type}`,
  values
});

const results = (query: string, asked: unknown, call: Call): Answer => {
  if (call.mode.version === 4) throw spException(500, -1, 'The search service does not speak OData 4.0.');
  if (query.trim() === '') throw invalidRequest('The query text is missing.');
  const found = foundIn(wordsOf(query), call);
  const limit = Math.min(most, Number(asked ?? usual) || usual);
  const rows = found.slice(0, limit).map((each) =>
    complex('SimpleDataRow', {
      Cells: many(
        'KeyValue',
        Object.entries(cellsOf(each, call)).map(([Key, Text]) =>
          complex('KeyValue', { Key, Value: Text, ValueType: 'Edm.String' })
        )
      )
    })
  );
  return {
    name: 'query',
    set: 'Microsoft.Office.Server.Search.REST.SearchResult',
    value: complex('SearchResult', {
      ElapsedTime: 1,
      PrimaryQueryResult: complex('QueryResult', {
        RelevantResults: complex('RelevantResults', {
          RowCount: rows.length,
          Table: complex('SimpleDataTable', { Rows: many('SimpleDataRow', rows) }),
          TotalRows: found.length,
          TotalRowsIncludingDuplicates: found.length
        })
      }),
      Properties: many('KeyValue', []),
      SecondaryQueryResults: many('QueryResult', [])
    })
  };
};

const lacks = 'conditions by property, refiners, sorting, promoted results; what is written is found at once';

/** `/_api/search` */
export const searchKind: Kind<unknown> = {
  name: 'search',
  verbs: {},
  steps: {
    query: action(
      'query',
      'GET',
      (_, _given, call) => {
        const asked = new Map([...call.request.url.searchParams].map(([name, text]) => [name.toLowerCase(), text]));
        const text = /^'(.*)'$/s.exec(asked.get('querytext') ?? '')?.[1] ?? '';
        return results(text.replaceAll("''", "'"), asked.get('rowlimit'), call);
      },
      { lacks }
    ),
    postquery: action(
      'postquery',
      'POST',
      (_, _given, call) => {
        const { Querytext, RowLimit } = objectOf(call.json()['request']) ?? {};
        return results(typeof Querytext === 'string' ? Querytext : '', RowLimit, call);
      },
      { lacks }
    )
  },
  unbuilt: ['suggest', 'autocompletions']
};
