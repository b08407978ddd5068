import { checkFormula } from '../site/calculation.ts';
import { entityOf, isLookup, isMany, isPerson, kindOf, propertyOf, valueType } from '../site/fields.ts';
import type { Field } from '../site/fields.ts';
import type { FieldDefinition } from '../site/definitions.ts';
import { isSiteColumns } from '../site/list.ts';
import type { List } from '../site/list.ts';
import { permission } from '../site/permissions.ts';
import { own } from '../site/own.ts';
import {
  columnMissing,
  formulaInvalid,
  invalidRequest,
  propertyNotOfType,
  spException,
  titleInvalid,
  uniqueNotAllowed,
  uniqueNotModerated
} from '../site/refusal.ts';
import type { Answer, Call } from './call.ts';
import { collectionOptions, entityAnswer, feedAnswer } from './entity.ts';
import { fieldXmlOf } from './fieldXml.ts';
import { action, step } from './kind.ts';
import type { Arguments, Described, Kind, Step } from './kind.ts';
import { NotBuilt } from '../site/notBuilt.ts';
import { withWord, wordIn } from '../site/words.ts';
import { listPath } from './paths.ts';
import type { Value } from './shape.ts';
import { describeResource, resourceStep } from './userResource.ts';
import type { UserResource } from './userResource.ts';

interface FieldContext {
  readonly list: List;
  readonly field: Field;
}

const choices = (field: Field): Value => ({ kind: 'collection', type: 'Edm.String', values: field.choices ?? [] });

/** What only fields of one type say. */
const typeProperties = (field: Field, list: List): Readonly<Record<string, Value>> => {
  switch (field.type) {
    case 'Text':
      return { MaxLength: field.maxLength ?? 255 };
    case 'Note':
      return {
        AllowHyperlink: false,
        AppendOnly: false,
        IsLongHyperlink: false,
        NumberOfLines: field.lines ?? 6,
        RestrictedMode: true,
        RichText: field.richText === true,
        UnlimitedLengthInDocumentLibrary: false,
        WikiLinking: false
      };
    case 'Number':
    case 'Currency':
      return {
        CommaSeparator: true,
        CustomUnitName: null,
        CustomUnitOnRight: true,
        DisplayFormat: field.decimals ?? -1,
        MaximumValue: field.max ?? 1.7976931348623157e308,
        MinimumValue: field.min ?? -1.7976931348623157e308,
        ShowAsPercentage: field.percentage === true,
        ...(field.type === 'Currency' ? { CurrencyLocaleId: 1036 } : {})
      };
    case 'DateTime':
      return {
        DateFormat: 0,
        DateTimeCalendarType: 0,
        DisplayFormat: field.format === 'DateTime' ? 1 : 0,
        FriendlyDisplayFormat: 0,
        TimeFormat: 0
      };
    case 'Choice':
      return {
        FillInChoice: field.fillIn === true,
        Mappings: null,
        Choices: choices(field),
        EditFormat: field.format === 'RadioButtons' ? 1 : 0
      };
    case 'MultiChoice':
      return { FillInChoice: field.fillIn === true, Mappings: null, Choices: choices(field) };
    case 'URL':
      return { DisplayFormat: field.format === 'Image' ? 1 : 0 };
    case 'Calculated':
      return {
        CurrencyLocaleId: 1036,
        DateFormat: field.format === 'DateTime' ? 1 : 0,
        DisplayFormat: field.decimals ?? -1,
        Formula: field.formula ?? '',
        OutputType: kindOf[valueType(field)],
        ShowAsPercentage: false
      };
    default:
      return isLookup(field) || isPerson(field) ? lookupProperties(field, list) : {};
  }
};

const lookupProperties = (field: Field, list: List): Readonly<Record<string, Value>> => ({
  AllowMultipleValues: isMany(field),
  DependentLookupInternalNames: {
    kind: 'collection',
    type: 'Edm.String',
    values: list.fields.filter(({ primary }) => primary === field.name).map(({ name }) => name)
  },
  IsDependentLookup: field.primary !== undefined,
  IsRelationship: field.primary === undefined,
  LookupField: field.showField ?? (isPerson(field) ? '' : 'Title'),
  LookupList: `{${field.list ?? ''}}`,
  LookupWebId: '00000000-0000-0000-0000-000000000000',
  PrimaryFieldId: field.primary === undefined ? null : (list.field(field.primary)?.id ?? null),
  RelationshipDeleteBehavior: 0,
  UnlimitedLengthInDocumentLibrary: false,
  ...(isPerson(field)
    ? {
        AllowDisplay: true,
        Presence: true,
        SelectionGroup: 0,
        SelectionMode: field.selectionMode ?? 0,
        UserDisplayOptions: null
      }
    : {})
});

/** SP.Field and its kin. */
export const describeField = ({ list, field }: FieldContext, call: Call): Described => ({
  type: entityOf(field.type),
  path: `${listPath(list)}/Fields(guid'${field.id}')`,
  properties: {
    AutoIndexed: false,
    CanBeDeleted: !field.base,
    ClientSideComponentId: '00000000-0000-0000-0000-000000000000',
    ClientSideComponentProperties: null,
    ClientValidationFormula: null,
    ClientValidationMessage: null,
    CustomFormatter: null,
    DefaultFormula: null,
    DefaultValue: field.defaultValue ?? null,
    Description: call.word(field.description ?? '', field.descriptions),
    Direction: 'none',
    EnforceUniqueValues: field.unique === true,
    EntityPropertyName: propertyOf(field),
    Filterable: !['Note', 'URL'].includes(field.type),
    FromBaseType: field.base,
    Group: field.group ?? (field.base ? '_Hidden' : 'Custom Columns'),
    Hidden: field.hidden === true,
    Id: field.id,
    Indexed: field.indexed === true,
    IndexStatus: field.indexed === true ? 1 : 0,
    InternalName: field.name,
    IsModern: false,
    JSLink: 'clienttemplates.js',
    PinnedToFiltersPane: false,
    ReadOnlyField: field.readOnly === true,
    Required: field.required === true,
    // The longest of them, and seldom asked for.
    get SchemaXml() {
      return fieldXmlOf({ ...field, title: titleOf(field, call) }, list);
    },
    Scope: isSiteColumns(list) ? call.site.url : list.folder,
    Sealed: false,
    ShowInFiltersPane: 0,
    Sortable: !['Note', 'URL', 'MultiChoice', 'LookupMulti', 'UserMulti'].includes(field.type),
    StaticName: field.name,
    Title: titleOf(field, call),
    FieldTypeKind: kindOf[field.type],
    TypeAsString: field.type,
    TypeDisplayName: field.type,
    TypeShortDescription: field.type,
    ValidationFormula: field.validation?.formula ?? null,
    ValidationMessage: field.validation?.message ?? null,
    ...typeProperties(field, list)
  },
  onRequest: {
    TitleResource: () => ({ kind: 'entity', ...describeResource(fieldTitle({ list, field }), call) }),
    DescriptionResource: () => ({ kind: 'entity', ...describeResource(fieldDescription({ list, field }), call) })
  }
});

const checkUnique = (list: List): void => {
  if (list.readSecurity === 2) throw uniqueNotAllowed();
  if (list.moderation === true) throw uniqueNotModerated();
};

const titleOf = (field: Field, call: Call): string => call.word(field.title, field.titles);

const fieldTitle = ({ list, field }: FieldContext): UserResource => ({
  list,
  path: `${listPath(list)}/Fields(guid'${field.id}')/TitleResource`,
  wordIn: (culture, own) => (culture === own ? field.title : wordIn(field.title, field.titles, culture)),
  write: (culture, word, call) =>
    void call.site.lists.changeField(list, field, inLanguage(field, { title: word }, culture, call))
});
const fieldDescription = ({ list, field }: FieldContext): UserResource => {
  const { description: own = '', descriptions } = field;
  return {
    list,
    path: `${listPath(list)}/Fields(guid'${field.id}')/DescriptionResource`,
    wordIn: (culture, site) => (culture === site ? own : wordIn(own, descriptions, culture)),
    write: (culture, word, call) =>
      void call.site.lists.changeField(list, field, inLanguage(field, { description: word }, culture, call))
  };
};

/** Title and description in another language than the site's stand beside its own. */
const inLanguage = (field: Field, changes: Partial<Field>, culture: string, call: Call): Partial<Field> => {
  if (culture === call.site.cultureName) return changes;
  const { title, description, ...rest } = changes;
  return {
    ...rest,
    ...(title === undefined ? {} : { titles: withWord(field.titles, culture, title) }),
    ...(description === undefined ? {} : { descriptions: withWord(field.descriptions, culture, description) })
  };
};

const flags: Readonly<Record<string, keyof Field>> = {
  Required: 'required',
  Indexed: 'indexed',
  EnforceUniqueValues: 'unique',
  Hidden: 'hidden',
  ReadOnlyField: 'readOnly',
  RichText: 'richText',
  ShowAsPercentage: 'percentage',
  FillInChoice: 'fillIn'
};
const words: Readonly<Record<string, keyof Field>> = { Title: 'title', Description: 'description', Group: 'group' };
const numbers: Readonly<Record<string, keyof Field>> = {
  MaxLength: 'maxLength',
  NumberOfLines: 'lines',
  MinimumValue: 'min',
  MaximumValue: 'max',
  SelectionMode: 'selectionMode'
};
/** SharePoint keeps these; here they would be forgotten, so they are 501 unless they say nothing. */
const unbuiltProperties = new Set([
  'ClientSideComponentId',
  'ClientSideComponentProperties',
  'CustomFormatter',
  'JSLink'
]);
const noGuid = '00000000-0000-0000-0000-000000000000';
const saysNothing = (value: unknown): boolean =>
  value === null || value === '' || value === false || value === noGuid || value === 'clienttemplates.js';

/** Understood and without effect here, or read elsewhere. */
const passive = new Set([
  '__metadata',
  'FieldTypeKind',
  'StaticName',
  'InternalName',
  'DisplayFormat',
  'EditFormat',
  'CommaSeparator',
  'AllowHyperlink',
  'RestrictedMode',
  'AppendOnly',
  'UnlimitedLengthInDocumentLibrary',
  'WikiLinking',
  'FriendlyDisplayFormat',
  'DateTimeCalendarType',
  'SelectionGroup',
  'Presence',
  'CurrencyLocaleId',
  'LookupListId',
  'LookupFieldName',
  'LookupWebId',
  'Choices',
  'DefaultValue',
  'AllowMultipleValues',
  'LookupList',
  'LookupField',
  'Mappings',
  'Direction',
  'Formula',
  'OutputType',
  'DateFormat',
  'ValidationFormula',
  'ValidationMessage'
]);

const stringsOf = (value: unknown): readonly string[] | undefined => {
  const list = Array.isArray(value) ? value : (value as { readonly results?: unknown } | null)?.results;
  return Array.isArray(list) ? list.map(String) : undefined;
};

/** What a body says about a field; an unknown property is refused, never dropped. */
const fieldBody = (body: Readonly<Record<string, unknown>>, type: string): Partial<Field> => {
  const changes: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(body)) {
    const flag = own(flags, name);
    const word = own(words, name);
    const number = own(numbers, name);
    if (flag !== undefined) changes[flag] = flagOf(value);
    else if (word !== undefined) changes[word] = wordOf(name, value);
    else if (number !== undefined && typeof value === 'number') changes[number] = value;
    else if (unbuiltProperties.has(name)) {
      if (!saysNothing(value)) throw new NotBuilt(`${name} of columns`);
    } else if (!passive.has(name) && !name.includes('odata.')) throw propertyNotOfType(name, type);
  }
  Object.assign(changes, formatOf(body, type), formulasOf(body, type));
  const given = stringsOf(body['Choices']);
  if (given !== undefined) changes['choices'] = given;
  const initially = body['DefaultValue'];
  if (typeof initially === 'string') changes['defaultValue'] = initially;
  return changes as Partial<Field>;
};

const wordOf = (name: string, value: unknown): string => {
  const word = value === null ? '' : String(value);
  if (name === 'Title' && (word.trim() === '' || word.length > 255)) throw titleInvalid('field');
  return word;
};

/** DisplayFormat and EditFormat, which mean something else for each type. */
const formatOf = (body: Readonly<Record<string, unknown>>, type: string): Partial<Field> => {
  const { DisplayFormat: shown, EditFormat: edited } = body;
  if (type === 'SP.FieldDateTime' && typeof shown === 'number')
    return { format: shown === 0 ? 'DateOnly' : 'DateTime' };
  if (type === 'SP.FieldUrl' && typeof shown === 'number') return { format: shown === 1 ? 'Image' : 'Hyperlink' };
  if (type === 'SP.FieldChoice' && typeof edited === 'number')
    return { format: edited === 1 ? 'RadioButtons' : 'Dropdown' };
  // -1 is as many decimals as a number has.
  const isNumber = type === 'SP.FieldNumber' || type === 'SP.FieldCurrency';
  return isNumber && typeof shown === 'number' && shown >= 0 ? { decimals: shown } : {};
};

const resultTypes: Readonly<Record<number, FieldDefinition['resultType']>> = {
  2: 'Text',
  4: 'DateTime',
  8: 'Boolean',
  9: 'Number'
};

/** The formula of a calculated column, and the one that a value must satisfy. */
const formulasOf = (body: Readonly<Record<string, unknown>>, type: string): Partial<Field> => {
  const { Formula, OutputType, ValidationFormula: formula, ValidationMessage: message } = body;
  if (type !== 'SP.FieldCalculated' && (typeof Formula === 'string' || typeof OutputType === 'number'))
    throw propertyNotOfType(typeof Formula === 'string' ? 'Formula' : 'OutputType', type);
  const resultType = typeof OutputType === 'number' ? resultTypes[OutputType] : undefined;
  if (typeof OutputType === 'number' && resultType === undefined)
    throw new NotBuilt(`OutputType ${OutputType} of calculated columns`);
  return {
    ...(typeof Formula === 'string' ? { formula: Formula } : {}),
    ...(resultType === undefined ? {} : { resultType }),
    ...(typeof formula === 'string' ? { validation: { formula, message: String(message ?? '') } } : {})
  };
};

const flagOf = (value: unknown): boolean => {
  if (typeof value !== 'boolean')
    throw invalidRequest(
      "Cannot convert a primitive value to the expected type 'Edm.Boolean'. See the inner exception for more details."
    );
  return value;
};

const typeByKind: Readonly<Record<number, FieldDefinition['type']>> = {
  1: 'Integer',
  2: 'Text',
  3: 'Note',
  4: 'DateTime',
  6: 'Choice',
  7: 'Lookup',
  8: 'Boolean',
  9: 'Number',
  10: 'Currency',
  11: 'URL',
  14: 'Guid',
  15: 'MultiChoice',
  17: 'Calculated',
  20: 'User'
};

/** SharePoint's other kinds: computed, threaded, locations, pictures, taxonomy and their like. */
const unbuiltKinds = new Set([12, 13, 16, 18, 22, 27, 28, 31, 33, 34]);

/** An internal name from a title, as SharePoint makes it: escapes for what is no letter or digit, cut at 32. */
const internalName = (title: string): string =>
  [...title]
    .map((letter) =>
      /[A-Za-z0-9_]/.test(letter) ? letter : `_x${(letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}_`
    )
    .join('')
    .slice(0, 32);

const freeName = (list: List, wanted: string): string => {
  for (let number = 0; ; number += 1) {
    const behind = number === 0 ? '' : String(number - 1);
    const name = `${wanted.slice(0, 32 - behind.length)}${behind}`;
    // A row is an object of JavaScript, which takes this name for something else.
    if (list.field(name) === undefined && name !== '__proto__') return name;
  }
};

/** A body of POST fields or AddField as a definition. */
const definitionOf = (list: List, body: Readonly<Record<string, unknown>>, call: Call): FieldDefinition => {
  const kind = Number(body['FieldTypeKind']);
  const type = typeByKind[kind];
  if (unbuiltKinds.has(kind)) throw new NotBuilt(`columns of kind ${kind}`);
  if (type === undefined) throw spException(400, -2147024809, 'Value does not fall within the expected range.');
  const { title = '', ...changes } = fieldBody(body, entityOf(type));
  if (title === '') throw titleInvalid('field');
  const many = body['AllowMultipleValues'] === true;
  const format = type === 'DateTime' ? (changes.format ?? 'DateTime') : changes.format;
  const target = type === 'Lookup' ? targetOf(list, body, call) : {};
  return {
    ...(changes as Partial<FieldDefinition>),
    name: freeName(list, internalName(title)),
    displayName: title,
    type: many && type === 'Lookup' ? 'LookupMulti' : many && type === 'User' ? 'UserMulti' : type,
    ...(format === undefined ? {} : { format }),
    ...target
  };
};

const targetOf = (
  list: List,
  body: Readonly<Record<string, unknown>>,
  call: Call
): Pick<FieldDefinition, 'list' | 'showField'> => {
  const id = String(body['LookupListId'] ?? body['LookupList'] ?? '');
  const target = id === list.id ? list : call.site.lists.byId(id);
  if (target === undefined) throw spException(500, -2147024809, 'One or more of the parameters are invalid.');
  return { list: `{${target.id}}`, showField: String(body['LookupFieldName'] ?? body['LookupField'] ?? 'Title') };
};

/** A formula that cannot be read is refused before anything is kept. */
const checkFormulas = (
  list: List,
  field: Partial<Pick<FieldDefinition, 'formula' | 'validation'>>,
  name: string
): void => {
  if (field.formula !== undefined) checkFormula(list, field.formula, name);
  if (field.validation !== undefined && field.validation.formula !== '') checkFormula(list, field.validation.formula);
};

const added = (list: List, definition: FieldDefinition, call: Call): Answer => {
  call.need(permission.manageLists, list);
  if (definition.displayName.length > 255) throw titleInvalid('field');
  if (definition.unique === true) checkUnique(list);
  if (definition.type === 'Calculated' && definition.formula === undefined) throw formulaInvalid();
  checkFormulas(list, definition, definition.name);
  const field = call.site.transaction(() => call.site.lists.addField(list, definition));
  return { ...entityAnswer(describeField({ list, field }, call), call), status: 201 };
};

/** createFieldAsXml: the reader of feature XML is given by whoever composes the rooms. */
const fromXml = (list: List, call: Call): Answer => {
  call.need(permission.manageLists, list);
  const parameters = call.json()['parameters'] as Readonly<Record<string, unknown>> | undefined;
  const xml = parameters?.['SchemaXml'];
  if (typeof xml !== 'string') throw spException(400, -2147024809, 'Value does not fall within the expected range.');
  const options = Number(parameters?.['Options'] ?? 0);
  let definition: FieldDefinition;
  try {
    definition = call.fieldFromXml(xml);
  } catch (error) {
    if (error instanceof NotBuilt) throw error;
    throw spException(500, -2130575340, `The field could not be made from its XML. ${(error as Error).message}`);
  }
  // Without AddFieldInternalNameHint (8) a list takes the internal name from the display name.
  const name = (options & 8) === 0 ? internalName(definition.displayName) : definition.name;
  const made = added(list, { ...definition, name: freeName(list, name) }, call);
  if ((options & 16) !== 0) showInDefaultView(list, call);
  return made;
};

const showInDefaultView = (list: List, call: Call): void => {
  const fresh = call.site.lists.byId(list.id);
  const view = fresh?.views.find(({ isDefault }) => isDefault);
  const last = fresh?.fields.at(-1);
  if (fresh !== undefined && view !== undefined && last !== undefined)
    call.site.transaction(() => call.site.lists.changeView(fresh, view, { fields: [...view.fields, last.name] }));
};

/** A further column of a lookup's target. */
const addDependent = (list: List, given: Arguments, call: Call): Answer => {
  call.need(permission.manageLists, list);
  const asked = given.text(1, 'primaryLookupFieldId').replace(/[{}]/g, '').toLowerCase();
  const primary = list.fields.find(({ id }) => id === asked);
  const target = primary?.list === undefined ? undefined : call.site.lists.byId(primary.list);
  const shown = target?.field(given.text(2, 'showField'));
  if (primary === undefined || !isLookup(primary) || primary.primary !== undefined || shown === undefined)
    throw spException(400, -2147024809, 'One or more of the parameters are invalid.');
  const title = given.text(0, 'displayName');
  const field = call.site.transaction(() =>
    call.site.lists.addDependent(list, primary, {
      name: freeName(list, internalName(title)),
      title,
      showField: shown.name
    })
  );
  const fresh = call.site.lists.byId(list.id) ?? list;
  return { ...entityAnswer(describeField({ list: fresh, field }, call), call), status: 201 };
};

const merge = ({ list, field }: FieldContext, call: Call): Answer => {
  call.need(permission.manageLists, list);
  const body = call.json();
  const kind = body['FieldTypeKind'];
  const many = body['AllowMultipleValues'];
  if (
    (typeof kind === 'number' && kind !== kindOf[field.type]) ||
    (typeof many === 'boolean' && many !== isMany(field))
  )
    throw new NotBuilt('changes of a column’s type');
  const changes = fieldBody(body, entityOf(field.type));
  checkFormulas(list, changes, field.name);
  if (changes.unique === true && changes.indexed !== true && field.indexed !== true)
    throw spException(500, -2130575306, 'The column must be indexed before values can be made unique.');
  if (changes.unique === true) checkUnique(list);
  call.site.transaction(() => call.site.lists.changeField(list, field, inLanguage(field, changes, call.culture, call)));
  return { status: 204 };
};

const remove = ({ list, field }: FieldContext, call: Call): Answer => {
  call.need(permission.manageLists, list);
  if (field.base) throw spException(400, -2147024809, 'The field cannot be deleted.');
  call.site.transaction(() => call.site.lists.removeField(list, field));
  return {};
};

/** Whether a form shows the column; SchemaXml tells it. */
const showIn = (signature: string, form: keyof NonNullable<Field['showIn']>): Step<FieldContext> =>
  action(signature, 'POST', ({ list, field }, given, call) => {
    call.need(permission.manageLists, list);
    const shows = given.value(0, 'value');
    if (typeof shows !== 'boolean') throw invalidRequest(`The parameter value does not exist in method ${signature}.`);
    call.site.transaction(() =>
      call.site.lists.changeField(list, field, { showIn: { ...field.showIn, [form]: shows } })
    );
    return {};
  });

const fieldKind: Kind<FieldContext> = {
  name: 'field',
  describe: describeField,
  verbs: {
    GET: { answer: (context, call) => entityAnswer(describeField(context, call), call) },
    MERGE: { answer: merge, lacks: 'formatting, changes of type, functions of formulas that are rare' },
    PUT: { answer: merge, lacks: 'formatting, changes of type, functions of formulas that are rare' },
    DELETE: { answer: remove }
  },
  steps: {
    deleteobject: action('deleteObject', 'POST', (context, _given, call) => remove(context, call)),
    titleresource: resourceStep('titleResource', fieldTitle),
    descriptionresource: resourceStep('descriptionResource', fieldDescription),
    setshowindisplayform: showIn('setShowInDisplayForm(true)', 'display'),
    setshowineditform: showIn('setShowInEditForm(true)', 'edit'),
    setshowinnewform: showIn('setShowInNewForm(true)', 'add')
  }
};

const byTitle = (list: List, asked: string, call: Call): Field | undefined =>
  list.fields.find((field) => titleOf(field, call).toLowerCase() === asked.toLowerCase());

const named = (list: List, asked: string, call: Call): FieldContext => {
  const field = list.field(asked) ?? byTitle(list, asked, call);
  if (field === undefined) throw columnMissing(asked);
  return { list, field };
};

const byId = (list: List, asked: string): FieldContext => {
  const bare = asked.replace(/[{}]/g, '').toLowerCase();
  const field = list.fields.find(({ id }) => id === bare);
  if (field === undefined) throw columnMissing(asked);
  return { list, field };
};

/** The fields of a list, or of the site. */
export const fieldsKind: Kind<List> = {
  name: 'fields',
  verbs: {
    GET: {
      answer: (list, call) =>
        feedAnswer(
          list.fields.map((field) => describeField({ list, field }, call)),
          'SP.ApiData.Fields',
          call
        ),
      options: collectionOptions
    },
    POST: {
      answer: (list, call) => added(list, definitionOf(list, call.json(), call), call),
      lacks: 'taxonomy, location and picture columns'
    }
  },
  steps: {
    getbyinternalnameortitle: step(
      "getByInternalNameOrTitle('…')",
      () => fieldKind,
      (list, given, call) => named(list, given.text(0, 'strName'), call)
    ),
    getbytitle: step(
      "getByTitle('…')",
      () => fieldKind,
      (list, given, call) => {
        const field = byTitle(list, given.text(0, 'title'), call);
        return named(list, field?.name ?? given.text(0, 'title'), call);
      }
    ),
    getbyid: step(
      "getById('…')",
      () => fieldKind,
      (list, given) => byId(list, given.text(0, 'id'))
    ),
    adddependentlookupfield: action(
      "addDependentLookupField(displayName='…',primaryLookupFieldId='…',showField='…')",
      'POST',
      addDependent
    ),
    createfieldasxml: action('createFieldAsXml', 'POST', (list, _given, call) => fromXml(list, call), {
      lacks: 'what the reader of feature XML refuses',
      options: ['$select', '$expand']
    }),
    addfield: action(
      'addField',
      'POST',
      (list, _given, call) => {
        const { parameters } = call.json();
        if (typeof parameters !== 'object' || parameters === null)
          throw invalidRequest('The parameter parameters does not exist in method AddField.');
        return added(list, definitionOf(list, parameters as Readonly<Record<string, unknown>>, call), call);
      },
      { lacks: 'taxonomy, location and picture columns', options: ['$select', '$expand'] }
    )
  },
  byKey: step(
    "fields('…')",
    () => fieldKind,
    (list, given) => byId(list, given.text(0, 'id'))
  ),
  unbuilt: ['createField']
};
