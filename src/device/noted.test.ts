import { noteFailure, noted, notedFailures } from './noted';

test('what nobody is shown is written down with its place and its time', async () => {
  await expect(Promise.reject(new TypeError('no disk')).catch(noted('remember'))).resolves.toBeUndefined();
  const [time = '', ...words] = (notedFailures().at(-1) ?? '').split(' ');
  expect(words.join(' ')).toBe('remember: TypeError: no disk');
  expect(Math.abs(Date.parse(time) - Date.now())).toBeLessThan(60_000);
});

test('the last fifty stay, each no longer than a line', () => {
  for (let at = 0; at < 60; at++) noteFailure(String(at), 'x'.repeat(1000));
  const all = notedFailures();
  expect(all).toHaveLength(50);
  expect(all[0]).toContain(' 10: ');
  expect(all[49]).toContain(' 59: ');
  expect(Math.max(...all.map(({ length }) => length))).toBeLessThan(240);
});
