import { between } from './between.mjs';

/** The words of a table of columns; French has its narrow no-break spaces. */
const phrases = {
  en: {
    head: ['Column', 'Internal name', 'Holds', 'Remarks'],
    kinds: {
      text: 'a line of text',
      note: 'text',
      number: 'a number',
      yesNo: 'yes or no',
      date: 'a date',
      instant: 'a date and time',
      choice: 'one choice',
      choices: 'choices',
      lookup: (title) => `a row of _${title}_`,
      lookups: (title) => `rows of _${title}_`,
      user: 'a person',
      url: 'a link'
    },
    required: 'Required.',
    unique: 'No two rows alike.',
    longest: (length) => `At most ${length} characters.`,
    initially: (word) => `At first: ${word}.`,
    choices: (words) => `Choices: ${words}.`,
    fillIn: 'You may type others.',
    on: { true: 'yes', false: 'no' },
    since: (version) => `Since ${version}.`,
    views: (titles) => `Views: ${titles}.`,
    rights: {
      publicOwnRows: 'Everybody adds rows and reads all of them; each person changes only their own.',
      privateOwnRows: 'Each person reads and writes only rows of their own.',
      curatorsOnly: 'Only those who handle it read and write it.'
    },
    address: 'Address'
  },
  fr: {
    head: ['Colonne', 'Nom interne', 'Contient', 'Remarques'],
    kinds: {
      text: 'une ligne de texte',
      note: 'du texte',
      number: 'un nombre',
      yesNo: 'oui ou non',
      date: 'une date',
      instant: 'une date et une heure',
      choice: 'un choix',
      choices: 'des choix',
      lookup: (title) => `une ligne de _${title}_`,
      lookups: (title) => `des lignes de _${title}_`,
      user: 'une personne',
      url: 'un lien'
    },
    required: 'Obligatoire.',
    unique: 'Jamais deux fois la même valeur.',
    longest: (length) => `${length} caractères au plus.`,
    initially: (word) => `Au départ\u202f: ${word}.`,
    choices: (words) => `Choix\u202f: ${words}.`,
    fillIn: 'Vous pouvez en écrire d’autres.',
    on: { true: 'oui', false: 'non' },
    since: (version) => `Depuis la version ${version}.`,
    views: (titles) => `Vues\u202f: ${titles}.`,
    rights: {
      publicOwnRows:
        'Tout le monde ajoute des lignes et les lit toutes\u202f; chaque personne ne modifie que les siennes.',
      privateOwnRows: 'Chaque personne ne lit et n’écrit que ses propres lignes.',
      curatorsOnly: 'Seules les personnes qui la suivent la lisent et y écrivent.'
    },
    address: 'Adresse'
  }
};

/** The title that a list has in a language, told by its address. */
const titleOf = (lists, url, language) => lists.find((list) => list.url === url)?.title[language] ?? url;

const holds = (column, lists, language) => {
  const kind = phrases[language].kinds[column.kind];
  return typeof kind === 'function' ? kind(titleOf(lists, column.list, language)) : kind;
};

const initialWord = (column, language) => {
  if (column.kind === 'choice') return column.choices[column.initially][language];
  return phrases[language].on[String(column.initially === true)];
};

const remarks = (column, language) => {
  const say = phrases[language];
  return [
    ...(column.required === true ? [say.required] : []),
    ...(column.unique === true ? [say.unique] : []),
    ...(column.hint === undefined ? [] : [column.hint[language]]),
    ...(column.maxLength === undefined ? [] : [say.longest(column.maxLength)]),
    ...('choices' in column
      ? [
          say.choices(
            Object.values(column.choices)
              .map((words) => words[language])
              .join(', ')
          )
        ]
      : []),
    ...(column.fillIn === true ? [say.fillIn] : []),
    ...(column.initially === undefined ? [] : [say.initially(initialWord(column, language))]),
    ...(column.since === undefined ? [] : [say.since(column.since)])
  ].join(' ');
};

const row = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

const titleRow = (list, language) =>
  row([
    `**${list.titleLabel[language]}**`,
    '`Title`',
    phrases[language].kinds.text,
    list.titleOptional === true ? '' : phrases[language].required
  ]);

/** A list as curators meet it: what it holds, then a line for each column. */
const sectionOf = (list, lists, language) => {
  const say = phrases[language];
  const views = say.views(list.views.map((view) => `_${view.title[language]}_`).join(', '));
  return [
    `### ${list.title[language]}`,
    '',
    [list.description[language], say.rights[list.kind], views].filter((part) => part !== undefined).join(' '),
    `${say.address}${language === 'fr' ? '\u202f' : ''}: \`${list.url}\`.`,
    '',
    row(say.head),
    row(say.head.map(() => '---')),
    titleRow(list, language),
    ...Object.entries(list.columns).map(([name, column]) =>
      row([`**${column.label[language]}**`, `\`${name}\``, holds(column, lists, language), remarks(column, language)])
    )
  ].join('\n');
};

/** A page with the tables of all lists between its two marks, in its language; the rest of the page stays. */
export const withTables = (page, lists, language) =>
  between(
    page,
    'columns: written by tools/lists.mjs from src/lists',
    'columns',
    lists.map((list) => sectionOf(list, lists, language)).join('\n\n')
  );
