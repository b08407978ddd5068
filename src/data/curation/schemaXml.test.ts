import { fieldXml } from './fieldXml';
import { columnFrom } from './listFacts';
import { fieldSchema, xmlText } from './schemaXml';

test('attributes and choices are read as they were meant, whatever signs they hold', () => {
  const { attributes, choices } = fieldSchema(
    '<Field Type="Choice" DisplayName="A &amp; &quot;B&quot; > C" FillInChoice="TRUE"><Default>R&amp;D</Default>' +
      '<CHOICES><CHOICE>R&amp;D</CHOICE><CHOICE>&#233;t&#xe9; &lt;2&gt;</CHOICE></CHOICES></Field>'
  );
  expect(attributes).toEqual({ Type: 'Choice', DisplayName: 'A & "B" > C', FillInChoice: 'TRUE' });
  expect(choices).toEqual(['R&D', 'été <2>']);
});

test('something else than a column says nothing', () => {
  expect(fieldSchema('')).toEqual({ attributes: {}, choices: [] });
  expect(fieldSchema('<View Name="x" />')).toEqual({ attributes: {}, choices: [] });
});

test('hostile words in a declaration cannot break the XML of a column', () => {
  const odd = `<&"'>`;
  const words = { fr: odd, nl: odd, en: odd, de: odd };
  const xml = fieldXml(
    'Odd',
    { kind: 'choice', label: words, choices: { Odd: words }, initially: 'Odd' },
    { language: 'fr', target: '', hint: odd }
  );
  expect(fieldSchema(xml)).toMatchObject({ attributes: { Name: 'Odd', Description: odd }, choices: [odd] });
  expect(xml).toContain(`<Default>${xmlText(odd)}</Default>`);
});

test('a column is told by its properties and, for its kind, by its XML', () => {
  const raw = {
    InternalName: 'Office',
    Title: 'Lieu',
    TypeAsString: 'Lookup',
    Required: true,
    SchemaXml: '<Field Type="Lookup" List="{ABCDEF01-0000-0000-0000-000000000000}" />'
  };
  expect(columnFrom(raw)).toEqual({
    name: 'Office',
    title: 'Lieu',
    description: '',
    type: 'Lookup',
    required: true,
    indexed: false,
    unique: false,
    inForms: true,
    target: 'abcdef01-0000-0000-0000-000000000000'
  });
  expect(columnFrom({ ...raw, TypeAsString: 'DateTime', SchemaXml: '<Field Format="DateTime" />' }).dayOnly).toBe(
    false
  );
  const hidden = 'ShowInNewForm="FALSE" ShowInEditForm="FALSE"';
  expect(columnFrom({ ...raw, SchemaXml: `<Field ${hidden} />` }).inForms).toBe(true);
  expect(columnFrom({ ...raw, SchemaXml: `<Field ${hidden} ShowInDisplayForm="FALSE" />` }).inForms).toBe(false);
  expect(columnFrom({ ...raw, TypeAsString: 'Note', SchemaXml: '<Field RichText="TRUE" />' }).formatted).toBe(true);
});

test('an entity called as something that every object has stays as it is written', () => {
  const xml =
    '<Field __proto__="x" constructor="y"><CHOICES><CHOICE>&constructor; &toString;</CHOICE></CHOICES></Field>';
  expect(fieldSchema(xml).choices).toEqual(['&constructor; &toString;']);
  expect(Object.entries(fieldSchema(xml).attributes)).toEqual([
    ['__proto__', 'x'],
    ['constructor', 'y']
  ]);
});
