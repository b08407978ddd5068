import { fieldDefinition } from './fieldXml.ts';

test('a column is read with its kind, its words and its limits', () => {
  expect(
    fieldDefinition(
      '<Field ID="{abd99f09-da41-5386-b2b2-f97111f29e73}" Name="Minutes" DisplayName="Durée &amp; co&#10;" Type="Number" Min="0" Decimals="0" Indexed="TRUE" Required="FALSE"/>'
    )
  ).toEqual({
    id: '{abd99f09-da41-5386-b2b2-f97111f29e73}',
    name: 'Minutes',
    displayName: 'Durée & co\n',
    type: 'Number',
    min: 0,
    decimals: 0,
    indexed: true,
    required: false
  });
});

test('choices keep their order and their spelling', () => {
  const field = fieldDefinition(
    '<Field DisplayName="Kind" Type="Choice"><CHOICES><CHOICE>B &lt; A</CHOICE><CHOICE>A</CHOICE></CHOICES><Default>A</Default></Field>'
  );
  expect(field).toMatchObject({ name: 'Kind', choices: ['B < A', 'A'], defaultValue: 'A' });
});

test('Mult makes a lookup or a person hold several', () => {
  expect(fieldDefinition('<Field Name="A" Type="Lookup" List="Self" Mult="TRUE"/>').type).toBe('LookupMulti');
  expect(fieldDefinition('<Field Name="A" Type="User" Mult="TRUE"/>').type).toBe('UserMulti');
});

test('a calculated column brings its formula, and a column what its values must satisfy', () => {
  expect(
    fieldDefinition(
      '<Field Name="A" Type="Calculated" ResultType="Number"><Formula>=[B]*2</Formula><FieldRefs><FieldRef Name="B"/></FieldRefs></Field>'
    )
  ).toMatchObject({ type: 'Calculated', formula: '=[B]*2', resultType: 'Number' });
  expect(
    fieldDefinition('<Field Name="A" Type="Number"><Validation Message="Too many">=[A]&lt;5</Validation></Field>')
  ).toMatchObject({ validation: { formula: '=[A]<5', message: 'Too many' } });
  expect(() =>
    fieldDefinition('<Field Name="A" Type="Calculated" ResultType="Note"><Formula>=1</Formula></Field>')
  ).toThrow(/"Note"/);
});

test('whatever else is refused in words', () => {
  expect(() => fieldDefinition('<Field Name="A" Type="Calculated"/>')).toThrow(/"Calculated"/);
  expect(() => fieldDefinition('<Field Type="Text"/>')).toThrow(/neither Name nor DisplayName/);
  expect(() => fieldDefinition('<Field Name="A" Type="Lookup"/>')).toThrow(/names no List/);
  expect(() => fieldDefinition('<View/>')).toThrow(/<Field>/);
  expect(() => fieldDefinition('')).toThrow();
  expect(() => fieldDefinition('not xml')).toThrow();
});
