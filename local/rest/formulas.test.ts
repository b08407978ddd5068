import { fieldDefinition } from '../package/fieldXml.ts';
import { Bench } from './testing.ts';
import type { Sent } from './testing.ts';

const ambassadors = "/web/getList('/sites/intranet/Lists/Ambassadors')";
const items = `${ambassadors}/items`;
const made = () => {
  const bench = new Bench({ fieldFromXml: fieldDefinition });
  const post = (path: string, body: unknown, more: Sent = {}) => bench.send(path, { method: 'POST', body, ...more });
  const merge = (path: string, body: unknown) =>
    post(path, body, { headers: { 'x-http-method': 'MERGE', 'if-match': '*' } });
  const calculated = (Title: string, Formula: string, OutputType = 2) =>
    post(`${ambassadors}/fields`, { Title, FieldTypeKind: 17, Formula, OutputType });
  return { bench, post, merge, calculated };
};

test('a calculated column is worked out for the rows there are, on each write, and is written by nobody', async () => {
  const { bench, post, merge, calculated } = made();
  bench.insert('Lists/Ambassadors', [{ Title: 'Éva', Role: 'guide', Score: 4 }]);
  expect(await calculated('Label', '=UPPER([Title])&" ("&Role&")"')).toMatchObject({
    status: 201,
    json: { 'odata.type': 'SP.FieldCalculated', OutputType: 2, ReadOnlyField: true, InternalName: 'Label' }
  });
  expect((await calculated('Double', '=[Score]*2', 9)).status).toBe(201);
  expect((await bench.send(`${items}(1)`)).json).toMatchObject({ Label: 'ÉVA (guide)', Double: '8.00000000000000' });
  await merge(`${items}(1)`, { Role: 'hôte', Score: null });
  expect((await bench.send(`${items}(1)`)).json).toMatchObject({ Label: 'ÉVA (hôte)', Double: '0.00000000000000' });
  expect((await post(items, { Title: 'x', Label: 'y' })).status).toBe(400);
  const added = await post(items, { Title: 'Rik', Role: 'r', Score: 1.5 });
  expect(added.json).toMatchObject({ Label: 'RIK (r)', Double: '3.00000000000000' });
  expect((await bench.send(`${items}?$filter=startswith(Label,'rik')&$select=Id`)).json.value).toHaveLength(1);
  expect((await bench.send(`${items}?$filter=Double gt 2&$select=Id`)).json.value).toHaveLength(1);
  expect((await bench.send(`${items}?$orderby=Double desc&$select=Title`)).json.value[0].Title).toBe('Rik');
});

test('a new formula is worked out again; a wrong one, a circle and today are refused', async () => {
  const { bench, merge, calculated } = made();
  bench.insert('Lists/Ambassadors', [{ Title: 'a', Score: 4 }]);
  await calculated('One', '=[Score]+1', 9);
  await calculated('Two', '=[One]*10', 9);
  expect((await bench.send(`${items}(1)`)).json.Two).toMatch(/^50\./);
  const one = `${ambassadors}/fields/getByInternalNameOrTitle('One')`;
  expect((await merge(one, { Formula: '=[Score]+2' })).status).toBe(204);
  expect((await bench.send(`${items}(1)`)).json).toMatchObject({
    One: expect.stringMatching(/^6\./),
    Two: expect.stringMatching(/^60\./)
  });
  for (const Formula of ['=[Two]', '=[One]', '=1+', '=[Nope]', '=[Person]', '=TODAY()'])
    expect(await merge(one, { Formula })).toMatchObject({
      status: 500,
      json: { 'odata.error': { code: '-2130575270, Microsoft.SharePoint.SPException' } }
    });
  expect((await merge(one, { Formula: '=DATEDIF([Since],[Met],"d")' })).status).toBe(501);
  expect((await bench.send(one)).json.Formula).toBe('=[Score]+2');
  await bench.send(`${ambassadors}/fields/getByInternalNameOrTitle('Score')/deleteObject`, { method: 'POST' });
  await merge(`${items}(1)`, { Title: 'b' });
  expect((await bench.send(`${items}(1)`)).json.One).toBeNull();
});

test('dates in formulas are the days of the web, and come back as moments', async () => {
  const { post, calculated } = made();
  await calculated('Until', '=[Since]+30', 4);
  await calculated('Day', '=DAY([Since])&"/"&MONTH([Since])');
  await calculated('Late', '=[Since]>DATE(2026,1,1)', 8);
  const { json } = await post(items, { Title: 'x', Since: '2026-06-30' });
  expect(json).toMatchObject({ Since: '2026-06-29T22:00:00Z', Until: '2026-07-29T22:00:00Z', Day: '30/6', Late: '1' });
});

test('a column is created calculated from its XML, and its XML says so again', async () => {
  const { bench, post } = made();
  const SchemaXml =
    '<Field Type="Calculated" Name="Initial" DisplayName="Initial" ResultType="Text"><Formula>=LEFT([Title],1)&amp;"."</Formula><FieldRefs><FieldRef Name="Title"/></FieldRefs></Field>';
  const added = await post(`${ambassadors}/fields/createFieldAsXml`, { parameters: { SchemaXml, Options: 8 } });
  expect(added.json.SchemaXml).toMatch(
    /ResultType="Text".*<Formula>=LEFT\(\[Title\],1\)&amp;&quot;\.&quot;<\/Formula>/
  );
  expect((await post(items, { Title: 'Éva' })).json.Initial).toBe('É.');
  expect(
    (await bench.send(`${ambassadors}/fields`, { method: 'POST', body: { Title: 'No', FieldTypeKind: 17 } })).status
  ).toBe(500);
});

test('a column’s validation stops a value with its own message, and lets the others pass', async () => {
  const { bench, post, merge } = made();
  const score = `${ambassadors}/fields/getByInternalNameOrTitle('Score')`;
  expect((await merge(score, { ValidationFormula: '=[Score]<=10', ValidationMessage: 'Dix au plus.' })).status).toBe(
    204
  );
  expect((await post(items, { Title: 'x', Score: 10 })).status).toBe(201);
  const refused = await post(items, { Title: 'x', Score: 11 });
  expect(refused).toMatchObject({
    status: 500,
    json: {
      'odata.error': { code: expect.stringContaining('SPFieldValidationException'), message: { value: 'Dix au plus.' } }
    }
  });
  expect((await merge(`${items}(1)`, { Score: 99 })).status).toBe(500);
  expect((await merge(`${items}(1)`, { Title: 'y' })).status).toBe(204);
  const form = await post(`${items}(1)/validateUpdateListItem`, {
    formValues: [{ FieldName: 'Score', FieldValue: '99' }]
  });
  expect(form.json.value).toMatchObject([{ HasException: true, ErrorMessage: 'Dix au plus.' }]);
  expect((await merge(score, { ValidationFormula: '' })).status).toBe(204);
  expect((await post(items, { Title: 'x', Score: 11 })).status).toBe(201);
  expect((await bench.send(score)).json.ValidationFormula).toBeNull();
});

test('a list’s validation looks at the whole row, on adds and on changes', async () => {
  const { bench, post, merge } = made();
  expect((await merge(ambassadors, { ValidationFormula: '=OR(ISBLANK([Role]),[Score]>0)' })).status).toBe(204);
  const ok = await post(items, { Title: 'x', Role: 'r', Score: 1 });
  expect(ok.status).toBe(201);
  expect((await post(items, { Title: 'x' })).status).toBe(201);
  expect(await post(items, { Title: 'x', Role: 'r' })).toMatchObject({
    status: 500,
    json: {
      'odata.error': {
        code: '-2130575162, Microsoft.SharePoint.SPListDataValidationException',
        message: { value: 'List data validation failed.' }
      }
    }
  });
  expect((await merge(`${items}(${ok.json.Id})`, { Score: -1 })).status).toBe(500);
  expect((await bench.send(`${items}(${ok.json.Id})`)).json.Score).toBe(1);
  expect((await bench.send(`${ambassadors}?$select=ValidationFormula`)).json.ValidationFormula).toContain('ISBLANK');
  expect((await merge(ambassadors, { ValidationFormula: '=1+' })).status).toBe(500);
});
