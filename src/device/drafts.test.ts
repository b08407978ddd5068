/**
 * @jest-environment jsdom
 */
import { draftsOf } from './drafts';
import { forgetOthers } from './memory';

const day = 24 * 60 * 60 * 1000;
const site = 'https://contoso.example/sites/intranet';
const named = (who: string, on = site): string => `digital-ambassadors:${on} ${who}:drafts`;
const at = (who = 'ann', now = 0) => draftsOf(`${site} ${who}`, () => now);

beforeEach(() => window.localStorage.clear());

test('a draft is there in the same turn, for the tab after this one too, each under its key', () => {
  expect(at().keep('ask', { title: 'Why?', details: 'So.' })).toBe(true);
  at().keep('question 123', { text: 'Because' });
  expect(at().read('ask')).toEqual({ title: 'Why?', details: 'So.' });
  expect(at().read('question 123')).toEqual({ text: 'Because' });
  expect(at('bob').read('ask')).toBeUndefined();
});

test('a draft lasts thirty days after the last letter', () => {
  at('ann', 0).keep('ask', { title: 'Why?' });
  expect(at('ann', 30 * day).read('ask')).toBeDefined();
  expect(at('ann', 30 * day + 1).read('ask')).toBeUndefined();
  at('ann', 31 * day).keep('question 1', { text: 'a' });
  expect(window.localStorage.getItem(named('ann'))).not.toContain('Why?');
});

test('what was sent or emptied is no draft, and nothing stays of the last one', () => {
  at().keep('ask', { title: 'Why?' });
  at().keep('question 1', { text: 'a' });
  at().forget('ask');
  expect(at().read('ask')).toBeUndefined();
  at().keep('question 1', { text: '  ' });
  expect(window.localStorage).toHaveLength(0);
});

test('those of whoever used this browser before go; one’s own stay, on other sites too', () => {
  for (const name of [named('ann'), named('ann', `${site}2`), named('bob'), named('joann')])
    window.localStorage.setItem(name, '{}');
  forgetOthers('drafts', `${site} ann:drafts`);
  expect(Object.keys(window.localStorage).sort()).toEqual([named('ann'), named('ann', `${site}2`)].sort());
});

test.each(['null', '{', '[]', '7', '{"ask":7}', '{"ask":{"fields":{"title":7},"at":0}}'])(
  'what stands there and is no draft is none: %s',
  (text) => {
    window.localStorage.setItem(named('ann'), text);
    expect(at().read('ask')).toBeUndefined();
    expect(at().keep('ask', { title: 'Why?' })).toBe(true);
    expect(at().read('ask')).toEqual({ title: 'Why?' });
  }
);

test('a browser that keeps nothing says so', () => {
  const setItem = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(at().keep('ask', { title: 'Why?' })).toBe(false);
  setItem.mockRestore();
});
