import { FormulaSyntax, readFormula } from './formula.ts';
import { FormulaError } from './formulaValue.ts';
import type { FormulaValue } from './formulaValue.ts';
import { NotBuilt } from './notBuilt.ts';

const row: Readonly<Record<string, FormulaValue>> = {
  Title: 'Paie',
  Half_x0020_Day: 'matin',
  Score: 7,
  Empty: null,
  Visible: true,
  Since: new Date('2026-06-30T00:00:00Z')
};
const titles: Readonly<Record<string, string>> = { 'Half Day': 'Half_x0020_Day' };
const named = (name: string) => titles[name] ?? (name in row ? name : undefined);
const now = new Date('2026-11-24T10:00:00Z');
const made = (source: string) => {
  const value = readFormula(source, named).evaluate((name) => row[name] ?? null, now);
  return value instanceof FormulaError ? value.text : value;
};

test.each<readonly [string, unknown]>([
  ['=1+2*3', 7],
  ['=(1+2)*3', 9],
  ['=2^3^1', 8],
  ['=-2+5%', -1.95],
  ['=[Title]&" / "&[Half Day]', 'Paie / matin'],
  ['=CONCATENATE([Title];"-";Score)', 'Paie-7'],
  ['=IF([Score]>5,"many","few")', 'many'],
  ['=IF(AND(Visible,NOT(ISBLANK(Title))),UPPER(LEFT(Title,2)),"")', 'PA'],
  ['="A"="a"', true],
  ['=1<"a"', true],
  ['=[Empty]=""', true],
  ['=ISERROR(FIND("x",Title))', true],
  ['=SEARCH("I",Title)', 3],
  ['=MID("abcdef",2,3)&RIGHT("xyz",1)', 'bcdz'],
  ['=ROUND(2.345,2)', 2.35],
  ['=ROUNDDOWN(-2.349,2)', -2.34],
  ['=MOD(-3,2)', 1],
  ['=YEAR(Since)&"-"&MONTH(Since)&"-"&DAY(Since)', '2026-6-30'],
  ['=DATE(2026,1,31)>=TODAY()', false],
  ['=Since-DATE(2026,6,1)', 29],
  ['=1/0', '#DIV/0!'],
  ['="a"*2', '#VALUE!'],
  ['=IF(1/0,1,2)', '#DIV/0!'],
  ['="He said ""yes"""', 'He said "yes"'],
  ['=SUM(1,2,3)/AVERAGE(2,4)', 2],
  ['=SUBSTITUTE("a$&b","$&","-")', 'a-b'],
  ['=TRUE', true]
])('%s is %p', (source, expected) => {
  expect(made(source)).toEqual(expected);
});

test.each(['=1+', '=(1', '=LEFT()', '=[Nope]', '="a', '=1 2', '', `=${'('.repeat(100)}1${')'.repeat(100)}`])(
  '%s is no formula',
  (source) => {
    expect(() => readFormula(source, named)).toThrow(FormulaSyntax);
  }
);

test('a function that is not here is said not to be built, and a formula knows the columns that it names', () => {
  expect(() => readFormula('=DATEDIF([Since],TODAY(),"d")', named)).toThrow(NotBuilt);
  expect([...readFormula('=[Half Day]&Title', named).columns]).toEqual(['Half_x0020_Day', 'Title']);
});
