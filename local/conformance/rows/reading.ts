import { get, items, list, made, merge, post, refused, targets } from '../row.ts';
import type { Row } from '../row.ts';
import { gives, refuses } from '../twin.ts';

/** Reading items and lists. */
export const readingRows: readonly Row[] = [
  {
    id: 'page-of-100',
    says: 'Without $top a page is 100 rows and the next link is absolute, encoded and by key',
    evidence: ['D', 'I'],
    pnp: gives(({ items }) => items('many').select('Id')(), { length: 100, 99: { Id: 100 } }),
    many: true,
    steps: [
      get("/web/lists(guid'{many}')/items?$select=Id", {
        body: {
          'odata.nextLink': /^https?:\/\/.+%24skiptoken=Paged%3dTRUE%26p_ID%3d100/i,
          value: { length: 100, 99: { Id: 100 } }
        }
      })
    ]
  },
  {
    id: 'page-top-capped',
    says: '$top above 5,000 is capped, not refused',
    evidence: ['V'],
    pnp: gives(({ items }) => items('many').select('Id').top(9999)(), { length: 5000 }),
    many: true,
    steps: [
      get("/web/lists(guid'{many}')/items?$select=Id&$top=9999", {
        body: { value: { length: 5000 }, 'odata.nextLink': /p_ID%3d5000/i }
      })
    ]
  },
  {
    id: 'page-last',
    says: 'The last page has no next link',
    evidence: ['P'],
    pnp: gives(
      async ({ items }) => {
        const sizes: number[] = [];
        for await (const page of items('targets').select('Id').filter("Key eq 'first' or Key eq 'second'").top(1))
          sizes.push((page as readonly unknown[]).length);
        return sizes;
      },
      [1, 1]
    ),
    steps: [get(`${targets}?$select=Id`, { lacks: ['odata.nextLink'] })]
  },
  {
    id: 'page-skip-ignored',
    says: '$skip is ignored on items',
    evidence: ['D'],
    pnp: 'PnPjs never sends it',
    steps: [get(`${targets}?$select=Id&$skip=1&$top=1`, { body: { value: [{ Id: '{first:number}' }] } })]
  },
  {
    id: 'page-hand-written',
    says: 'A hand-written $skiptoken of Paged=TRUE and p_ID is taken',
    evidence: ['D', 'P'],
    pnp: gives(
      ({ items, id }) => items('targets').select('Id').skip(id('first')).top(1)(),
      [{ Id: '{second:number}' }]
    ),
    steps: [
      get(`${targets}?$select=Id&$skiptoken=Paged%3dTRUE%26p_ID%3d{first}&$top=1`, {
        body: { value: [{ Id: '{second:number}' }] }
      })
    ]
  },
  {
    id: 'page-keeps-options',
    says: 'The next link repeats $select, $top and $orderby and carries the sorted column',
    evidence: ['I', 'M'],
    pnp: gives(
      async ({ items }) => {
        const titles: string[] = [];
        const asked = items('targets').select('Id', 'Title').filter("Key ne null and Kind eq 'Office'");
        for await (const page of asked.orderBy('Title', false).top(1))
          titles.push(...(page as readonly { readonly Title: string }[]).map(({ Title }) => Title));
        return titles;
      },
      ["O'Neil & Sons", 'Accounts']
    ),
    steps: [
      get(`${targets}?$select=Id,Title&$orderby=Title%20desc&$top=1`, {
        body: {
          value: [{ Title: "O'Neil & Sons" }],
          'odata.nextLink': /^(?=.*%24select=)(?=.*%24top=1)(?=.*%24orderby=)(?=.*p_Title)/i
        }
      })
    ]
  },
  {
    id: 'lookup-only-id',
    says: 'Without $select a lookup and a person come only as their ids',
    evidence: ['D', 'I'],
    pnp: gives(
      async (pnp) => {
        const read = await (await pnp.made({ Title: 'l', CircleId: pnp.id('first') }))();
        return { ...read, expanded: 'Circle' in read || 'Author' in read };
      },
      { CircleId: '{first:number}', AuthorId: /^\d+$/, EditorId: /^\d+$/, expanded: false }
    ),
    steps: [
      made({ Title: 'l', CircleId: '{first:number}' }),
      get(`${items}({id})`, {
        body: { CircleId: '{first:number}', AuthorId: /^\d+$/, EditorId: /^\d+$/ },
        lacks: ['Circle', 'Author']
      })
    ]
  },
  {
    id: 'lookup-expanded',
    says: '$select and $expand together give a lookup its texts; * beside it keeps the other columns',
    evidence: ['D'],
    pnp: gives(
      async (pnp) => {
        const item = await pnp.made({ Title: 'l', CircleId: pnp.id('first') });
        return item.select('*', 'Circle/Title', 'Circle/Id', 'Author/Title').expand('Circle', 'Author')();
      },
      {
        Title: 'l',
        CircleId: '{first:number}',
        Circle: { Id: '{first:number}', Title: 'Accounts' },
        Author: { Title: /./ }
      }
    ),
    steps: [
      made({ Title: 'l', CircleId: '{first:number}' }),
      get(`${items}({id})?$select=*,Circle/Title,Circle/Id,Author/Title&$expand=Circle,Author`, {
        body: {
          Title: 'l',
          CircleId: '{first:number}',
          Circle: { Id: '{first:number}', Title: 'Accounts' },
          Author: { Title: /./ }
        }
      })
    ]
  },
  {
    id: 'lookup-half-a-pair',
    says: '$select of a lookup without $expand is 400 with SharePoint’s own sentence, “contains” included',
    evidence: ['I'],
    pnp: refuses(({ items }) => items().select('Circle/Title')(), 400, /must contains Circle\./),
    steps: [
      get(
        `${items}?$select=Circle/Title`,
        refused(
          400,
          '-1, Microsoft.SharePoint.SPException',
          "The query to field 'Circle/Title' is not valid. The $select query string must specify the target fields and the $expand query string must contains Circle."
        )
      )
    ]
  },
  {
    id: 'lookup-choice-refused',
    says: 'A Choice of the target cannot be read through a lookup',
    evidence: ['B'],
    pnp: refuses(({ items }) => items().select('Circle/Kind').expand('Circle')(), 400, /Circle\/Kind.*not valid/),
    steps: [get(`${items}?$select=Circle/Kind&$expand=Circle`, refused(400, /./, /Circle\/Kind.*not valid/))]
  },
  {
    id: 'lookup-note-refused',
    says: 'A Note of the target cannot be read through a lookup',
    evidence: ['B'],
    pnp: refuses(({ items }) => items().select('Circle/Notes').expand('Circle')(), 400, /Circle\/Notes.*not valid/),
    steps: [get(`${items}?$select=Circle/Notes&$expand=Circle`, refused(400, /./, /Circle\/Notes.*not valid/))]
  },
  {
    id: 'lookup-text',
    says: 'A Text of the target can be read through a lookup',
    evidence: ['B'],
    pnp: gives(
      async (pnp) =>
        (await pnp.made({ Title: 'l', CircleId: pnp.id('first') })).select('Circle/Key').expand('Circle')(),
      { Circle: { Key: 'first' } }
    ),
    steps: [
      made({ Title: 'l', CircleId: '{first:number}' }),
      get(`${items}({id})?$select=Circle/Key&$expand=Circle`, { body: { Circle: { Key: 'first' } } })
    ]
  },
  {
    id: 'unknown-select',
    says: 'An unknown column in $select is 400',
    evidence: ['I'],
    pnp: refuses(({ items }) => items().select('Nope')(), 400, /The field or property 'Nope' does not exist\./),
    steps: [
      get(
        `${items}?$select=Nope`,
        refused(400, '-1, Microsoft.SharePoint.SPException', "The field or property 'Nope' does not exist.")
      )
    ]
  },
  {
    id: 'missing-item',
    says: 'A missing item is 404 -2130575338',
    evidence: ['I'],
    pnp: refuses(({ item }) => item(999999)(), 404, /-2130575338.*Item does not exist/),
    steps: [
      get(
        `${items}(999999)`,
        refused(
          404,
          '-2130575338, System.ArgumentException',
          'Item does not exist. It may have been deleted by another user.'
        )
      )
    ]
  },
  {
    id: 'missing-list',
    says: 'A missing list is 404 and names the site',
    evidence: ['P'],
    pnp: refuses(
      ({ sp }) => sp.web.lists.getByTitle('no such list')(),
      404,
      /List 'no such list' does not exist at site/
    ),
    steps: [
      get(
        "/web/lists/getByTitle('no such list')",
        refused(404, '-1, System.ArgumentException', /^List 'no such list' does not exist at site with URL 'http.+'\.$/)
      )
    ]
  },
  {
    id: 'missing-list-url',
    says: 'GetList of an address without a list is 404 -2147024894',
    evidence: ['I', 'M'],
    pnp: refuses(
      ({ sp, values }) => sp.web.getList(`${values['web']}/Lists/nosuchlist`)(),
      404,
      /-2147024894, System\.IO\.FileNotFoundException/
    ),
    steps: [
      get(
        "/web/getList('{web}/Lists/nosuchlist')",
        refused(404, '-2147024894, System.IO.FileNotFoundException', /File Not Found/)
      )
    ]
  },
  {
    id: 'missing-field',
    says: 'A missing field is 400 -2147024809, not 404',
    evidence: ['V'],
    pnp: refuses(
      ({ list }) => list().fields.getByInternalNameOrTitle('Nope')(),
      400,
      /-2147024809.*Column 'Nope' does not exist/
    ),
    steps: [
      get(
        `${list}/fields/getByInternalNameOrTitle('Nope')`,
        refused(400, '-2147024809, System.ArgumentException', /^Column 'Nope' does not exist/)
      )
    ]
  },
  {
    id: 'missing-group',
    says: 'A missing group is an error that says so',
    evidence: ['V', 'M'],
    pnp: refuses(({ sp }) => sp.web.siteGroups.getByName('No such group')(), 500, /Group cannot be found/),
    steps: [get("/web/siteGroups/getByName('No such group')", refused(500, /./, /Group cannot be found/))]
  },
  {
    id: 'list-by-title-any-case',
    says: 'getByTitle knows no case, in its own name and in the title',
    evidence: ['V', 'C'],
    pnp: gives(({ sp, values }) => sp.web.lists.getByTitle(values['title']?.toUpperCase() ?? '').select('Id')(), {
      Id: /^{list}$/i
    }),
    steps: [get("/web/Lists/GETBYTITLE('{title}')?$select=Id", { body: { Id: /^{list}$/i } })]
  },
  {
    id: 'list-names',
    says: 'A list’s address and entity type come from its first title; spaces are _x0020_',
    evidence: ['M'],
    pnp: gives(
      ({ list }) => list().select('ListItemEntityTypeFullName', 'RootFolder/ServerRelativeUrl').expand('RootFolder')(),
      {
        ListItemEntityTypeFullName: /^SP\.Data\.Conformance_x0020_.+ListItem$/,
        RootFolder: { ServerRelativeUrl: /\/Lists\/Conformance / }
      }
    ),
    steps: [
      get(`${list}?$select=ListItemEntityTypeFullName,RootFolder/ServerRelativeUrl&$expand=RootFolder`, {
        body: {
          ListItemEntityTypeFullName: /^SP\.Data\.Conformance_x0020_.+ListItem$/,
          RootFolder: { ServerRelativeUrl: /\/Lists\/Conformance / }
        }
      })
    ]
  },
  {
    id: 'prefixed-names',
    says: 'Internal names that begin with an underscore are read as OData__…',
    evidence: ['I'],
    pnp: gives(async ({ made }) => (await made({ Title: 'u' })).select('OData__UIVersionString')(), {
      OData__UIVersionString: '1.0'
    }),
    steps: [
      made({ Title: 'u' }),
      get(`${items}({id})?$select=OData__UIVersionString`, { body: { OData__UIVersionString: '1.0' } })
    ]
  },
  {
    id: 'dates-without-milliseconds',
    says: 'Dates are UTC without milliseconds',
    evidence: ['I'],
    pnp: gives(
      async ({ made }) => (await made({ Title: 'd', Met: '2026-06-30T10:00:00+02:00' })).select('Met', 'Created')(),
      { Met: '2026-06-30T08:00:00Z', Created: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/ }
    ),
    steps: [
      made({ Title: 'd', Met: '2026-06-30T10:00:00+02:00' }),
      get(`${items}({id})?$select=Met,Created`, {
        body: { Met: '2026-06-30T08:00:00Z', Created: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/ }
      })
    ]
  },
  {
    id: 'date-only-midnight',
    says: 'A date-only column is midnight in the web’s time zone (Brussels: the day before in UTC)',
    evidence: ['V', 'M'],
    pnp: gives(async ({ made }) => (await made({ Title: 'd', Since: '2026-06-30T00:00:00Z' })).select('Since')(), {
      Since: '2026-06-29T22:00:00Z'
    }),
    steps: [
      made({ Title: 'd', Since: '2026-06-30T00:00:00Z' }),
      get(`${items}({id})?$select=Since`, { body: { Since: '2026-06-29T22:00:00Z' } })
    ]
  },
  {
    id: 'plus-is-a-space',
    says: 'A plus in the query is a space, as PnPjs writes it',
    evidence: ['C'],
    pnp: gives(
      ({ items }) => items('targets').select('Id', 'Title').filter("Title eq 'O''Neil & Sons'")(),
      [{ Title: "O'Neil & Sons" }]
    ),
    steps: [
      get(`${targets}?%24filter=Title+eq+%27Accounts%27&%24select=Id%2CTitle`, {
        body: { value: [{ Title: 'Accounts' }] }
      })
    ]
  },
  {
    id: 'item-permissions',
    says: 'EffectiveBasePermissions is a pair of decimal texts',
    evidence: ['V', 'P'],
    pnp: gives(({ list }) => list().getCurrentUserEffectivePermissions(), { High: /^\d+$/, Low: /^\d+$/ }),
    steps: [get(`${list}/EffectiveBasePermissions`, { body: { High: /^\d+$/, Low: /^\d+$/ } })]
  },
  {
    id: 'text-values',
    says: 'FieldValuesAsText writes all values as texts',
    evidence: ['D', 'P'],
    pnp: gives(async (pnp) => (await pnp.made({ Title: 't', CircleId: pnp.id('first') })).fieldValuesAsText(), {
      Title: 't',
      Circle: 'Accounts'
    }),
    steps: [
      made({ Title: 't', CircleId: '{first:number}' }),
      get(`${items}({id})/FieldValuesAsText`, { body: { Title: 't', Circle: 'Accounts' } })
    ]
  },
  {
    id: 'caml-items',
    says: 'GetItems takes CAML and answers like items, without a next link',
    evidence: ['P', 'M'],
    pnp: gives(
      ({ list }) =>
        list('targets').getItemsByCAMLQuery({
          ViewXml:
            "<View><Query><Where><Eq><FieldRef Name='Key'/><Value Type='Text'>FIRST</Value></Eq></Where></Query><RowLimit>1</RowLimit></View>"
        }),
      [{ Title: 'Accounts' }]
    ),
    steps: [
      post(
        "/web/lists(guid'{targets}')/getItems",
        {
          query: {
            ViewXml:
              "<View><Query><Where><Eq><FieldRef Name='Key'/><Value Type='Text'>FIRST</Value></Eq></Where></Query><RowLimit>1</RowLimit></View>"
          }
        },
        { status: 200, body: { value: [{ Title: 'Accounts' }] }, lacks: ['odata.nextLink'] }
      )
    ]
  },
  {
    id: 'stream-all-texts',
    says: 'RenderListDataAsStream answers every value as a text, with its paging beside it',
    evidence: ['I', 'D'],
    pnp: gives(
      ({ list }) =>
        list('targets').renderListDataAsStream({
          ViewXml: "<View><ViewFields><FieldRef Name='Title'/></ViewFields><RowLimit Paged='TRUE'>1</RowLimit></View>"
        }),
      { Row: [{ ID: '{first}', Title: 'Accounts' }], LastRow: 1, NextHref: /^\?Paged=TRUE&p_ID=/ }
    ),
    steps: [
      post(
        "/web/lists(guid'{targets}')/RenderListDataAsStream",
        {
          parameters: {
            ViewXml: "<View><ViewFields><FieldRef Name='Title'/></ViewFields><RowLimit Paged='TRUE'>1</RowLimit></View>"
          }
        },
        {
          status: 200,
          body: {
            Row: [{ ID: '{first}', Title: 'Accounts' }],
            FirstRow: 1,
            LastRow: 1,
            RowLimit: 1,
            NextHref: /^\?Paged=TRUE&p_ID=/
          }
        }
      )
    ]
  },
  {
    id: 'list-rename-keeps-address',
    says: 'A new title changes neither the address nor the entity type of a list',
    evidence: ['V'],
    pnp: gives(
      async ({ list }) => {
        await list('own').update({ Title: 'Conformance own once more {own}' });
        return list('own').select('ListItemEntityTypeFullName')();
      },
      { ListItemEntityTypeFullName: /Conformance_x0020_own/ }
    ),
    steps: [
      merge("/web/lists(guid'{own}')", { Title: '{title} renamed' }),
      get("/web/lists/getByTitle('{title} renamed')?$select=ListItemEntityTypeFullName", {
        body: { ListItemEntityTypeFullName: /Conformance_x0020_own/ }
      })
    ]
  }
];
