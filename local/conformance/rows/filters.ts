import { clientError, get, items, made, refused, targets } from '../row.ts';
import type { Row } from '../row.ts';
import { gives, refuses } from '../twin.ts';

const found = { body: { value: [{ Title: 'Accounts' }] } };

const served = (id: string, says: string, evidence: Row['evidence'], filter: string): Row => ({
  id: `filter-${id}`,
  says,
  evidence,
  pnp: gives(
    ({ items, values }) =>
      items('targets')
        .select('Title')
        .filter(filter.replaceAll('{first}', values['first'] ?? ''))(),
    found.body.value
  ),
  steps: [get(`${targets}?$select=Title&$filter=${encodeURIComponent(filter).replace(/%7B(\w+)%7D/g, '{$1}')}`, found)]
});

const refusedFilter = (id: string, filter: string): Row => ({
  id: `filter-no-${id}`,
  says: `SharePoint knows no ${id}: 400`,
  evidence: ['D', 'I'],
  pnp: refuses(({ items }) => items('targets').filter(filter)(), 400, /InvalidClientQueryException.*is not valid/),
  steps: [get(`${targets}?$filter=${encodeURIComponent(filter)}`, refused(400, clientError, /is not valid/))]
});

/** $filter and $orderby. */
export const filterRows: readonly Row[] = [
  served('any-case', 'Texts are compared without case', ['V', 'M'], "Title eq 'ACCOUNTS'"),
  served('startswith', 'startswith knows no case', ['D', 'M'], "startswith(Title,'acc')"),
  served('substringof', 'substringof takes the part first', ['D', 'C'], "substringof('ccount', Title)"),
  served('and-or', 'and, or and brackets', ['D'], "(Key eq 'first' or Key eq 'none') and Kind eq 'Office'"),
  served('id', 'ID and Id are the same', ['M'], 'Id eq {first} and ID eq {first}'),
  served(
    'date-quoted',
    'A date may be a quoted text, as PnPjs writes it',
    ['P'],
    "Created ge '2020-01-01T00:00:00Z' and Key eq 'first'"
  ),
  served(
    'datetime',
    'A date may be written datetime’…’',
    ['D'],
    "Created ge datetime'2020-01-01T00:00:00Z' and Key eq 'first'"
  ),
  {
    id: 'filter-quote',
    says: 'A quote is doubled',
    evidence: ['D', 'C'],
    pnp: gives(
      ({ items }) => items('targets').select('Title').filter("Title eq 'O''Neil & Sons'")(),
      [{ Title: "O'Neil & Sons" }]
    ),
    steps: [
      get(`${targets}?$select=Title&$filter=${encodeURIComponent("Title eq 'O''Neil & Sons'")}`, {
        body: { value: [{ Title: "O'Neil & Sons" }] }
      })
    ]
  },
  {
    id: 'filter-null',
    says: 'eq null finds what has no value',
    evidence: ['B'],
    pnp: gives(
      async (pnp) => {
        const id = await pnp.added({ Title: 'without' });
        return pnp.items().select('Title').filter(`Role eq null and Id eq ${id}`)();
      },
      [{ Title: 'without' }]
    ),
    steps: [
      made({ Title: 'without', Score: 77 }),
      get(`${items}?$select=Id&$filter=Role%20eq%20null%20and%20Id%20eq%20{id}`, {
        body: { value: [{ Id: '{id:number}' }] }
      })
    ]
  },
  {
    id: 'filter-boolean',
    says: 'A yes or no is 1, 0, true or false',
    evidence: ['D', 'V'],
    pnp: gives(
      async (pnp) => {
        const id = await pnp.added({ Title: 'seen', Visible: true });
        return pnp.items().select('Title').filter(`Visible eq 1 and Visible eq true and Id eq ${id}`)();
      },
      [{ Title: 'seen' }]
    ),
    steps: [
      made({ Title: 'seen', Visible: true }),
      get(`${items}?$select=Id&$filter=Visible%20eq%201%20and%20Visible%20eq%20true%20and%20Id%20eq%20{id}`, {
        body: { value: [{ Id: '{id:number}' }] }
      })
    ]
  },
  {
    id: 'filter-lookup-id',
    says: 'CircleId filters without $expand, Circle/Title with it',
    evidence: ['V'],
    pnp: gives(
      async (pnp) => {
        const id = await pnp.added({ Title: 'f', CircleId: pnp.id('second') });
        return pnp
          .items()
          .select('Title', 'Circle/Title')
          .expand('Circle')
          .filter(`CircleId eq ${pnp.id('second')} and Circle/Title eq 'O''Neil & Sons' and Id eq ${id}`)();
      },
      [{ Title: 'f', Circle: { Title: "O'Neil & Sons" } }]
    ),
    steps: [
      made({ Title: 'f', CircleId: '{second:number}' }),
      get(`${items}?$select=Id&$filter=CircleId%20eq%20{second}%20and%20Id%20eq%20{id}`, {
        body: { value: [{ Id: '{id:number}' }] }
      }),
      get(
        `${items}?$select=Id,Circle/Title&$expand=Circle&$filter=Circle/Title%20eq%20%27O%27%27Neil%20%26%20Sons%27%20and%20Id%20eq%20{id}`,
        { body: { value: [{ Id: '{id:number}' }] } }
      )
    ]
  },
  {
    id: 'filter-unknown-column',
    says: 'An unknown column in $filter is 400 with the sentence about another user',
    evidence: ['I', 'V'],
    pnp: refuses(
      ({ items }) => items().filter('Nope eq 1')(),
      400,
      /Column 'Nope' does not exist\. It may have been deleted by another user\./
    ),
    steps: [
      get(
        `${items}?$filter=Nope%20eq%201`,
        refused(
          400,
          /-2147024809|0x80070057/,
          /Column 'Nope' does not exist\. It may have been deleted by another user\./
        )
      )
    ]
  },
  refusedFilter('in', "Id in ('1','2')"),
  refusedFilter('contains', "contains(Title,'a')"),
  refusedFilter('endswith', "endswith(Title,'a')"),
  refusedFilter('tolower', "tolower(Title) eq 'a'"),
  refusedFilter('lambda', 'Others/any(o: o/Id eq 1)')
];
