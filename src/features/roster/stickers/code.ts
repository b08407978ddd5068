import { encode } from 'uqr';
import { moduleSize, roomier, smallestModule, type Stock } from '../../../domain/roster/labels';

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

/** The code of an address; absent: no code holds so much. */
export const qrCode = (address: string, { level = 'M' }: Pick<Stock, 'level'>): Code | undefined => {
  const key = `${level} ${address}`;
  if (!codes.has(key))
    try {
      const { size, data } = encode(address, { ecc: level, border: 0, boostEcc: false });
      codes.set(key, { modules: size, path: drawn(data) });
    } catch {
      codes.set(key, undefined);
    }
  return codes.get(key);
};

/** The code if phones can read it at the size that the stock has room for; absent: the address is too long. */
export const readableCode = (address: string, stock: Stock): Code | undefined => {
  const code = qrCode(address, stock);
  return code !== undefined && moduleSize(stock, code.modules) >= smallestModule ? code : undefined;
};

/** The stock with as much room as an address needs; absent: it is too long for any. */
export const stockFor = (address: string, stock: Stock): Stock | undefined =>
  roomier(stock).find((each) => readableCode(address, each) !== undefined);
