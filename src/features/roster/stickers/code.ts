import { encode } from 'uqr';
import { moduleSize, smallestModule, type Stock } from '../../../domain/roster/labels';

/** A QR code as the `d` of a path, one unit a module, and its modules a side. */
export interface Code {
  readonly modules: number;
  readonly path: string;
}

const drawn = (rows: readonly (readonly boolean[])[]): string =>
  rows
    .map((row, y) => {
      let path = '';
      for (let x = 0; x < row.length; x++) {
        if (row[x] !== true) continue;
        let end = x;
        while (row[end + 1] === true) end++;
        path += `M${x} ${y}h${end - x + 1}v1H${x}Z`;
        x = end;
      }
      return path;
    })
    .join('');

const codes = new Map<string, Code | undefined>();

/** The code of an address at level M; absent: no code holds so much. */
const codeOf = (address: string): Code | undefined => {
  if (!codes.has(address))
    try {
      const { size, data } = encode(address, { ecc: 'M', border: 0, boostEcc: false });
      codes.set(address, { modules: size, path: drawn(data) });
    } catch {
      codes.set(address, undefined);
    }
  return codes.get(address);
};

/** The code if phones can read it at the size that the stock has room for; absent: the address is too long. */
export const readableCode = (address: string, stock: Stock): Code | undefined => {
  const code = codeOf(address);
  return code !== undefined && moduleSize(stock, code.modules) >= smallestModule ? code : undefined;
};
