import { gate } from './sideBySide';

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));

test('no more than six are under way at a time, and all are done', async () => {
  const through = gate();
  let [now, most] = [0, 0];
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, at) =>
      through(async () => {
        most = Math.max(most, ++now);
        await pause();
        now -= 1;
        return at;
      })
    )
  );
  expect(most).toBe(6);
  expect(answers).toEqual(Array.from({ length: 20 }, (_, at) => at));
});

test('a failure lets the next one through', async () => {
  const through = gate();
  const all = await Promise.allSettled(
    Array.from({ length: 10 }, (_, at) => through(async () => (at < 6 ? Promise.reject(new Error('no')) : at)))
  );
  expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(4);
});
