import type { Column, Words } from './columns';
import { kinds } from './kinds';
import { type Declared, type Owner, ownersOf, type Since, type Way } from './traits';

type KindOfColumn = Column['kind'];

/** What a trait needs of a column; undefined: nothing is wrong with it. */
const lacking = ({ columns }: Declared, name: string, wanted: readonly KindOfColumn[]): string | undefined => {
  const column = columns[name];
  if (column === undefined) return `"${name}", which no column is called`;
  return wanted.includes(column.kind)
    ? undefined
    : `"${name}", which is a ${column.kind} and no ${wanted.join(' or ')}`;
};

const wantedBy: Readonly<Record<Exclude<Owner['by'], 'author'>, readonly KindOfColumn[]>> = {
  person: ['user'],
  number: ['number'],
  lookup: ['lookup'],
  rowNumber: ['number']
};

const ofOwner = (list: Declared, owner: Owner): string | undefined => {
  const wrong = owner.by === 'author' ? undefined : lacking(list, owner.column, wantedBy[owner.by]);
  if (wrong !== undefined) return `its rows are somebody’s by ${wrong}`;
  if (owner.by === 'number' && list.columns[owner.column]?.indexed !== true)
    return `its rows are somebody’s by "${owner.column}", which has no index: nobody finds their own in a long list`;
  if (owner.by === 'author' || owner.erasing !== 'empties') return undefined;
  if (list.columns[owner.column]?.required === true) return `erasing would empty "${owner.column}", which is required`;
  return list.kind === 'curated' || list.kind === 'curatorsOnly'
    ? undefined
    : 'erasing would write into rows of others; there it deletes or tells';
};

const ofSince = (list: Declared, since: Since): string | undefined => {
  if (since === 'Created') return undefined;
  const wrong =
    'list' in since
      ? lacking(list, since.through, ['lookup', 'number'])
      : lacking(list, since.column, ['date', 'instant']);
  return wrong === undefined ? undefined : `the time of its rows counts from ${wrong}`;
};

const ofPeriod = (list: Declared): readonly (string | undefined)[] => {
  if (list.kept === 'forEver') return [];
  const time = list.kept.days ?? list.kept.months;
  return [
    Number.isSafeInteger(time) && time > 0 ? undefined : 'its rows are kept for no whole number of days or months',
    ...list.kept.from.map((since) => ofSince(list, since))
  ];
};

const ofDevice = ({ kind, device }: Declared): string | undefined => {
  const wrong =
    kind === 'curatorsOnly'
      ? device !== 'never'
      : kind === 'privateOwnRows'
        ? device === 'remembered'
        : device === 'ownTicks';
  return wrong ? `a device may not keep rows of a ${kind} list as "${device}"` : undefined;
};

const ofWay = ({ columns }: Declared, way: Way): string | undefined => {
  const missing = way.find((name) => name !== 'Title' && columns[name] === undefined);
  return missing === undefined ? undefined : `its lines are known by "${missing}", which no column is called`;
};

const ofImport = (list: Declared): readonly (string | undefined)[] => {
  if (list.imported === 'never') return [];
  const { knownBy, code } = list.imported;
  const wrong = code === undefined ? undefined : lacking(list, code.column, ['text']);
  return [
    // Whoever imports would be their author.
    kinds[list.kind].writeSecurity === 2 ? 'rows of one’s own cannot be imported' : undefined,
    ...knownBy.map((way) => ofWay(list, way)),
    wrong === undefined ? undefined : `codes are made in ${wrong}`
  ];
};

const isKey = (key: string, words: Words): boolean => Object.values(words).every((word) => word === key);

const ofWords = ({ columns, choiceWords }: Declared): readonly (string | undefined)[] =>
  choiceWords === 'site'
    ? []
    : Object.entries(columns).map(([name, column]) =>
        'choices' in column && !Object.entries(column.choices).every(([key, words]) => isKey(key, words))
          ? `"${name}" has words besides its English keys`
          : undefined
      );

/** Rows that each person writes are that person's; what only some may see does not leave the site as a file. */
const ofKind = ({ kind, whose, exported }: Declared): readonly (string | undefined)[] => [
  kinds[kind].writeSecurity === 2 && whose === 'nobody' ? 'rows of one’s own are somebody’s' : undefined,
  (kind === 'privateOwnRows' || kind === 'curatorsOnly') && exported
    ? 'what only some may see cannot be taken home as a file'
    : undefined
];

/** Rows to begin with are written by set-up, for nobody: they name no person and no row, which have other numbers on each site. */
const ofStarting = ({ kind, columns, whose, startingRows }: Declared): readonly (string | undefined)[] => {
  if (startingRows === 'none') return [];
  const wanted = Object.entries(columns).find(
    ([, column]) => column.required === true && ['user', 'lookup', 'lookups'].includes(column.kind)
  );
  return [
    kinds[kind].writeSecurity === 2 ? 'rows of one’s own cannot be there to begin with' : undefined,
    wanted === undefined
      ? undefined
      : `rows to begin with cannot name the ${wanted[1].kind} that "${wanted[0]}" requires`,
    ownersOf({ whose }).some((owner) => owner.by === 'person' && owner.titled === true)
      ? 'the title of a row to begin with would be taken for somebody’s name'
      : undefined
  ];
};

/** What a declaration's traits say that cannot be, in words for whoever wrote it; empty: nothing. */
export const traitTroubles = (list: Declared): readonly string[] =>
  [
    ...ownersOf(list).map((owner) => ofOwner(list, owner)),
    ...ofPeriod(list),
    ofDevice(list),
    ...ofImport(list),
    ...ofStarting(list),
    ...ofKind(list),
    ...ofWords(list)
  ].filter((trouble) => trouble !== undefined);

/** The list that an owner points into; undefined: it points at none. */
const pointedBy = ({ columns }: Declared, owner: Owner): string | undefined => {
  if (owner.by === 'rowNumber') return owner.list;
  const column = owner.by === 'lookup' ? columns[owner.column] : undefined;
  return column?.kind === 'lookup' ? column.list : undefined;
};

const ofPointer = (list: Declared, owner: Owner, declared: readonly Declared[]): string | undefined => {
  const url = pointedBy(list, owner);
  const pointed = declared.find((other) => other.url === url);
  if (url === undefined) return undefined;
  return pointed === undefined || pointed.whose === 'nobody'
    ? `${list.url}: its rows are somebody’s by ${url}, whose rows are nobody’s`
    : undefined;
};

const ofOtherDate = (list: Declared, since: Since, declared: readonly Declared[]): string | undefined => {
  if (since === 'Created' || !('list' in since)) return undefined;
  const pointed = declared.find(({ url }) => url === since.list);
  const kind = pointed?.columns[since.column]?.kind;
  return kind === 'date' || kind === 'instant' || (pointed !== undefined && since.column === 'Created')
    ? undefined
    : `${list.url}: the time of its rows counts from "${since.column}" of ${since.list}, which is no date there`;
};

/** What traits say of other lists that those do not hold; empty: nothing. */
export const troublesBetween = (declared: readonly Declared[]): readonly string[] =>
  declared.flatMap((list) =>
    [
      ...ownersOf(list).map((owner) => ofPointer(list, owner, declared)),
      ...(list.kept === 'forEver' ? [] : list.kept.from.map((since) => ofOtherDate(list, since, declared)))
    ].filter((trouble) => trouble !== undefined)
  );
