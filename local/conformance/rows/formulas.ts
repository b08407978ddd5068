import { get, made, merge, post, refused } from '../row.ts';
import type { Row, StepOfRow } from '../row.ts';
import { gives, refuses } from '../twin.ts';
import type { ThroughPnp } from '../twin.ts';

const shape = "/web/lists(guid'{made}')";
const items = `${shape}/items`;
/** A list of the row's own: a validation would stop the others. */
const own = (word: string): readonly StepOfRow[] => [
  post('/web/lists', { Title: `Conformance ${word} {stamp}`, BaseTemplate: 100 }, {}, { captured: { made: 'Id' } }),
  post(`${shape}/fields/createFieldAsXml`, {
    parameters: { SchemaXml: '<Field Type="Number" Name="Score" DisplayName="Score" />', Options: 8 }
  })
];
const ofPnp = async ({ sp, values }: ThroughPnp, word: string) => {
  const { Id } = await sp.web.lists.add(`Conformance PnPjs ${word} ${values['stamp']}`);
  const list = sp.web.lists.getById(Id);
  await list.fields.addNumber('Score');
  return list;
};

/** Calculated columns and validations. */
export const formulaRows: readonly Row[] = [
  {
    id: 'formula-text',
    says: 'A calculated text is worked out on each write, read as a text, filtered by, and written by nobody',
    evidence: ['D', 'M'],
    steps: [
      ...own('calculated'),
      post(
        `${shape}/fields`,
        { Title: 'Label', FieldTypeKind: 17, Formula: '=[Title]&"/"&[Score]', OutputType: 2 },
        { body: { 'odata.type': 'SP.FieldCalculated', OutputType: 2, ReadOnlyField: true } }
      ),
      made({ Title: 'f', Score: 2 }, 'id', items),
      get(`${items}({id})?$select=Label`, { body: { Label: 'f/2' } }),
      merge(`${items}({id})`, { Score: 3 }),
      get(`${items}?$select=Label&$filter=Label%20eq%20%27F/3%27`, { body: { value: [{ Label: 'f/3' }] } }),
      post(items, { Title: 'f', Label: 'x' }, refused(400, /^-2147352571/, /read only/))
    ],
    pnp: gives(
      async (pnp) => {
        const list = await ofPnp(pnp, 'calculated');
        await list.fields.addCalculated('Label', { Formula: '=[Title]&"/"&[Score]' });
        return list.items.add({ Title: 'f', Score: 2 });
      },
      { Label: 'f/2' }
    )
  },
  {
    id: 'formula-number',
    says: 'A calculated number comes as a text of fifteen digits',
    evidence: ['M'],
    steps: [
      ...own('calculated number'),
      post(`${shape}/fields`, { Title: 'Double', FieldTypeKind: 17, Formula: '=[Score]*2', OutputType: 9 }),
      post(items, { Title: 'f', Score: 1.5 }, { body: { Double: /^3\.0+$/ } })
    ],
    pnp: gives(
      async (pnp) => {
        const list = await ofPnp(pnp, 'calculated number');
        await list.fields.addCalculated('Double', { Formula: '=[Score]*2', OutputType: 9 });
        return list.items.add({ Title: 'f', Score: 1.5 });
      },
      { Double: /^3\.0+$/ }
    )
  },
  {
    id: 'formula-wrong',
    says: 'A formula that cannot be read is 500 -2130575270',
    evidence: ['I'],
    steps: [
      ...own('wrong formula'),
      ...['=1+', '=[Nope]', '=[Author]'].map((Formula) =>
        post(
          `${shape}/fields`,
          { Title: 'Wrong', FieldTypeKind: 17, Formula, OutputType: 2 },
          refused(500, '-2130575270, Microsoft.SharePoint.SPException', /^The formula/)
        )
      )
    ],
    pnp: refuses(
      async (pnp) => (await ofPnp(pnp, 'wrong formula')).fields.addCalculated('Wrong', { Formula: '=1+' }),
      500,
      /-2130575270/
    )
  },
  {
    id: 'formula-no-index',
    says: 'An index on a calculated column is accepted and reads back false',
    evidence: ['B', 'D'],
    steps: [
      ...own('calculated index'),
      post(`${shape}/fields`, { Title: 'Label', FieldTypeKind: 17, Formula: '=[Title]', OutputType: 2 }),
      merge(`${shape}/fields/getByInternalNameOrTitle('Label')`, { Indexed: true }),
      get(`${shape}/fields/getByInternalNameOrTitle('Label')?$select=Indexed`, { body: { Indexed: false } })
    ],
    pnp: gives(
      async (pnp) => {
        const list = await ofPnp(pnp, 'calculated index');
        await list.fields.addCalculated('Label', { Formula: '=[Title]' });
        await list.fields.getByInternalNameOrTitle('Label').update({ Indexed: true });
        return list.fields.getByInternalNameOrTitle('Label').select('Indexed')();
      },
      { Indexed: false }
    )
  },
  {
    id: 'formula-validation-list',
    says: 'A row that the list’s formula does not let pass is 500 SPListDataValidationException',
    evidence: ['I'],
    steps: [
      ...own('validated'),
      merge(shape, { ValidationFormula: '=[Score]>0' }),
      made({ Title: 'f', Score: 1 }, 'id', items),
      post(
        items,
        { Title: 'f', Score: -1 },
        refused(500, '-2130575162, Microsoft.SharePoint.SPListDataValidationException', 'List data validation failed.')
      ),
      merge(`${items}({id})`, { Score: -1 }, { status: 500 }),
      get(`${items}({id})`, { body: { Score: 1, 'odata.etag': '"1"' } })
    ],
    pnp: refuses(
      async (pnp) => {
        const list = await ofPnp(pnp, 'validated');
        await list.update({ ValidationFormula: '=[Score]>0' });
        return list.items.add({ Title: 'f', Score: -1 });
      },
      500,
      /SPListDataValidationException/
    )
  },
  {
    id: 'formula-validation-column',
    says: 'A value that the column’s formula does not let pass is refused with the column’s own message',
    evidence: ['I', 'M'],
    steps: [
      ...own('validated column'),
      merge(`${shape}/fields/getByInternalNameOrTitle('Score')`, {
        ValidationFormula: '=[Score]<=10',
        ValidationMessage: 'Ten at most.'
      }),
      post(items, { Title: 'f', Score: 11 }, refused(500, /SPFieldValidationException$/, 'Ten at most.')),
      post(items, { Title: 'f', Score: 10 }, {}, { captured: { id: 'Id' } }),
      post(
        `${items}({id})/validateUpdateListItem`,
        { formValues: [{ FieldName: 'Score', FieldValue: '11' }], bNewDocumentUpdate: false },
        { status: 200, body: { value: [{ HasException: true, ErrorMessage: 'Ten at most.' }] } }
      )
    ],
    pnp: refuses(
      async (pnp) => {
        const list = await ofPnp(pnp, 'validated column');
        await list.fields
          .getByInternalNameOrTitle('Score')
          .update({ ValidationFormula: '=[Score]<=10', ValidationMessage: 'Ten' });
        return list.items.add({ Title: 'f', Score: 11 });
      },
      500,
      /SPFieldValidationException.*Ten/
    )
  }
];
