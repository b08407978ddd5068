import { namePools, notInvented } from './data/names.ts';
import type { Origin } from './data/names.ts';
import type { Dice } from './dice.ts';
import type { Region, Spoken } from './model.ts';

type Mix = readonly (readonly [origin: Origin, weight: number])[];

const mixes: Readonly<Record<Spoken, Mix>> = {
  NL: [
    ['flemish', 80],
    ['walloon', 3],
    ['maghreb', 6],
    ['turkish', 5],
    ['polish', 2],
    ['italian', 2],
    ['iberian', 1],
    ['congolese', 1]
  ],
  FR: [
    ['walloon', 64],
    ['flemish', 6],
    ['italian', 10],
    ['maghreb', 9],
    ['turkish', 2],
    ['polish', 3],
    ['iberian', 3],
    ['congolese', 3]
  ],
  DE: [
    ['german', 90],
    ['walloon', 10]
  ],
  EN: [
    ['iberian', 3],
    ['polish', 3],
    ['italian', 2],
    ['walloon', 1]
  ]
};

/** In Brussels names come from further. */
const brussels: Mix = [
  ['walloon', 34],
  ['flemish', 24],
  ['maghreb', 20],
  ['turkish', 6],
  ['italian', 6],
  ['congolese', 5],
  ['polish', 3],
  ['iberian', 4]
];

/** An invented name that suits a first language and a region; never that of somebody well known. */
export const nameFor = (own: Spoken, region: Region, dice: Dice): { readonly first: string; readonly last: string } => {
  const mix = region === 'Brussels' && dice.chance(0.5) ? brussels : mixes[own];
  const [origin] = dice.weighted(mix, ([, weight]) => weight);
  const pool = namePools[origin];
  for (;;) {
    const throwOf = dice.next();
    const first = dice.one(throwOf < 0.5 ? pool.women : throwOf < 0.96 ? pool.men : pool.anybody);
    // Families mix: one in nine has a surname from elsewhere.
    const [elsewhere] = dice.chance(0.11) ? dice.weighted(mix, ([, weight]) => weight) : [origin];
    const last = dice.one(namePools[elsewhere].last);
    const simple = /^\p{Lu}[^ ’']*$/u;
    const second = origin === 'walloon' && simple.test(last) && dice.chance(0.05) ? dice.one(pool.last) : undefined;
    const whole = second !== undefined && simple.test(second) && second !== last ? `${last}-${second}` : last;
    if (first !== last && !notInvented.has(`${first} ${whole}`)) return { first, last: whole };
  }
};
