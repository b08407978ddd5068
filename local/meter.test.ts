import type { LocalRequest } from './http.ts';
import { Meter } from './meter.ts';

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 24, 10, 0, seconds));
const web = 'http://localhost:4400/sites/intranet/_api/web';

const request = (path: string, more: Partial<LocalRequest> & { readonly text?: string } = {}): LocalRequest => {
  const { text = '', ...rest } = more;
  return { method: 'GET', url: new URL(`${web}${path}`), headers: {}, body: new TextEncoder().encode(text), ...rest };
};

const items = "/lists/getByTitle('Cercles')/items";
const app = { authorization: 'Bearer x' };

/** What one request costs, told by how many of them fit into the 1,250 units of a minute. */
const costOf = (one: LocalRequest): number => {
  const meter = new Meter();
  let served = 0;
  while (meter.count(one, 'x', at(0)).retryAfter === undefined) served += 1;
  return 1250 / served;
};

test.each([
  [1, request(`${items}(5)`)],
  [1, request('/currentuser')],
  [2, request(items)],
  [2, request(items, { method: 'POST' })],
  [1, request("/lists(guid'1')/getchanges", { method: 'POST', text: '{"query":{"ChangeTokenStart":{}}}' })],
  [2, request("/lists(guid'1')/getchanges", { method: 'POST', text: '{"query":{"Item":true}}' })],
  [5, request("/lists(guid'1')/roleassignments")],
  [5, request('/lists?%24expand=RoleAssignments')]
])('a request costs %d: %s', (cost, one) => {
  expect(Math.round(costOf(one))).toBe(cost);
});

test('the parts of a batch count one by one', () => {
  const part = `--b\nContent-Type: application/http\n\nGET ${web}/lists HTTP/1.1\n\n`;
  const batch = {
    ...request('', { text: `${part.repeat(20)}--b--` }),
    url: new URL(`${web.replace('/web', '')}/$batch`)
  };
  expect(Math.round(costOf(batch))).toBe(40);
});

test('all people together use up what the app has; one of them alone the 3,000 requests of five minutes', () => {
  const meter = new Meter();
  for (let turn = 0; turn < 625; turn += 1) meter.count(request(items), `person ${turn % 50}`, at(0));
  expect(meter.count(request(items), 'somebody new', at(20)).retryAfter).toBe(40);

  const alone = new Meter();
  for (let turn = 0; turn < 3000; turn += 1)
    expect(alone.count(request('/currentuser'), 'x', at(Math.floor(turn / 1000) * 60)).retryAfter).toBeUndefined();
  // The limit of a user is told without RateLimit headers, whoever asks.
  expect(alone.count(request('/currentuser', { headers: app }), 'x', at(130))).toEqual({
    retryAfter: 170,
    headers: {}
  });
  expect(alone.count(request('/currentuser'), 'another', at(130)).retryAfter).toBeUndefined();
});

test('an app is told from four fifths on what is left; a page never is', () => {
  const meter = new Meter();
  const ask = (headers = app) => meter.count(request(items, { headers }), 'x', at(15)).headers;
  for (let turn = 0; turn < 499; turn += 1) expect(ask()).toEqual({});
  expect(ask()).toEqual({ 'ratelimit-limit': '1250', 'ratelimit-remaining': '250', 'ratelimit-reset': '60' });
  expect(meter.count(request(items), 'x', at(15)).headers).toEqual({});
  for (let turn = 0; turn < 124; turn += 1) ask();
  expect(meter.count(request(items, { headers: app }), 'x', at(44))).toEqual({
    retryAfter: 31,
    headers: { 'ratelimit-limit': '1250', 'ratelimit-remaining': '0', 'ratelimit-reset': '31' }
  });
});

test('who waits is served in the next minute; who does not wait begins it with a debt', () => {
  const patient = new Meter();
  for (let turn = 0; turn < 626; turn += 1) patient.count(request(items), 'x', at(0));
  expect(patient.count(request(items), 'x', at(60)).retryAfter).toBeUndefined();
  const hasty = new Meter();
  for (let turn = 0; turn < 1250; turn += 1) hasty.count(request(items), 'x', at(0));
  expect(hasty.count(request(items), 'x', at(60)).retryAfter).toBe(60);
  expect(hasty.count(request(items), 'x', at(600)).retryAfter).toBeUndefined();
});
