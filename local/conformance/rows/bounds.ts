import { clientError, get, items, list, made, post, refused } from '../row.ts';
import type { Row } from '../row.ts';
import { gives, refuses } from '../twin.ts';

const often = (count: number, part: string, between: string): string => Array(count).fill(part).join(between);
const isFirst = "<Eq><FieldRef Name='ID'/><Value Type='Counter'>1</Value></Eq>";
const either = (depth: number): string => `${'<Or>'.repeat(depth)}${isFirst}${often(depth, `${isFirst}</Or>`, '')}`;
/** As flat as 1,024 conditions can be joined by twos. */
const spread = (depth: number): string => (depth === 0 ? isFirst : `<Or>${spread(depth - 1)}${spread(depth - 1)}</Or>`);
const view = (inside: string): string => `<View><Query>${inside}</Query></View>`;
const tooComplex = refused(400, /SPException$/, /nested too deeply/);

const caml = (id: string, says: string, xml: string): Row => ({
  id: `bounds-caml-${id}`,
  says: `CAML with ${says} is refused`,
  evidence: ['M', 'T'],
  steps: [post(`${list}/getItems`, { query: { ViewXml: xml } }, tooComplex)],
  pnp: refuses(({ list: of }) => of().getItemsByCAMLQuery({ ViewXml: xml }), 400, /nested too deeply/)
});

/** Queries larger than a page writes them: a refusal, never a failure of the server. */
export const boundRows: readonly Row[] = [
  {
    id: 'bounds-filter',
    says: 'A $filter of 450 conditions is refused, of items and of lists alike',
    evidence: ['M', 'T'],
    steps: [
      get(`${items}?$top=1&$filter=${often(450, 'ID%20eq%201', '%20or%20')}`, refused(400, clientError, /not valid/)),
      get(
        `/web/lists?$top=1&$filter=${often(450, 'Hidden%20eq%201', '%20or%20')}`,
        refused(400, clientError, /not valid/)
      )
    ],
    pnp: refuses(
      ({ items: of }) =>
        of()
          .filter(often(450, 'ID eq 1', ' or '))
          .top(1)(),
      400,
      /not valid/
    )
  },
  {
    id: 'bounds-orderby',
    says: 'A $orderby of 150 columns is refused, of items and of lists alike',
    evidence: ['M', 'T'],
    steps: [
      get(`${items}?$top=1&$orderby=${often(150, 'Title', ',')}`, refused(400, clientError, /not valid/)),
      get(`/web/lists?$top=1&$orderby=${often(150, 'Title', ',')}`, refused(400, clientError, /not valid/))
    ],
    pnp: 'PnPjs never sends it'
  },
  caml('deep', 'conditions 150 deep in each other', view(`<Where>${either(150)}</Where>`)),
  caml('wide', '1,024 conditions', view(`<Where>${spread(10)}</Where>`)),
  caml('order', '150 columns to sort by', view(`<OrderBy>${often(150, "<FieldRef Name='Title'/>", '')}</OrderBy>`)),
  {
    id: 'caml-view-field-unknown',
    says: 'A name in ViewFields that no column has is left out; in a condition it is refused',
    evidence: ['P', 'I'],
    steps: [
      made({ Title: 'seen {stamp}' }),
      post(
        `${list}/getItems`,
        {
          query: {
            ViewXml: `<View><ViewFields><FieldRef Name='Title'/><FieldRef Name='Nope'/></ViewFields><Query><Where><Eq><FieldRef Name='ID'/><Value Type='Counter'>{id}</Value></Eq></Where></Query></View>`
          }
        },
        { status: 200, body: { value: [{ Title: 'seen {stamp}' }] }, lacks: ['value/0/Nope'] }
      ),
      post(
        `${list}/RenderListDataAsStream`,
        {
          parameters: {
            ViewXml: `<View><ViewFields><FieldRef Name='Title'/><FieldRef Name='Nope'/></ViewFields><Query><Where><Eq><FieldRef Name='ID'/><Value Type='Counter'>{id}</Value></Eq></Where></Query></View>`
          }
        },
        { status: 200, body: { Row: [{ Title: 'seen {stamp}' }] }, lacks: ['Row/0/Nope'] }
      ),
      post(
        `${list}/getItems`,
        { query: { ViewXml: view("<Where><IsNull><FieldRef Name='Nope'/></IsNull></Where>") } },
        { status: 500 }
      )
    ],
    pnp: gives(
      async ({ list: of, added }) => {
        const id = await added({ Title: 'seen' });
        return of().getItemsByCAMLQuery({
          ViewXml: `<View><ViewFields><FieldRef Name='Title'/><FieldRef Name='Nope'/></ViewFields><Query><Where><Eq><FieldRef Name='ID'/><Value Type='Counter'>${id}</Value></Eq></Where></Query></View>`
        });
      },
      [{ Title: 'seen' }]
    )
  }
];
