import type { StepOfRow } from './row.ts';
import { sendStep } from './runner.ts';
import type { Values } from './matching.ts';
import type { Send } from './runner.ts';

/** More rows than the list view threshold. */
export const manyRows = 6000;

/** The role of a row of the long list: 60 of them are rare, and no index knows it. */
export const roleOfMany = (place: number): string => (place < 60 ? 'rare' : 'common');

const field = (name: string, type: string, more = '', inner = ''): string =>
  `<Field Type="${type}" Name="${name}" StaticName="${name}" DisplayName="${name}" ${more}>${inner}</Field>`;

const choices = (...words: readonly string[]): string =>
  `<CHOICES>${words.map((word) => `<CHOICE>${word}</CHOICE>`).join('')}</CHOICES>`;

const targetFields = [
  field('Key', 'Text', 'MaxLength="255" Indexed="TRUE" EnforceUniqueValues="TRUE"'),
  field('Kind', 'Choice', 'Format="Dropdown"', choices('Office', 'Team')),
  field('Notes', 'Note', 'NumLines="6" RichText="FALSE"'),
  field('Opened', 'DateTime', 'Format="DateTime"'),
  field('Size', 'Number'),
  field('Lead', 'User')
];

const listFields = (targets: string): readonly string[] => [
  field('Circle', 'Lookup', `List="{${targets}}" ShowField="Title"`),
  field('Others', 'LookupMulti', `List="{${targets}}" ShowField="Title" Mult="TRUE"`),
  field('Role', 'Text', 'MaxLength="20"'),
  field('Topics', 'MultiChoice', 'FillInChoice="TRUE"', choices('Teams', 'Word')),
  field('Since', 'DateTime', 'Format="DateOnly"'),
  field('Met', 'DateTime', 'Format="DateTime"'),
  field('Visible', 'Boolean', '', '<Default>1</Default>'),
  field('Link', 'URL', 'Format="Hyperlink"'),
  field('Score', 'Number', 'Indexed="TRUE"'),
  field('Text', 'Note', 'NumLines="6" RichText="FALSE"'),
  field('Half_x0020_Day', 'Text', 'MaxLength="255"'),
  field('Amount', 'Currency'),
  field('Person', 'User'),
  field('People', 'UserMulti', 'Mult="TRUE"')
];

const manyFields = (targets: string): readonly string[] => [
  field('Score', 'Number', 'Indexed="TRUE"'),
  field('Role', 'Text', 'MaxLength="20"'),
  field('Circle', 'Lookup', `List="{${targets}}" ShowField="Title" Indexed="TRUE"`)
];

/** With author and editor one lookup more than a query may join. */
const wideFields = (targets: string): readonly string[] =>
  Array.from({ length: 11 }, (_, at) => field(`L${at + 1}`, 'Lookup', `List="{${targets}}" ShowField="Title"`));

/** The throw-away lists that all rows work on: made by REST, by whoever may manage lists. */
export class Fixture {
  readonly #send: Send;
  /** Ids of the lists that were made, bare. */
  readonly lists: string[];
  values: Values = {};

  constructor(send: Send, lists: string[] = []) {
    this.#send = send;
    this.lists = lists;
  }

  /** `stamp` keeps two runs apart; `fill` puts rows into the long list, absent: there is none. */
  async make(stamp: string, fill: ((list: string) => Promise<void>) | undefined): Promise<Values> {
    const targets = await this.#list(`Conformance targets ${stamp}`, targetFields);
    const list = await this.#list(`Conformance ${stamp}`, listFields(targets));
    const own = await this.#list(`Conformance own ${stamp}`, []);
    await this.#merge(own, { ReadSecurity: 2, WriteSecurity: 2 });
    const writeOwn = await this.#list(`Conformance write own ${stamp}`, []);
    await this.#merge(writeOwn, { WriteSecurity: 2 });
    const writeNone = await this.#list(`Conformance write none ${stamp}`, []);
    await this.#merge(writeNone, { WriteSecurity: 4 });
    const locked = await this.#list(`Conformance locked ${stamp}`, []);
    await this.#ask(
      `/web/lists(guid'${locked}')/breakRoleInheritance(copyRoleAssignments=false,clearSubscopes=true)`,
      undefined
    );
    const shape = await this.#list(`Conformance shape ${stamp}`, []);
    const wide = await this.#list(`Conformance wide ${stamp}`, wideFields(targets));
    const about = JSON.parse(
      await this.#ask(
        `/web/lists(guid'${list}')?$select=Title,ListItemEntityTypeFullName,ParentWebUrl`,
        undefined,
        {},
        'GET'
      )
    ) as Record<string, string>;
    this.values = {
      list,
      targets,
      own,
      writeOwn,
      writeNone,
      locked,
      shape,
      wide,
      stamp,
      title: String(about['Title']),
      entity: String(about['ListItemEntityTypeFullName']),
      web: String(about['ParentWebUrl'])
    };
    for (const [name, title] of [
      ['first', 'Accounts'],
      ['second', "O'Neil & Sons"]
    ] as const)
      this.values = { ...this.values, [name]: await this.#item(targets, { Title: title, Key: name, Kind: 'Office' }) };
    if (fill !== undefined) {
      const long = await this.#list(`Conformance many ${stamp}`, manyFields(targets));
      await fill(long);
      this.values = { ...this.values, many: long };
    }
    return this.values;
  }

  /** Deletes what was made, and nothing else; the last first, because lookups point backwards. */
  async clear(): Promise<void> {
    const step = { method: 'POST', headers: { 'x-http-method': 'DELETE', 'if-match': '*' }, expected: { status: 200 } };
    for (const id of [...this.lists].reverse()) {
      const { status, text } = await sendStep({ ...step, path: `/web/lists(guid'${id}')` }, 'owner', {}, this.#send);
      // A row may have deleted what it made.
      if (status >= 300 && status !== 404)
        throw new Error(`The list ${id} could not be deleted: ${status} ${text.slice(0, 400)}`);
    }
    this.lists.length = 0;
  }

  async #merge(list: string, body: unknown): Promise<void> {
    await this.#ask(`/web/lists(guid'${list}')`, body, { 'x-http-method': 'MERGE', 'if-match': '*' });
  }

  async #list(title: string, fields: readonly string[]): Promise<string> {
    const body = { Title: title, BaseTemplate: 100, Description: 'Made by a conformance run; may be deleted.' };
    const { Id } = JSON.parse(await this.#ask('/web/lists', body)) as { readonly Id: string };
    if (!this.lists.includes(Id)) this.lists.push(Id);
    for (const xml of fields)
      await this.#ask(`/web/lists(guid'${Id}')/fields/createFieldAsXml`, {
        parameters: { SchemaXml: xml, Options: 8 }
      });
    return Id;
  }

  async #item(list: string, body: unknown): Promise<string> {
    return String((JSON.parse(await this.#ask(`/web/lists(guid'${list}')/items`, body)) as { readonly Id: number }).Id);
  }

  async #ask(path: string, body: unknown, headers: StepOfRow['headers'] = {}, method = 'POST'): Promise<string> {
    const step = { method, path, headers, body, expected: { status: 200 } };
    const { status, text } = await sendStep(step, 'owner', {}, this.#send);
    if (status >= 300)
      throw new Error(`The fixture could not be made: ${method} ${path} was answered ${status} ${text.slice(0, 400)}`);
    return text;
  }
}
