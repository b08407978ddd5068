import { get, items, list, made, merge, post, remove } from '../row.ts';
import type { Row } from '../row.ts';
import { gives } from '../twin.ts';

const token = get(`${list}?$select=CurrentChangeToken`, {}, { captured: { token: 'CurrentChangeToken/StringValue' } });
const since = { ChangeTokenStart: { StringValue: '{token}' } };

/** getChanges and getListItemChangesSinceToken. */
export const changeRows: readonly Row[] = [
  {
    id: 'change-kinds',
    says: 'An addition is 1, an update 2, a deletion 3, in their order',
    evidence: ['D', 'P'],
    steps: [
      token,
      made({ Title: 'c' }),
      merge(`${items}({id})`, { Title: 'd' }),
      remove(`${items}({id})`),
      post(
        `${list}/getChanges`,
        { query: { Item: true, Add: true, Update: true, DeleteObject: true, ...since } },
        {
          status: 200,
          body: {
            value: [
              { ChangeType: 1, ItemId: '{id:number}', ListId: /^{list}$/i, UniqueId: /^[0-9a-f-]{36}$/ },
              { ChangeType: 2, ItemId: '{id:number}' },
              { ChangeType: 3, ItemId: '{id:number}', ChangeToken: { StringValue: /^1;3;[0-9a-f-]{36};\d+;\d+$/ } }
            ]
          }
        }
      )
    ],
    pnp: gives(
      async (pnp) => {
        const { CurrentChangeToken } = await pnp.list().select('CurrentChangeToken')();
        const item = await pnp.made({ Title: 'c' });
        await item.update({ Title: 'd' });
        await item.delete();
        return pnp.list().getChanges({
          Item: true,
          Add: true,
          Update: true,
          DeleteObject: true,
          ChangeTokenStart: CurrentChangeToken
        });
      },
      [{ ChangeType: 1 }, { ChangeType: 2 }, { ChangeType: 3 }]
    )
  },
  {
    id: 'change-asked-kinds',
    says: 'Only the kinds that are asked for are told',
    evidence: ['D'],
    steps: [
      token,
      made({ Title: 'c' }),
      merge(`${items}({id})`, { Title: 'd' }),
      post(
        `${list}/getChanges`,
        { query: { Item: true, Update: true, ...since } },
        { status: 200, body: { value: [{ ChangeType: 2, ItemId: '{id:number}' }] } }
      )
    ],
    pnp: gives(
      async (pnp) => {
        const { CurrentChangeToken } = await pnp.list().select('CurrentChangeToken')();
        const item = await pnp.made({ Title: 'c' });
        await item.update({ Title: 'd' });
        return pnp.list().getChanges({ Item: true, Update: true, ChangeTokenStart: CurrentChangeToken });
      },
      [{ ChangeType: 2 }]
    )
  },
  {
    id: 'change-nothing',
    says: 'From the present token there is nothing to tell',
    evidence: ['D'],
    steps: [
      token,
      post(
        `${list}/getChanges`,
        { query: { Item: true, Add: true, Update: true, ...since } },
        { status: 200, body: { value: [] } }
      )
    ],
    pnp: gives(async ({ list: of }) => {
      const { CurrentChangeToken } = await of().select('CurrentChangeToken')();
      return of().getChanges({ Item: true, Add: true, ChangeTokenStart: CurrentChangeToken });
    }, [])
  },
  {
    id: 'change-restored',
    says: 'What is recycled is deleted, and what comes back is restored: 7',
    evidence: ['D', 'M'],
    steps: [
      made({ Title: 'c' }),
      token,
      post(`${items}({id})/recycle`, undefined, { status: 200 }, { captured: { bin: 'value' } }),
      post("/web/recycleBin('{bin}')/restore()", undefined, { status: 200 }),
      post(
        `${list}/getChanges`,
        { query: { Item: true, DeleteObject: true, Restore: true, ...since } },
        { status: 200, body: { value: [{ ChangeType: 3 }, { ChangeType: 7 }] } }
      )
    ],
    pnp: 'PnPjs has no call for it'
  },
  {
    id: 'change-foreign-token',
    says: 'A token of another list is refused',
    evidence: ['M'],
    steps: [
      get(
        "/web/lists(guid'{targets}')?$select=CurrentChangeToken",
        {},
        { captured: { token: 'CurrentChangeToken/StringValue' } }
      ),
      post(`${list}/getChanges`, { query: { Item: true, Add: true, ...since } }, { status: 500 })
    ],
    pnp: {
      call: async ({ list: of }) => {
        const { CurrentChangeToken } = await of('targets').select('CurrentChangeToken')();
        return of().getChanges({ Item: true, Add: true, ChangeTokenStart: CurrentChangeToken });
      },
      refused: { status: 500, says: /out of the range/ }
    }
  },
  {
    id: 'change-xml',
    says: 'getListItemChangesSinceToken answers XML: rows as z:row, the last token on Changes',
    evidence: ['D', 'P'],
    steps: [
      token,
      made({ Title: 'c & d' }),
      post(
        `${list}/getListItemChangesSinceToken`,
        { query: { ChangeToken: '{token}' } },
        {
          status: 200,
          headers: { 'content-type': /xml/ },
          text: /^<(?:\?xml|GetList|listitems)(?=.*LastChangeToken=['"]1;3;)(?=.*<rs:data ItemCount=['"]1['"])(?=.*<z:row [^>]*ows_Title=['"]c &amp; d['"])/s
        }
      )
    ],
    pnp: gives(async (pnp) => {
      const { CurrentChangeToken } = await pnp.list().select('CurrentChangeToken')();
      await pnp.added({ Title: 'c' });
      return pnp.list().getListItemChangesSinceToken({ ChangeToken: CurrentChangeToken.StringValue });
    }, /ows_Title=['"]c['"]/)
  },
  {
    id: 'change-hidden-rows',
    says: 'Changes of rows that item-level security hides are hidden too',
    evidence: ['T'],
    steps: [
      get(
        "/web/lists(guid'{own}')?$select=CurrentChangeToken",
        {},
        { captured: { token: 'CurrentChangeToken/StringValue' } }
      ),
      post("/web/lists(guid'{own}')/items", { Title: 'hidden' }),
      post(
        "/web/lists(guid'{own}')/getChanges",
        { query: { Item: true, Add: true, ...since } },
        { status: 200, body: { value: [] } },
        { as: 'contributor' }
      )
    ],
    pnp: gives(async (pnp) => {
      const { CurrentChangeToken } = await pnp.list('own').select('CurrentChangeToken')();
      await pnp.added({ Title: 'hidden' }, 'own');
      return pnp.list('own', 'contributor').getChanges({ Item: true, Add: true, ChangeTokenStart: CurrentChangeToken });
    }, [])
  }
];
