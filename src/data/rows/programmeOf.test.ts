/** @jest-environment node */
import { circles } from '../../lists/reading/circles';
import { offices } from '../../lists/reading/offices';
import { curationOf } from '../curation/curationOf';
import { programmeOf } from './programmeOf';
import { progressOf } from '../ownRows/progressOf';

const page = (loginName = 'ann@lecercle.example') => ({
  pageContext: {
    user: { loginName },
    web: { absoluteUrl: 'https://lecercle.example/sites/intranet' },
    legacyPageContext: { formDigestValue: '', formDigestTimeoutSeconds: 1800 }
  }
});

const network = globalThis.fetch;
const sent: string[] = [];
beforeEach(() => {
  sent.length = 0;
  globalThis.fetch = async (input) => {
    sent.push(decodeURIComponent(String(input)));
    return new Response('{"value":[]}');
  };
});
afterEach(() => {
  globalThis.fetch = network;
});

test('web parts of a page that mean the same site share one programme, and one request', async () => {
  const one = programmeOf(page());
  const other = programmeOf(page(), '/sites/intranet/');
  expect(other).toBe(one);
  expect(sent).toEqual([]);
  await Promise.all([one.rows(circles), other.rows(circles)]);
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatch(
    /^https:\/\/lecercle\.example\/sites\/intranet\/_api\/web\/getList\('\/sites\/intranet\/Lists\/Circles'\)\/items\?/
  );
});

test('another site, and another person, have a programme of their own', () => {
  expect(programmeOf(page(), '/sites/people')).not.toBe(programmeOf(page()));
  expect(programmeOf(page('bob@lecercle.example'))).not.toBe(programmeOf(page()));
});

test('a site of another tenant is missing, and nothing is sent there', async () => {
  const programme = programmeOf(page(), 'https://elsewhere.example/sites/intranet');
  await expect(programme.rows(circles)).rejects.toMatchObject({ failure: { kind: 'missing' } });
  expect(sent).toEqual([]);
});

test('a device without a database remembers nothing and answers all the same', async () => {
  const programme = programmeOf(page());
  expect(await programme.remembered.rows(circles)).toBeUndefined();
  expect(await programme.rows(offices)).toEqual([]);
});

test.each([
  ['ticks', progressOf],
  ['curation', curationOf]
])('%s are the same each time a web part is drawn, and others for another site or person', (_, of) => {
  expect(of(page())).toBe(of(page(), '/sites/intranet/'));
  expect(of(page(), '/sites/people')).not.toBe(of(page()));
  expect(of(page('bob@lecercle.example'))).not.toBe(of(page()));
  expect(sent).toEqual([]);
});
