import { ambassadors } from '../../../lists';
import { bodyOf, headsOf, readFile, type ReadFile } from './file';

const target = { list: ambassadors, counting: false };
const read = (text: string) => readFile({ target, source: { from: 'paste', text } }, () => undefined);

test('a text is parted into its headings and the lines below them', async () => {
  const file = (await read('E-mail;Cercle\nann@lecercle.example;Paie\nbob@lecercle.example;IT\n')) as ReadFile;
  expect(headsOf(file)).toEqual(['E-mail', 'Cercle']);
  expect(bodyOf(file).map(({ cells }) => cells[0])).toEqual(['ann@lecercle.example', 'bob@lecercle.example']);
});

test('nothing, and headings without a line below them, are told apart', async () => {
  expect(await read(' \n ')).toEqual({ trouble: 'empty' });
  expect(await read('E-mail;Cercle')).toEqual({ trouble: 'noLines' });
  expect(await read('E-mail;Cercle\n')).toEqual({ trouble: 'noLines' });
});
