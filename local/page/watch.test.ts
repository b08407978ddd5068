import { join } from 'node:path';
import type { LocalRequest, LocalResponse } from '../http.ts';
import { visitorOf } from '../people/visitors.ts';
import { Watch } from './watch.ts';

const root = join(__dirname, '..', '..');
const clock = () => new Date('2026-11-24T09:00:00Z');
const request = (path: string, accept = 'text/html'): LocalRequest => ({
  method: 'GET',
  url: new URL(`http://localhost:4400${path}`),
  headers: { accept },
  body: new Uint8Array()
});
const ask = (watch: Watch, path: string) => watch.room(request(path), visitorOf('colleague'), clock);

/** What a page is told, from its connection on. */
const listen = async (watch: Watch) => {
  const response = (await ask(watch, '/_local/watch')) as LocalResponse;
  const heard = [String(response.body)];
  const end = response.more?.((text) => heard.push(text));
  const states = () =>
    heard.flatMap((text) => [...text.matchAll(/^data: (.*)$/gm)].map(([, data = '']) => JSON.parse(data) as object));
  return { response, states, end: end ?? (() => undefined) };
};

const problem = { file: 'src/domain/finding/finder.ts', line: 3, column: 7, text: 'Expression expected.' };

test('a page hears of each build and of what is wrong, and of nothing after it has gone', async () => {
  const watch = new Watch(root);
  watch.serves();
  const { response, states, end } = await listen(watch);
  expect(response.headers['content-type']).toBe('text/event-stream; charset=utf-8');
  watch.tell([problem]);
  watch.serves([]);
  end();
  watch.serves([]);
  const [first, second, third] = states() as { build: string; problems: unknown[] }[];
  expect(states()).toHaveLength(3);
  expect(first?.problems).toEqual([]);
  expect(second).toEqual({ build: first?.build, problems: [problem], title: 'This could not be built' });
  expect(third?.problems).toEqual([]);
  expect(third?.build).not.toBe(first?.build);
});

test('a page of before stays as it is while the server starts again, unless something is wrong', async () => {
  const watch = new Watch(root);
  const { states, end } = await listen(watch);
  watch.tell([]);
  expect(states()).toEqual([]);
  watch.tell([problem]);
  expect(states()).toHaveLength(1);
  end();
});

test('what is wrong is told to a page that is opened later, and when the intranet is shown all the same', async () => {
  const watch = new Watch(root);
  watch.tell([problem]);
  watch.serves();
  const { states, end } = await listen(watch);
  expect(states()).toEqual([{ build: watch.state.build, problems: [problem], title: 'This could not be built' }]);
  end();
});

test('each page carries the script with the build that it was made of, and the script needs no other', async () => {
  const watch = new Watch(root);
  const [before] = watch.scripts();
  watch.serves();
  const [after] = watch.scripts();
  expect(after).not.toBe(before);
  const script = await ask(watch, after ?? '');
  expect(script?.headers['content-type']).toBe('text/javascript; charset=utf-8');
  expect(String(script?.body)).toContain('EventSource');
  expect(String(script?.body)).not.toMatch(/\b(?:import|require)\b/);
});

test('before the first build people find a page that waits; scripts find nothing', async () => {
  const watch = new Watch(root);
  const waiting = await watch.waiting(request('/sites/intranet/SitePages/Home.aspx'), visitorOf('colleague'), clock);
  expect(waiting?.headers['content-security-policy']).toContain("connect-src 'self'");
  expect(String(waiting?.body)).toContain(watch.scripts()[0]);
  expect(String(waiting?.body)).not.toMatch(/<script(?! src=)/);
  expect(await watch.waiting(request('/_api/web', 'application/json'), visitorOf('colleague'), clock)).toBeUndefined();
});
