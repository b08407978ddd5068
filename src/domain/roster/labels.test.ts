import { array, assert, constantFrom, integer, nat, property, string } from 'fast-check';
import { fitText, labelAt, moduleSize, perSheet, roomier, sheetsOf, type StockName, stocks } from './labels';

const names = Object.keys(stocks) as StockName[];
const anyStock = constantFrom(...names).map((name) => stocks[name]);

it('has 21, 8 and 1 labels, all of them inside the page and none over another', () => {
  expect(names.map((name) => perSheet(stocks[name]))).toEqual([21, 8, 1]);
  for (const name of names) {
    const stock = stocks[name];
    const last = labelAt(stock, perSheet(stock) - 1);
    expect(last.x + stock.label.width).toBeLessThanOrEqual(stock.page.width);
    expect(last.y + stock.label.height).toBeLessThanOrEqual(stock.page.height);
    if (stock.columns > 1) expect(stock.pitch.x).toBeGreaterThanOrEqual(stock.label.width);
    if (stock.rows > 1) expect(stock.pitch.y).toBeGreaterThanOrEqual(stock.label.height);
  }
});

it('prints everybody once, in order, after the labels that are gone', () => {
  assert(
    property(anyStock, array(nat()), integer({ min: -3, max: 40 }), (stock, items, used) => {
      const sheets = sheetsOf(items, stock, used);
      expect(sheets.flat().filter((item) => item !== undefined)).toEqual(items);
      for (const sheet of sheets) expect(sheet).toHaveLength(perSheet(stock));
      const skipped = Math.min(Math.max(used, 0), perSheet(stock) - 1);
      if (items.length > 0) expect(sheets.flat().findIndex((item) => item !== undefined)).toBe(skipped);
      expect(sheets).toHaveLength(items.length === 0 ? 0 : Math.ceil((items.length + skipped) / perSheet(stock)));
    })
  );
});

it('fits a text into its room or says that it is cut, and shrinks before it cuts', () => {
  const measure = (text: string, size: number): number => Array.from(text).length * size * 0.2;
  const room = { width: 36, lines: 2, size: 12.5, smallest: 8 };
  assert(
    property(string({ maxLength: 90 }), (text) => {
      const { lines, size, cut } = fitText(text, room, measure);
      expect(lines.length).toBeLessThanOrEqual(2);
      for (const line of lines) expect(measure(line, size)).toBeLessThanOrEqual(room.width);
      if (cut) expect(size).toBe(8);
      else
        expect(lines.join(' ')).toBe(
          text
            .split(/[ \n\t]+/u)
            .filter(Boolean)
            .join(' ')
        );
    })
  );
  expect(fitText('Ann Peeters', room, measure)).toEqual({ lines: ['Ann Peeters'], size: 12.5, cut: false });
  expect(fitText('Anne-Sophie de Wouters d’Oplinter', room, measure).size).toBeLessThan(12.5);
});

it('offers a long address more room, as far as the height of the label goes, and then a code with less to spare', () => {
  for (const stock of Object.values(stocks)) {
    const [usual, high, light] = roomier(stock);
    expect(usual).toBe(stock);
    expect([high?.code, high?.level, light?.code, light?.level]).toEqual([
      stock.largestCode,
      undefined,
      stock.largestCode,
      'L'
    ]);
    // Above the line at the foot.
    expect(stock.largestCode).toBeLessThan(stock.label.height - 2 * stock.free - 5);
  }
  expect(moduleSize({ ...stocks.small, code: stocks.small.largestCode }, 57)).toBeGreaterThanOrEqual(0.4);
});

it('refuses codes of more than 41 modules on the small label: 0.4 mm is the least', () => {
  expect(moduleSize(stocks.small, 41)).toBeGreaterThanOrEqual(0.4);
  expect(moduleSize(stocks.small, 45)).toBeLessThan(0.4);
  expect(moduleSize(stocks.large, 69)).toBeGreaterThanOrEqual(0.4);
});
