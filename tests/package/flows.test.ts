import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lists } from '../../src/lists';
import { languages } from '../../src/lists/languages';

const folder = join(__dirname, '..', '..', 'docs', 'flows');

interface Flow {
  readonly metadata: { readonly description: string; readonly list?: string };
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly actions: { readonly Words?: { readonly inputs: Readonly<Record<string, unknown>> } };
}
const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8');
const names = readdirSync(folder);
const ours = names.filter((name) => name.startsWith('question'));

test.each(names)('%s can be read, and says that it was never run', (name) => {
  expect((JSON.parse(textOf(name)) as Flow).metadata.description).toMatch(/^UNTESTED: /);
});

test('there is a flow for each list that somebody should hear of', () => {
  const named = ours.map((name) => (JSON.parse(textOf(name)) as Flow).metadata.list);
  expect(named.sort()).toEqual(['Lists/Questions', 'Lists/Replies']);
});

test.each(ours)('%s names only columns of its list, and only parameters of its own', (name) => {
  const flow = JSON.parse(textOf(name)) as Flow;
  const list = lists.find(({ url }) => url === flow.metadata.list)!;
  const columns = [...textOf(name).matchAll(/triggerBody\(\)\?\['(\w+)(\/\w+)?'\]/g)];
  expect(columns.length).toBeGreaterThan(1);
  for (const [, column = '', part] of columns) {
    const declared = (list.columns as Readonly<Record<string, { readonly kind: string }>>)[column];
    expect([column, column === 'Title' || declared !== undefined]).toEqual([column, true]);
    expect([column, part]).toEqual([column, declared?.kind === 'user' ? '/Email' : undefined]);
  }
  for (const [, parameter = ''] of textOf(name).matchAll(/parameters\('([^']+)'\)/g))
    expect(Object.keys(flow.parameters)).toContain(parameter);
  expect(Object.keys(flow.actions.Words?.inputs ?? {}).sort()).toEqual([...languages].sort());
});

test.each(ours)('%s puts nothing that somebody wrote into the body of a mail, which is HTML', (name) => {
  const [body = ''] = /"emailMessage\/Body": .*/.exec(textOf(name)) ?? [];
  expect(body).not.toBe('');
  expect(body).not.toContain('triggerBody');
});
