import { get, merge, post, refused } from '../row.ts';
import type { Row, StepOfRow } from '../row.ts';
import { gives } from '../twin.ts';

const approved = "/web/lists(guid'{approved}')";
const rowsOf = `${approved}/items`;
const pick = '$select=Id,OData__ModerationStatus';

const lists = (name: string, settings: object = {}): readonly StepOfRow[] => [
  post('/web/lists', { Title: `Approved ${name} {stamp}`, BaseTemplate: 100 }, {}, { captured: { approved: 'Id' } }),
  merge(approved, { EnableModeration: true, ...settings })
];
const writes = post(rowsOf, { Title: 'waits' }, {}, { as: 'contributor', captured: { id: 'Id' } });
const gone: StepOfRow = {
  method: 'POST',
  path: approved,
  headers: { 'x-http-method': 'DELETE', 'if-match': '*' },
  expected: { status: 200 }
};

/** Content approval: what waits is seen by its author and by those who approve. */
export const approvalRows: readonly Row[] = [
  {
    id: 'approval-hides',
    says: 'With content approval a new row waits: its author and who approves see it, readers do not, until it is approved',
    evidence: ['D', 'M', 'T'],
    steps: [
      ...lists('hides'),
      get(`${approved}?$select=EnableModeration,DraftVersionVisibility`, {
        body: { EnableModeration: true, DraftVersionVisibility: 2 }
      }),
      writes,
      get(`${rowsOf}({id})?${pick}`, { body: { OData__ModerationStatus: 2 } }, { as: 'contributor' }),
      get(`${rowsOf}?${pick}`, { body: { value: [{ OData__ModerationStatus: 2 }] } }),
      get(`${rowsOf}?${pick}`, { body: { value: [] } }, { as: 'reader' }),
      get(`${rowsOf}({id})`, { status: 404 }, { as: 'reader' }),
      get(`${rowsOf}?$select=Id&$filter=OData__ModerationStatus%20eq%200`, { body: { value: [] } }),
      merge(`${rowsOf}({id})`, { OData__ModerationStatus: 0 }),
      get(`${rowsOf}?${pick}`, { body: { value: [{ OData__ModerationStatus: 0 }] } }, { as: 'reader' }),
      // Who changes it lets it wait again.
      merge(`${rowsOf}({id})`, { Title: 'changed' }, {}, '*', { as: 'contributor' }),
      get(`${rowsOf}({id})?${pick}`, { body: { OData__ModerationStatus: 2 } }),
      gone
    ],
    pnp: gives(
      async ({ sp, values, as }) => {
        const { Id } = await sp.web.lists.add(`Approved by PnPjs ${values['stamp']}`, '', 100, false, {
          EnableModeration: true
        });
        const { items } = sp.web.lists.getById(Id);
        await items.add({ Title: 'waits' });
        const before = await as('reader').web.lists.getById(Id).items();
        const [{ Id: item }] = await items();
        await items.getById(item).update({ OData__ModerationStatus: 0 });
        const after = await as('reader').web.lists.getById(Id).items();
        await sp.web.lists.getById(Id).delete();
        return { before: before.length, after: after.length };
      },
      { before: 0, after: 1 }
    )
  },
  {
    id: 'approval-by-whom',
    says: 'Only who approves says that a row is approved; a form says it too, and a rejected row stays hidden',
    evidence: ['D', 'M', 'T'],
    steps: [
      ...lists('by whom'),
      writes,
      merge(`${rowsOf}({id})`, { OData__ModerationStatus: 0 }, refused(403, /./, /./), '*', { as: 'contributor' }),
      post(
        `${rowsOf}({id})/validateUpdateListItem`,
        {
          formValues: [
            { FieldName: '_ModerationStatus', FieldValue: '1' },
            { FieldName: '_ModerationComments', FieldValue: 'Not yet' }
          ]
        },
        { status: 200, body: { value: [{ HasException: false }, { HasException: false }] } }
      ),
      get(`${rowsOf}({id})?$select=OData__ModerationStatus,OData__ModerationComments`, {
        body: { OData__ModerationStatus: 1, OData__ModerationComments: 'Not yet' }
      }),
      get(`${rowsOf}?${pick}`, { body: { value: [] } }, { as: 'reader' }),
      gone
    ],
    pnp: 'PnPjs has no call for it'
  },
  {
    id: 'approval-visible-to-readers',
    says: 'Where drafts are for all who read, waiting rows are seen; and without approval nothing waits any more',
    evidence: ['D', 'M'],
    steps: [
      ...lists('visible', { DraftVersionVisibility: 0 }),
      writes,
      get(`${rowsOf}?${pick}`, { body: { value: [{ OData__ModerationStatus: 2 }] } }, { as: 'reader' }),
      merge(approved, { DraftVersionVisibility: 1 }),
      get(`${rowsOf}?${pick}`, { body: { value: [] } }, { as: 'reader' }),
      merge(approved, { EnableModeration: false }),
      get(`${rowsOf}?${pick}`, { body: { value: [{ OData__ModerationStatus: 0 }] } }, { as: 'reader' }),
      gone
    ],
    pnp: 'PnPjs has no call for it'
  },
  {
    id: 'approval-and-unique',
    says: 'A list that wants approval keeps no column unique, and the other way round',
    evidence: ['D', 'T'],
    steps: [
      ...lists('unique'),
      merge(
        `${approved}/fields/getByInternalNameOrTitle('Title')`,
        { Indexed: true, EnforceUniqueValues: true },
        { status: 500 }
      ),
      merge("/web/lists(guid'{targets}')", { EnableModeration: true }, { status: 500 }),
      gone
    ],
    pnp: 'PnPjs has no call for it'
  }
];
