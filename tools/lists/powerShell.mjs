import { plainFieldOf } from './siteScript.mjs';
import { queryOf } from './schema.mjs';
import { element, inlineOf } from './xml.mjs';

/** What PowerShell takes for the end of a text in single quotes: the typographic ones too. */
const quotes = /['‘’‚‛]/g;

/** A text in single quotes, in which PowerShell reads nothing but that text. */
export const quoted = (text) => `'${String(text).replace(quotes, '$&$&')}'`;

const languages = ['fr', 'nl', 'en', 'de'];

const words = (phrase) => `@{ ${languages.map((language) => `${language} = ${quoted(phrase[language])}`).join('; ')} }`;

const array = (items, indent) =>
  items.length === 0 ? '@()' : `@(\n${items.map((item) => `${indent}  ${item}`).join('\n')}\n${indent})`;

/** Words of older packages, by which a site is known that one of them made. */
const former = (name, phrase) =>
  phrase.former === undefined ? [] : [`${name} = @(${phrase.former.map(quoted).join(', ')})`];

/** The script puts the words and the list's id where the braces stand. */
const fieldXml = (list, name, column) => {
  const { attributes, children, ...field } = plainFieldOf(list, name, column);
  const open = children.map((child) => {
    if (!('choices' in column)) return child;
    return element(child.name, {}, child.name === 'CHOICES' ? '{choices}' : '{default}');
  });
  return inlineOf({
    ...field,
    attributes: {
      ...attributes,
      // The sentence under the field is given afterwards, in the language that is asked for.
      Description: undefined,
      ...(column.list === undefined ? {} : { List: '{list}' })
    },
    children: open
  });
};

const choiceLines = (column) => {
  if (!('choices' in column)) return [];
  const keys = Object.keys(column.choices);
  return [
    ...(column.initially === undefined ? [] : [`Initially = ${keys.indexOf(column.initially)}`]),
    `Choices = ${array(
      keys.map((key) => words(column.choices[key])),
      '        '
    )}`
  ];
};

const columnOf = (list, [name, column]) => {
  const lines = [
    `Name = ${quoted(name)}`,
    `Type = ${quoted(plainFieldOf(list, name, column).attributes.Type)}`,
    `Title = ${words(column.label)}`,
    ...(column.hint === undefined ? [] : [`Hint = ${words(column.hint)}`]),
    ...(column.list === undefined ? [] : [`Target = ${quoted(column.list)}`]),
    ...(column.indexed === true || column.unique === true ? ['Indexed = $true'] : []),
    ...(column.unique === true ? ['Unique = $true'] : []),
    ...choiceLines(column),
    `Xml = ${quoted(fieldXml(list, name, column))}`
  ];
  return `@{\n${lines.map((line) => `        ${line}`).join('\n')}\n      }`;
};

/** A view that asks for a choice asks for the word that stands in the list: the script looks it up. */
const viewOf = (list, view) => {
  const { choices } = list.columns[view.where?.column] ?? {};
  const key = view.where?.is;
  const query = queryOf(list, view);
  const open = (node) =>
    node.name === 'Value' ? { ...node, children: '{word}' } : { ...node, children: opened(node) };
  const opened = ({ children }) => (typeof children === 'string' ? children : children.map(open));
  const asked = choices === undefined ? query : open(query);
  const lines = [
    `Title = ${words(view.title)}`,
    ...former('Former', view.title),
    `Fields = @(${view.columns.map(quoted).join(', ')})`,
    ...(choices === undefined
      ? []
      : [
          `Column = ${quoted(view.where.column)}`,
          `Word = ${words(choices[key])}`,
          ...former('FormerWord', choices[key])
        ]),
    `Query = ${quoted(asked.children.map(inlineOf).join(''))}`
  ];
  return `@{\n${lines.map((line) => `        ${line}`).join('\n')}\n      }`;
};

/** What the kind of a list asks for, in the script's words. */
const kindOf = ({ readers, seeingThrough, readSecurity, writeSecurity, settings }) =>
  `@{ ${[
    `Readers = ${quoted(readers)}`,
    `SeeingThrough = ${quoted(seeingThrough)}`,
    `ReadSecurity = ${readSecurity}`,
    `WriteSecurity = ${writeSecurity}`,
    ...Object.entries(settings).map(([name, on]) => `${name} = ${on ? '$true' : '$false'}`)
  ].join('; ')} }`;

const listOf = (list, kinds) => {
  const lines = [
    `Url = ${quoted(list.url)}`,
    `Title = ${words(list.title)}`,
    `Description = ${words(list.description)}`,
    `TitleLabel = ${words(list.titleLabel)}`,
    `TitleRequired = ${list.titleOptional === true ? '$false' : '$true'}`,
    ...(list.titleShown === false ? ['TitleShown = $false'] : []),
    `Kind = ${kindOf(kinds[list.kind])}`,
    `OnQuickLaunch = ${list.onQuickLaunch === false ? '$false' : '$true'}`,
    `Columns = ${array(
      Object.entries(list.columns).map((entry) => columnOf(list, entry)),
      '    '
    )}`,
    `Views = ${array(
      list.views.map((view) => viewOf(list, view)),
      '    '
    )}`
  ];
  return `@{\n${lines.map((line) => `    ${line}`).join('\n')}\n  }`;
};

const mark = '$lists = @() # The declarations.';

/**
 * The PowerShell script: what it does stands in setUpLists.ps1, what it makes comes from the declarations. It begins with a byte
 * order mark, without which Windows PowerShell 5 misreads the accents before it can say that it is too old.
 */
export const powerShellOf = (lists, kinds, script) => {
  if (!script.includes(mark)) throw new Error(`setUpLists.ps1 must hold the line "${mark}".`);
  // A function, because a replacement text reads signs of its own.
  return `\uFEFF${script.replace(
    mark,
    () =>
      `$lists = ${array(
        lists.map((list) => listOf(list, kinds)),
        ''
      )}`
  )}`;
};
