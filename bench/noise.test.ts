import { familyTime, othersShare, processOf, workedOf } from './noise.ts';

test('work is all but idling and waiting, and what the hypervisor gave to others', () => {
  expect(workedOf('cpu  100 2 30 5000 70 4 5 6 0 0\ncpu0 50 1 15 2500 35 2 2 3 0 0\n')).toBe(147);
});

test('a process is read though its name holds brackets and spaces', () => {
  const line = '812 (chrome (x) y) S 77 812 77 0 -1 4194560 900 0 3 0 120 30 7 3 20 0 9 0 5000 1 1';
  expect(processOf(line)).toEqual({ parent: 77, time: 160 });
});

test('children and their children belong to us, others do not', () => {
  const all = new Map([
    [1, { parent: 0, time: 1000 }],
    [10, { parent: 1, time: 5 }],
    [11, { parent: 10, time: 7 }],
    [12, { parent: 11, time: 11 }],
    [20, { parent: 1, time: 500 }]
  ]);
  expect(familyTime(all, 10)).toBe(23);
});

test('the share of others is of all cores, and none when we worked alone', () => {
  const before = { machine: 1000, own: 100, at: 0 };
  const after = (machine: number, own: number) => ({ machine, own, at: 2000 });
  expect(othersShare(before, after(1150, 250), 2)).toBe(0);
  // 60 of 400 ticks.
  expect(othersShare(before, after(1210, 250), 2)).toBeCloseTo(0.15);
  // Ticks are rounded for each process: a little less than nothing is nothing.
  expect(othersShare(before, after(1150, 255), 2)).toBe(0);
  expect(othersShare(undefined, after(1150, 255), 2)).toBeUndefined();
});
