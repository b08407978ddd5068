import type { List } from '../site/list.ts';
import type { Call } from './call.ts';
import type { Complex } from './shape.ts';

/** .NET's ticks: tenths of a microsecond since the year 1. */
const ticksOf = (moment: number): bigint => BigInt(moment) * 10_000n + 621_355_968_000_000_000n;

/** `1;3;<list>;<ticks>;<number>`: a place in the list's changes. */
export const tokenOf = (list: List, moment: number, number: number): string =>
  `1;3;${list.id};${ticksOf(moment)};${number}`;

/** Where the list's changes stand now. */
export const changeToken = (list: List, call: Call): string => {
  const found = call.site.database.prepare('SELECT max(number) AS n FROM changes WHERE list = ?').get(list.id);
  return tokenOf(list, call.now.getTime(), Number(found?.['n'] ?? 0));
};

export const tokenValue = (token: string): Complex => ({
  kind: 'complex',
  type: 'SP.ChangeToken',
  properties: { StringValue: token }
});
