import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../src/lists/languages';
import { uploads } from './all';
import { readingOf, type Voice } from './reading';
import type * as sites from './site';

const folder = join(__dirname, 'files');
/** `UPLOADS=write`: files and readings are made anew, to be looked at line by line in the difference. */
const writes = process.env['UPLOADS'] === 'write';

const locale = { fr: 'fr-fr', nl: 'nl-nl', en: 'en-us', de: 'de-de' } as const;

/** The words of a language as SharePoint loads them: its page's file, and those of the part. */
const wordsIn = (language: keyof typeof locale): object => {
  let words: object = {};
  Object.assign(globalThis, {
    define: (_needs: unknown, make: () => object) => {
      words = make();
    }
  });
  jest.requireActual(`../../src/strings/loc/${locale[language]}.js`);
  Reflect.deleteProperty(globalThis, 'define');
  const ofPart = (part: string): object =>
    jest.requireActual<{ words: object }>(`../../src/strings/${part}/${language}`).words;
  return { ...words, ...ofPart('curation'), ...ofPart('curationMore') };
};

const voiceIn = (language: keyof typeof locale, list: (typeof uploads)[number]['list']): Voice => {
  let voice: Voice | undefined;
  jest.isolateModules(() => {
    jest.doMock('DigitalAmbassadorsStrings', () => wordsIn(language));
    const { uploadLists, uploadSite } = jest.requireActual<typeof sites>('./site');
    voice = {
      language,
      opening: jest.requireActual('../../src/features/setup/importing/opening'),
      file: jest.requireActual('../../src/features/setup/importing/file'),
      phrases: jest.requireActual('../../src/features/setup/importing/phrases'),
      values: jest.requireActual('../../src/features/setup/importing/values'),
      plan: jest.requireActual('../../src/domain/importing/plan'),
      counts: jest.requireActual('../../src/domain/importing/counts'),
      read: jest.requireActual('../../src/domain/importing/read'),
      lines: jest.requireActual('../../src/domain/importing/lines'),
      say: jest.requireActual('../../src/strings/say'),
      lists: uploadLists,
      site: uploadSite(list)
    };
  });
  return voice!;
};

const voices = new Map<string, readonly Voice[]>();
const voicesFor = (list: (typeof uploads)[number]['list']): readonly Voice[] => {
  const known = voices.get(list) ?? languages.map((language) => voiceIn(language, list));
  voices.set(list, known);
  return known;
};

test.each(uploads)('$name is read as its reading says', async (upload) => {
  const [file, reading] = [join(folder, upload.name), join(folder, `${upload.name}.reading.txt`)];
  const told = await readingOf(upload, voicesFor(upload.list));
  if (writes) {
    writeFileSync(file, upload.bytes);
    writeFileSync(reading, told);
  }
  // The file is the one that can be dropped on the page.
  expect(Buffer.compare(readFileSync(file), Buffer.from(upload.bytes))).toBe(0);
  expect(told).toBe(readFileSync(reading, 'utf8'));
});

test('every file that is kept is one of them, and there are enough', () => {
  const names = uploads.flatMap(({ name }) => [name, `${name}.reading.txt`]);
  expect(existsSync(folder) ? readdirSync(folder).sort() : []).toEqual([...names].sort());
  expect(uploads.length).toBeGreaterThanOrEqual(60);
});
