import { get, items, made, remove, targets } from '../row.ts';
import type { Row } from '../row.ts';
import { gives } from '../twin.ts';
import type { ThroughPnp } from '../twin.ts';

const marked = (word: string) =>
  `${items}?$select=Id,Title&$filter=${encodeURIComponent(`startswith(Title,'${word}`)}{stamp}${encodeURIComponent("')")}`;

/** The titles of pages of one row, walked as PnPjs walks them. */
const walked = async (asked: AsyncIterable<readonly { readonly Title: string }[]>): Promise<readonly string[]> => {
  const titles: string[] = [];
  for await (const page of asked) titles.push(...page.map(({ Title }) => Title));
  return titles;
};

const mine = ({ items: of }: ThroughPnp, mark: string) =>
  of().select('Id', 'Title').filter(`startswith(Title,'${mark}')`);

/** Pages of items. */
export const pagingRows: readonly Row[] = [
  {
    id: 'paging-asked-path',
    says: 'The next link repeats the path as it was asked',
    evidence: ['I'],
    steps: [
      made({ Title: 'p' }),
      made({ Title: 'p' }),
      get("/web/lists/GetByTitle('{title}')/items?$select=Id&$top=1", {
        body: { 'odata.nextLink': /^https?:\/\/.+\/_api\/web\/lists\/GetByTitle\('.+'\)\/items\?%24skiptoken=/ }
      })
    ],
    pnp: 'only in the raw answer'
  },
  {
    id: 'paging-backwards',
    says: 'PagedPrev=TRUE gives the page before, in ascending order',
    evidence: ['P', 'D'],
    steps: [
      get(`${targets}?$select=Id&$skiptoken=Paged%3dTRUE%26PagedPrev%3dTRUE%26p_ID%3d{second}&$top=1`, {
        body: { value: [{ Id: '{first:number}' }] }
      })
    ],
    pnp: gives(
      ({ items: of, id }) => of('targets').select('Id').skip(id('second'), true).top(1)(),
      [{ Id: '{first:number}' }]
    )
  },
  {
    id: 'paging-deleted-row',
    says: 'A row that was deleted between two pages shifts nothing: pages go by key',
    evidence: ['D', 'M'],
    steps: [
      made({ Title: 'pd{stamp} 1' }, 'one'),
      made({ Title: 'pd{stamp} 2' }, 'two'),
      made({ Title: 'pd{stamp} 3' }, 'three'),
      get(`${marked('pd')}&$top=2`, { body: { value: [{ Id: '{one:number}' }, { Id: '{two:number}' }] } }),
      remove(`${items}({one})`),
      get(`${marked('pd')}&$top=2&$skiptoken=Paged%3dTRUE%26p_ID%3d{two}`, {
        body: { value: [{ Id: '{three:number}' }] },
        lacks: ['odata.nextLink']
      })
    ],
    pnp: gives(
      async (pnp) => {
        const mark = `pn${pnp.values['stamp']}`;
        const first = await pnp.added({ Title: `${mark} 1` });
        for (const each of [2, 3]) await pnp.added({ Title: `${mark} ${each}` });
        const titles: string[] = [];
        for await (const page of mine(pnp, mark).top(1)) {
          titles.push(...(page as readonly { readonly Title: string }[]).map(({ Title }) => Title.slice(-1)));
          if (titles.length === 1) await pnp.item(first).delete();
        }
        return titles;
      },
      ['1', '2', '3']
    )
  },
  {
    id: 'paging-sorted',
    says: 'Pages of rows with the same sorted value lose and double none',
    evidence: ['M'],
    steps: [
      made({ Title: 'ps{stamp}', Role: 'same' }, 'one'),
      made({ Title: 'ps{stamp}', Role: 'same' }, 'two'),
      get(`${marked('ps')}&$orderby=Role%20desc&$top=1`, {
        body: { value: [{ Id: '{one:number}' }], 'odata.nextLink': /p_Role/i }
      }),
      get(`${marked('ps')}&$orderby=Role%20desc&$top=1&$skiptoken=Paged%3dTRUE%26p_Role%3dsame%26p_ID%3d{one}`, {
        body: { value: [{ Id: '{two:number}' }] }
      })
    ],
    pnp: gives(
      async (pnp) => {
        const mark = `pt${pnp.values['stamp']}`;
        for (const each of [1, 2, 3]) await pnp.added({ Title: `${mark} ${each}`, Role: 'same' });
        return (await walked(mine(pnp, mark).orderBy('Role', false).top(1))).map((title) => title.slice(-1));
      },
      ['1', '2', '3']
    )
  },
  {
    id: 'paging-null-values',
    says: 'Rows without a value in the sorted column are on a page too',
    evidence: ['M'],
    steps: [
      made({ Title: 'pv{stamp}' }, 'one'),
      made({ Title: 'pv{stamp}', Role: 'a' }, 'two'),
      get(`${marked('pv')}&$orderby=Role&$top=1`, { body: { value: [{ Id: '{one:number}' }] } })
    ],
    pnp: gives(
      async (pnp) => {
        const mark = `pw${pnp.values['stamp']}`;
        await pnp.added({ Title: `${mark} 1` });
        await pnp.added({ Title: `${mark} 2`, Role: 'a' });
        await pnp.added({ Title: `${mark} 3` });
        return (await walked(mine(pnp, mark).orderBy('Role').top(1))).map((title) => title.slice(-1));
      },
      ['1', '3', '2']
    )
  },
  {
    id: 'paging-filter-kept',
    says: 'The next link repeats $filter and $expand',
    evidence: ['I'],
    steps: [
      get(
        `${targets}?$select=Id,Author/Title&$expand=Author&$filter=${encodeURIComponent("Kind eq 'Office' and Key ne null")}&$top=1`,
        { body: { 'odata.nextLink': /^(?=.*%24filter=)(?=.*%24expand=)(?=.*%24select=)(?=.*%24top=1)/i } }
      )
    ],
    pnp: gives(
      async ({ items: of }) => {
        const sizes: number[] = [];
        const asked = of('targets')
          .select('Id', 'Author/Title')
          .expand('Author')
          .filter("Kind eq 'Office' and Key ne null");
        for await (const page of asked.top(1)) sizes.push((page as readonly unknown[]).length);
        return sizes;
      },
      [1, 1]
    )
  },
  {
    id: 'paging-order-of-id',
    says: 'Without $orderby rows come in the order of their ids',
    evidence: ['D'],
    steps: [
      get(`${targets}?$select=Id&$top=2`, { body: { value: [{ Id: '{first:number}' }, { Id: '{second:number}' }] } })
    ],
    pnp: gives(
      ({ items: of }) => of('targets').select('Id').top(2)(),
      [{ Id: '{first:number}' }, { Id: '{second:number}' }]
    )
  },
  {
    id: 'paging-two-orders',
    says: '$orderby takes several columns, asc or desc',
    evidence: ['D', 'C'],
    steps: [
      get(`${targets}?$select=Id&$orderby=Kind%20asc,Id%20desc&$filter=Key%20ne%20null`, {
        body: { value: [{ Id: '{second:number}' }, { Id: '{first:number}' }] }
      })
    ],
    pnp: gives(
      ({ items: of }) => of('targets').select('Id').filter('Key ne null').orderBy('Kind').orderBy('Id', false)(),
      [{ Id: '{second:number}' }, { Id: '{first:number}' }]
    )
  },
  {
    id: 'paging-order-by-lookup',
    says: '$orderby takes a column of a lookup that is expanded, and not of one that is not',
    evidence: ['M'],
    steps: [
      made({ Title: 'po{stamp}', CircleId: '{second:number}' }, 'one'),
      made({ Title: 'po{stamp}', CircleId: '{first:number}' }, 'two'),
      get(
        `${items}?$select=Id,Circle/Title&$expand=Circle&$orderby=Circle/Title&$filter=${encodeURIComponent("Title eq 'po")}{stamp}%27`,
        { body: { value: [{ Id: '{two:number}' }, { Id: '{one:number}' }] } }
      ),
      get(`${items}?$select=Id&$orderby=Circle/Title`, { status: 400 })
    ],
    pnp: gives(
      async (pnp) => {
        const Title = `pp${pnp.values['stamp']}`;
        await pnp.added({ Title, CircleId: pnp.id('second') });
        await pnp.added({ Title, CircleId: pnp.id('first') });
        return pnp
          .items()
          .select('Circle/Title')
          .expand('Circle')
          .filter(`Title eq '${Title}'`)
          .orderBy('Circle/Title')();
      },
      [{ Circle: { Title: 'Accounts' } }, { Circle: { Title: "O'Neil & Sons" } }]
    )
  },
  {
    id: 'paging-no-count',
    says: 'A count that is asked for is not given on items',
    evidence: ['D'],
    steps: [
      get(`${targets}?$select=Id&$inlinecount=allpages&$top=1`, {
        body: { value: [{ Id: '{first:number}' }] },
        lacks: ['odata.count', '__count']
      })
    ],
    pnp: 'PnPjs never sends it'
  },
  {
    id: 'paging-bad-top',
    says: 'A $top that is no number is 400',
    evidence: ['M'],
    steps: [get(`${targets}?$top=many`, { status: 400 })],
    pnp: {
      call: ({ items: of }) => {
        const asked = of('targets');
        asked.query.set('$top', 'many');
        return asked();
      },
      refused: { status: 400, says: /./ }
    }
  },
  {
    id: 'paging-pnp-for-await',
    says: 'Walking over pages meets every row once',
    evidence: ['P', 'C'],
    many: true,
    steps: [
      get("/web/lists(guid'{many}')/items?$select=Id&$top=4000", {
        body: { value: { length: 4000 }, 'odata.nextLink': /p_ID%3d4000/i }
      }),
      get("/web/lists(guid'{many}')/items?$select=Id&$top=4000&$skiptoken=Paged%3dTRUE%26p_ID%3d4000", {
        body: { value: { length: 2000 } },
        lacks: ['odata.nextLink']
      })
    ],
    pnp: gives(
      async ({ items: of }) => {
        const sizes: number[] = [];
        for await (const page of of('many').select('Id').top(4000)) sizes.push((page as readonly unknown[]).length);
        return sizes;
      },
      [4000, 2000]
    )
  }
];
