import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { exportable } from '../../../domain/importing/keys';
import { ambassadors, awards, badges, circles } from '../../../lists';
import type { Person } from '../../../lists/columns';
import { memoryCuration, type MemoryCuration } from '../../../testing/memoryCuration';
import { aBadge, anAmbassador } from '../../../testing/people';
import { renderFeature } from '../../../testing/renderFeature';
import { madeWorkbook } from '../../../testing/workbook';
import { circleRow } from '../../../testing/rows';
import { Parts } from '../Parts';
import Importing from './Importing';

const paie = circleRow({ id: 1, title: 'Paie', key: 'PAY', headcount: 40 });
const easypay = circleRow({ id: 2, title: 'EASYPAY', key: 'EZ', profileNames: 'Easypay\nEZ payroll' });

/** The room that tests stand in has none; Node's own is the browsers'. */
const { TextDecoder } = jest.requireActual<{ TextDecoder: typeof globalThis.TextDecoder }>('util');

beforeAll(() => {
  Object.assign(globalThis, { TextDecoder });
});

const open = (site: MemoryCuration = memoryCuration({ rows: { [circles.url]: [paie, easypay] } })): MemoryCuration => {
  renderFeature(<Importing />, undefined, { curation: async () => site });
  return site;
};
const paste = async (text: string): Promise<void> => {
  fireEvent.change(screen.getByLabelText('Paste the rows here, headings included'), { target: { value: text } });
  await userEvent.click(screen.getByRole('button', { name: 'Read the rows' }));
};
const press = async (name: string | RegExp): Promise<void> =>
  userEvent.click(await screen.findByRole('button', { name }));

test('a paste is shown as what would change, written after that, and offers its undo file', async () => {
  const site = open();
  await paste(
    'Clé\tNom\tEffectif\tCouleur\nPAY\tPaie\t41\trouge\nIT\tInformatique\t30\tbleu\nEZ\tEASYPAY\tbeaucoup\t\n'
  );
  expect(await screen.findByText('1 column is ignored, because nothing in the list has that name.')).toBeVisible();
  await press('Check');
  expect(await screen.findByText('“beaucoup” in “Headcount” is not a number.')).toBeVisible();
  await press('All');
  expect(screen.getByText('Headcount: 40 → 41')).toBeVisible();
  expect(site.batches).toEqual([]);
  await press('Write 2 rows');
  expect(await screen.findByRole('heading', { name: 'Done' })).toHaveFocus();
  expect(site.held(circles).map(({ item }) => [item.title, item.headcount])).toEqual([
    ['Paie', 41],
    ['EASYPAY', undefined],
    ['Informatique', 30]
  ]);
  expect(screen.getByRole('button', { name: 'Download the undo file' })).toBeVisible();
});

test('nothing to write: what is there already and what is to be corrected are told apart', async () => {
  open();
  await paste('Clé\tNom\tEffectif\nPAY\tPaie\t40\nEZ\tEASYPAY\tbeaucoup\n');
  await press('Check');
  expect(await screen.findByText('1 line is already in the list, 1 needs correcting.')).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Write/ })).toBeNull();
});

test('nothing to write, for no line can be imported', async () => {
  open();
  await paste('Clé\tNom\tEffectif\nEZ\tEASYPAY\tbeaucoup\n');
  await press('Check');
  expect(await screen.findByText('No line of the file can be imported as it is.')).toBeVisible();
});

test('lines that are not in the list stay at the end, and go back to Excel as they were, each with its reason', async () => {
  const user = userEvent.setup();
  const place = memoryCuration({ rows: { [circles.url]: [paie, easypay] } });
  const writer: MemoryCuration['writer'] = {
    ...place.writer,
    write: async (list, writes) =>
      (await place.writer.write(list, writes)).map((written, at) =>
        at === 1
          ? {
              state: 'refused',
              failure: { kind: 'unexpected', what: list.url, code: '-2130575162, X', detail: 'Trop.' }
            }
          : written
      )
  };
  open({ ...place, writer });
  await paste('Clé\tNom\tEffectif\nPAY\tPaie\t41\nIT\t"Infor\nmatique"\t30\nEZ\tEASYPAY\tbeaucoup\n');
  await press('Check');
  await press('Write 2 rows');
  expect(await screen.findByRole('heading', { name: 'Done, but not everything' })).toBeVisible();
  expect(screen.getByText('“beaucoup” in “Headcount” is not a number.')).toBeVisible();
  expect(screen.getByText('a rule of the list refuses this line: “Trop.”')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Copy 2 lines for Excel' }));
  expect(await window.navigator.clipboard.readText()).toBe(
    [
      'Clé\tNom\tEffectif\tWhy it was not imported',
      'IT\t"Infor\nmatique"\t30\ta rule of the list refuses this line: “Trop.”',
      'EZ\tEASYPAY\tbeaucoup\t“beaucoup” in “Headcount” is not a number.'
    ].join('\r\n')
  );
  expect(await screen.findByRole('button', { name: 'Copied' })).toBeVisible();
});

test('an import is undone from its end, after having shown what that does', async () => {
  const site = open();
  await paste('Clé\tNom\tEffectif\nPAY\tPaie\t41\nIT\tInformatique\t30\n');
  await press('Check');
  await press('Write 2 rows');
  expect(await screen.findByRole('heading', { name: 'Done' })).toBeVisible();
  await press('Undo this import');
  expect(await screen.findByRole('heading', { name: /^What would be undone/ })).toBeVisible();
  await press('Back');
  expect(await screen.findByRole('heading', { name: 'Done' })).toBeVisible();
  await press('Undo this import');
  await press('Undo 2 rows');
  expect(await screen.findByText('2 rows of 2 were written.')).toBeVisible();
  expect(site.held(circles).map(({ item }) => [item.title, item.headcount])).toEqual([
    ['Paie', 40],
    ['EASYPAY', undefined]
  ]);
  await press('Import something else');
  expect(screen.queryByRole('button', { name: /^Undo: / })).toBeNull();
});

test('an import of another day is undone from where imports begin', async () => {
  const noted = new Map<string, unknown>();
  const site = memoryCuration({ rows: { [circles.url]: [paie, easypay] }, noted });
  open(site);
  await paste('Clé\tNom\tEffectif\nPAY\tPaie\t41\n');
  await press('Check');
  await press('Write 1 row');
  expect(await screen.findByRole('heading', { name: 'Done' })).toBeVisible();
  await press('Import something else');
  await press(/^Undo: Circles, .*: 1 row$/);
  await press('Undo 1 row');
  expect(await screen.findByRole('heading', { name: 'Done' })).toBeVisible();
  expect(site.held(circles)[0]?.item.headcount).toBe(40);
  await waitFor(() => expect(noted.has('undo')).toBe(false));
});

test('people are asked for fifty at a time, and whoever stops that asks no more and is back at the columns', async () => {
  const asked: number[] = [];
  let goOn: () => void = () => undefined;
  const place = memoryCuration({ rows: { [circles.url]: [paie] } });
  open({
    ...place,
    directory: {
      ...place.directory,
      findEach: async (texts) => {
        asked.push(texts.length);
        await new Promise<void>((resolve) => (goOn = resolve));
        return texts.map(() => []);
      }
    }
  });
  await userEvent.selectOptions(screen.getByLabelText('What would you like to import?'), 'Ambassadors');
  await paste(
    `E-mail\tCercle\n${Array.from({ length: 120 }, (_nothing, at) => `p${at}@x.example\tPaie`).join('\n')}\n`
  );
  await press('Check');
  await waitFor(() => expect(asked).toEqual([50]));
  goOn();
  await waitFor(() => expect(asked).toEqual([50, 50]));
  await press('Stop');
  expect(await screen.findByRole('button', { name: 'Check' })).toBeVisible();
  goOn();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(asked).toEqual([50, 50]);
  expect(screen.getByRole('button', { name: 'Check' })).toBeVisible();
});

test('what SharePoint refuses is told in the page’s words, with the column and what to do', async () => {
  const place = memoryCuration({ rows: { [circles.url]: [paie] } });
  const refusals = [
    ['-2130575162, Microsoft.SharePoint.SPListDataValidationException', 'List data validation failed.'],
    ['-2130575162, Microsoft.SharePoint.SPListDataValidationException', 'Pas plus de dix.'],
    ['-2130575163, Microsoft.SharePoint.SPFieldValidationException', 'Column validation failed.'],
    [
      '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
      'The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [Clé].'
    ],
    ['-2130575336, Microsoft.SharePoint.SPException', 'Invalid text value.'],
    ['-2130575340, Microsoft.SharePoint.SPException', 'Invalid lookup value.']
  ].map(([code = '', detail = '']) => ({ kind: 'unexpected' as const, what: circles.url, code, detail }));
  open({
    ...place,
    writer: { ...place.writer, write: async () => refusals.map((failure) => ({ state: 'refused', failure })) }
  });
  await paste(`Key\tName\tParent\n${refusals.map((_each, at) => `N${at}\tNew ${at}\tPaie`).join('\n')}\n`);
  await press('Check');
  await press('Write 6 rows');
  expect(await screen.findByRole('heading', { name: 'Done, but not everything' })).toBeVisible();
  for (const sentence of [
    'a validation rule of the list refuses this line: correct the line, or the rule in the list settings',
    'a rule of the list refuses this line: “Pas plus de dix.”',
    'the validation rule of a column refuses this line: check “Name”, “Key”, or “Circle around it”',
    'another row already has this value in “Key”, where each may stand only once: change one of the two',
    'SharePoint cannot keep a value of this line: shorten or correct “Name” or “Key”',
    'a row that this line points at is gone: check “Circle around it”, then import the line again'
  ])
    expect(screen.getByText(sentence)).toBeVisible();
});

test('a column that was guessed wrongly can be corrected, and one without a key is not let through', async () => {
  open();
  await paste('Cercle n°\tEffectif\nPAY\t41\n');
  expect(await screen.findByText(/To know which row a line is about, the file needs: Key, or else Name/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Check' })).toBeNull();
  await userEvent.selectOptions(screen.getByLabelText('Column “Cercle n°” of the file fills'), 'Key');
  await press('Check');
  await press('Write 1 row');
  expect(await screen.findByRole('heading', { name: 'Done' })).toBeVisible();
});

test('a file in Windows-1252 is read, a workbook is answered with what to do', async () => {
  open();
  const file = new File([new Uint8Array([0x50, 0x4b, 3, 4])], 'people.xlsx');
  Object.assign(file, { arrayBuffer: async () => new Uint8Array([0x50, 0x4b, 3, 4]).buffer });
  fireEvent.change(screen.getByLabelText('Choose a file (Excel or CSV)', { selector: 'input' }), {
    target: { files: [file] }
  });
  expect(await screen.findByText(/This is an Excel workbook/)).toBeVisible();
  const bytes = Uint8Array.from(Array.from('Clé;Nom\nPAY;Payé\n'), (sign) => sign.charCodeAt(0));
  const western = new File([bytes], 'cercles.csv');
  Object.assign(western, { arrayBuffer: async () => bytes.buffer });
  fireEvent.change(screen.getByLabelText('Choose a file (Excel or CSV)', { selector: 'input' }), {
    target: { files: [western] }
  });
  expect(await screen.findByText('cercles.csv, 1 line, read as WINDOWS-1252')).toBeVisible();
});

const give = (name: string, bytes: Uint8Array): void => {
  const file = new File([bytes.slice()], name);
  Object.assign(file, { arrayBuffer: async () => bytes.slice().buffer });
  fireEvent.change(screen.getByLabelText('Choose a file (Excel or CSV)', { selector: 'input' }), {
    target: { files: [file] }
  });
};

test('a workbook is read from the sheet that holds a table, another can be chosen, and what is understood is shown', async () => {
  open();
  give(
    'circles.xlsx',
    madeWorkbook({
      sheets: [
        { name: 'Read me', rows: [['How to use this']] },
        {
          name: 'Circles',
          rows: [
            ['Key', 'Name', 'Headcount'],
            ['NEW', 'Newcomers', 12],
            ['PAY', 'Paie', 41]
          ]
        },
        {
          name: 'Old',
          state: 'hidden',
          rows: [
            ['Key', 'Name'],
            ['OLD', 'Old circle']
          ]
        }
      ]
    })
  );
  expect(await screen.findByText('circles.xlsx, sheet “Circles”, 2 lines')).toBeVisible();
  await press('Check');
  await press('All');
  expect(screen.getByText('Key: NEW · Headcount: 12')).toBeVisible();
  await press('Back');
  await userEvent.selectOptions(await screen.findByLabelText('Sheet'), 'Old (hidden)');
  expect(await screen.findByText('circles.xlsx, sheet “Old”, 1 line')).toBeVisible();
});

test('letters that were guessed wrongly are read in another encoding', async () => {
  open();
  give(
    'circles.csv',
    Uint8Array.from(Array.from('Key;Name\nNEW;Cr\u008eation\n'), (sign) => sign.charCodeAt(0))
  );
  expect(await screen.findByText(/Check the letters: Création/)).toBeVisible();
  await userEvent.selectOptions(screen.getByLabelText('Encoding of the file'), 'Windows-1252 (Excel)');
  expect(await screen.findByText(/Check the letters: CrŽation/)).toBeVisible();
});

test('days that can be read both ways are asked about before anything is written, and read as is chosen', async () => {
  open();
  await userEvent.selectOptions(screen.getByLabelText('What would you like to import?'), 'Ambassadors');
  await paste('Display name\tSince\nJo Nobody\t03/04/2026\n');
  expect(
    await screen.findByText(/Nothing in the file says whether 03\/04\/2026 is April 3, 2026 or March 4, 2026/)
  ).toBeVisible();
  await press('Read as March 4, 2026');
  expect(screen.queryByText(/Nothing in the file says/)).toBeNull();
  expect(screen.getByLabelText('Dates like 03/04/2026')).toHaveValue('monthFirst');
});

test('people are counted per department, and departments that nobody knows are listed', async () => {
  const site = open();
  await userEvent.selectOptions(
    screen.getByLabelText('What would you like to import?'),
    screen.getByRole('option', { name: /Headcounts: Circles/ })
  );
  await paste('Nom\tService\nA\tEasypay\nB\tez payroll\nC\tPaie\nD\tLogistique\n');
  expect(await screen.findByLabelText('Column with the department or place')).toHaveValue('1');
  await press('Check');
  expect(await screen.findByText('Logistique: 1')).toBeVisible();
  await press('Write 2 rows');
  await screen.findByRole('heading', { name: 'Done' });
  expect(site.held(circles).map(({ item }) => item.headcount)).toEqual([1, 2]);
});

test('whoever may only read looks, and is told who can', async () => {
  open(memoryCuration({ rows: { [circles.url]: [paie] }, rights: { mayEdit: false, mayAdd: false } }));
  await paste('Key\tHeadcount\nPAY\t41\n');
  await press('Check');
  expect(await screen.findByText(/You may look, but not write/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Write/ })).toBeNull();
});

test('somebody whom the directory does not know is told with what helps: the address, or that it be checked', async () => {
  open(memoryCuration({ rows: { [circles.url]: [paie] } }));
  await userEvent.selectOptions(screen.getByLabelText('What would you like to import?'), 'Ambassadors');
  await paste('Person\tCircle\nJo Nobody\tPaie\njo@nowhere.example\tPaie\n');
  await press('Check');
  expect(await screen.findByText('“Jo Nobody” is not in the directory. Write the email address.')).toBeVisible();
  expect(screen.getByText('“jo@nowhere.example” is not in the directory. Check the address.')).toBeVisible();
});

test('each list has its export', async () => {
  const site = open();
  const made: Blob[] = [];
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => `blob:${made.push(blob)}`,
    revokeObjectURL: () => undefined
  });
  const part = screen.getByRole('region', { name: 'Export' });
  expect(within(part).getAllByRole('button')).toHaveLength(exportable.length);
  await userEvent.click(within(part).getByRole('button', { name: 'Export “Circles”' }));
  await waitFor(() => expect(within(part).getByRole('status')).toHaveTextContent('“Circles”: 2 rows exported.'));
  expect([made.length, site.batches]).toEqual([1, []]);
});

/** As the door does it: one port for each person and site, however often the part is drawn. */
const port = (site: MemoryCuration) => ({ curation: async () => site });
const many = `Key\tName\n${Array.from({ length: 120 }, (_each, at) => `N${at}\tCircle ${at}`).join('\n')}`;
/** Every batch waits until it is let go. */
const slowed = (site: MemoryCuration) => {
  const waiting: (() => void)[] = [];
  const slow: MemoryCuration = {
    ...site,
    writer: {
      ...site.writer,
      write: async (...asked) => {
        await new Promise<void>((resolve) => waiting.push(resolve));
        return site.writer.write(...asked);
      }
    }
  };
  const letGo = async (): Promise<void> => {
    await waitFor(() => expect(waiting.length).toBeGreaterThan(0));
    waiting.shift()?.();
  };
  return { slow, letGo };
};

test('an import goes on while another part of set-up is looked at, asks before the page is left, and is told at the end', async () => {
  const { slow, letGo } = slowed(memoryCuration());
  renderFeature(<Parts first="import" />, undefined, port(slow));
  await screen.findByLabelText('Paste the rows here, headings included');
  await paste(many);
  await press('Check');
  await press('Write 120 rows');
  await letGo();
  await press('Set up');
  const leave = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(leave);
  expect(leave.defaultPrevented).toBe(true);
  await letGo();
  await press('Import and export');
  expect(await screen.findByRole('progressbar')).toBeVisible();
  // Whoever came back stands where they pressed.
  expect(screen.getByRole('button', { name: 'Import and export' })).toHaveFocus();
  await letGo();
  expect(await screen.findByText('120 rows of 120 were written.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Download the undo file' })).toBeVisible();
  const after = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(after);
  expect(after.defaultPrevented).toBe(false);
});

test('an import that a page did not finish is offered by the next one, and nothing is written twice', async () => {
  const noted = new Map<string, unknown>();
  const site = memoryCuration({ noted });
  const { slow, letGo } = slowed(site);
  const { unmount } = renderFeature(<Importing />, undefined, port(slow));
  await paste(many);
  await press('Check');
  await press('Write 120 rows');
  await letGo();
  await waitFor(() => expect(site.held(circles)).toHaveLength(50));
  // The page ends: the second batch arrives, and nobody hears its answer.
  await waitFor(() => expect(noted.get('import results')).toHaveProperty('results.length', 50));
  const then = new Map(noted);
  unmount();
  await letGo();
  await waitFor(() => expect(site.held(circles)).toHaveLength(100));

  const next = { ...site, notes: memoryCuration({ noted: then }).notes };
  renderFeature(<Importing />, undefined, port(next));
  expect(await screen.findByText('50 rows of 120 were written.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Download the undo file' })).toBeVisible();
  await press('Continue');
  expect(await screen.findByText('120 rows of 120 were written.')).toBeVisible();
  expect(site.held(circles)).toHaveLength(120);
  await press('Import something else');
  expect(screen.getByLabelText('Paste the rows here, headings included')).toBeVisible();
  // What it wrote over stays, to be undone.
  await waitFor(() => expect([...then.keys()]).toEqual(['undo']));
});

test('what became of an earlier import is not taken for the next one’s, at no moment', async () => {
  const noted = new Map<string, unknown>([
    ['import results', { run: 'earlier', results: [[0, { state: 'done', id: 9, version: 1 }]] }]
  ]);
  const site = memoryCuration({ noted });
  const beside: unknown[] = [];
  const { write } = site.notes;
  const watched = {
    ...site,
    notes: {
      ...site.notes,
      write: async (name: string, value: unknown, ...more: readonly string[]) => {
        if (name === 'import') beside.push(noted.get('import results'));
        return write(name, value, ...more);
      }
    }
  };
  renderFeature(<Importing />, undefined, port(watched));
  await paste('Key\tName\nN1\tOne');
  await press('Check');
  await press('Write 1 row');
  await screen.findByText('1 row of 1 was written.');
  expect(beside).toEqual([undefined]);
});

test.each([
  ['text', 'x'],
  [
    'of a list that is gone',
    { list: 'Lists/Gone', counting: false, steps: [{ row: 1, name: 'a', write: { kind: 'add' } }] }
  ],
  ['without steps', { list: circles.url, counting: false, steps: [] }],
  ['of other steps', { list: circles.url, counting: false, steps: [{ line: 1 }, null] }]
])('what was noted and cannot be understood is nothing: %s', async (_what, work) => {
  open(
    memoryCuration({
      noted: new Map<string, unknown>([
        ['import', { run: 'earlier', work }],
        ['import results', 7]
      ])
    })
  );
  await screen.findByLabelText('Paste the rows here, headings included');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(screen.getByLabelText('Paste the rows here, headings included')).toBeVisible();
});

test('people before their circles are told before a line fails, and the way there is a press', async () => {
  open(memoryCuration({ rows: { [circles.url]: [paie] } }));
  const what = await screen.findByLabelText('What would you like to import?');
  await userEvent.selectOptions(what, 'Ambassadors');
  expect(await screen.findByText(/^Still empty: Offices\. Lines of “Ambassadors”/)).toBeVisible();
  await press('First: Offices');
  expect(within(what).getByRole('option', { selected: true })).toHaveTextContent('Offices');
  expect(screen.queryByText(/^Still empty/)).toBeNull();
});

test('an import that is opened at a list begins with it', async () => {
  renderFeature(<Importing at="Lists/TrainingCatalogue" />, undefined, { curation: async () => memoryCuration() });
  const what = await screen.findByLabelText('What would you like to import?');
  expect(within(what).getByRole('option', { selected: true })).toHaveTextContent('Training catalogue');
});

test('a file that was moved meanwhile, or whose drive is gone, is told, and can be tried again', async () => {
  open();
  const file = new File(['Key;Name\nNEW;New one\n'], 'circles.csv', { type: 'text/csv' });
  let isThere = false;
  Object.assign(file, {
    arrayBuffer: async () => {
      if (!isThere) throw new DOMException('A requested file could not be found.', 'NotFoundError');
      return Uint8Array.from('Key;Name\nNEW;New one\n', (letter) => letter.charCodeAt(0)).buffer;
    }
  });
  fireEvent.change(screen.getByLabelText('Choose a file (Excel or CSV)', { selector: 'input' }), {
    target: { files: [file] }
  });
  expect(await screen.findByText(/^The file could not be read: it was moved or renamed/)).toBeVisible();
  isThere = true;
  await press('Try again');
  expect(await screen.findByRole('button', { name: 'Check' })).toBeVisible();
});

test('an import older than 30 days can be taken back no more, even where a younger one is kept beside it', async () => {
  const day = 24 * 60 * 60 * 1000;
  const kept = (id: string, days: number) => ({
    id,
    list: circles.url,
    at: Date.now() - days * day,
    rows: days,
    table: [['Digital Ambassadors – undo', circles.url]]
  });
  open(memoryCuration({ noted: new Map([['undo', [kept('a', 2), kept('b', 29), kept('c', 31), kept('d', -40)]]]) }));
  expect(await screen.findByRole('button', { name: /^Undo: Circles, .*: 29 rows$/ })).toBeVisible();
  expect(screen.getAllByRole('button', { name: /^Undo: / })).toHaveLength(2);
});

test('what is wrong with a line says what to do about it', async () => {
  open(memoryCuration({ rows: { [circles.url]: [paie] } }));
  await paste(
    [
      'Clé\tNom\tCercle englobant\tType\tActif',
      'A\tUn\t\t\t',
      'A\tDeux\t\t\t',
      'B\tUn\t\t\t',
      'B\tDeux\t\t\t',
      'B\tTrois\t\t\t',
      'C\tCercle\tNowhere\t\t',
      'D\tCercle\t\tSideways\t',
      'E\tCercle\t\t\tperhaps',
      'F\tCercle\tF\t\t'
    ].join('\n')
  );
  await press('Check');
  for (const sentence of [
    'Line 3 is about the same row and says something else. Keep one of the two.',
    'Lines 5, 6 are about the same row and do not all say the same. Keep one of them.',
    /there is nothing named “Nowhere”\. Check how it is written, or import the list it belongs to first\.$/,
    /^“Sideways” is not among the words of “[^”]+”\. Use one that the list offers\.$/,
    /is neither yes nor no\. Write one of the two\.$/,
    'The circle would be inside itself. Give it another circle around it, or none.'
  ])
    expect(await screen.findByText(sentence)).toBeVisible();
});

test('what somebody else wrote meanwhile is told beside what was written, and is no line that is missing', async () => {
  const site = open();
  await paste('Clé\tNom\tEffectif\nPAY\tPaie\t41\nIT\tInformatique\t30\nHR\tPersonnel\t5\n');
  await press('Check');
  site.touch(circles, 1, { headcount: 41 });
  await site.writer.write(circles, [{ kind: 'add', values: { key: 'HR', title: 'Autre', headcount: 6 } }]);
  await press('Write 3 rows');
  expect(await screen.findByText('1 row of 3 was written.')).toBeVisible();
  expect(screen.getByText('1 row is there already: somebody else wrote the same in the meantime.')).toBeVisible();
  expect(screen.getByText(/^somebody added this row in the meantime with other values/)).toBeVisible();
  expect(screen.queryByText(/^somebody changed the row/)).toBeNull();
});

describe('after an import of people', () => {
  const ann = { login: 'i:0#.f|membership|ann@contoso.example', email: 'ann@contoso.example', name: 'Ann Peeters' };
  const bob = { login: 'i:0#.f|membership|bob@contoso.example', email: 'bob@contoso.example', name: 'Bob Maes' };
  const coach = aBadge('Coach', { id: 4, active: true });

  const importPeople = async (held: object = {}): Promise<MemoryCuration> => {
    const site = memoryCuration({
      rows: { [circles.url]: [paie], [badges.url]: [coach, aBadge('Retired', { id: 5, active: false })], ...held },
      directory: [ann, bob]
    });
    renderFeature(<Importing at={ambassadors.url} />, undefined, {
      curation: async () => site,
      finderPage: 'https://contoso.example/sites/intranet/SitePages/Find.aspx',
      rosterPage: 'https://contoso.example/sites/intranet/SitePages/Roster.aspx'
    });
    await paste('Person\tCircle\nann@contoso.example\tPaie\nbob@contoso.example\tPaie\n');
    await press('Check');
    await press(/^Write \d rows?$/);
    await screen.findByRole('heading', { name: 'Done' });
    return site;
  };

  test('a badge, stickers and cards lead on with exactly those people', async () => {
    const site = await importPeople();
    const next = await screen.findByRole('region', { name: 'What next for 2 new people' });
    expect(within(next).getByRole('link', { name: 'Print their stickers' })).toHaveAttribute(
      'href',
      'https://contoso.example/sites/intranet/SitePages/Roster.aspx?roster-stickers=1-2'
    );
    expect(within(next).getByRole('link', { name: 'Ann Peeters' })).toHaveAttribute(
      'href',
      'https://contoso.example/sites/intranet/SitePages/Find.aspx?finder-person=1'
    );
    const field = await within(next).findByRole('combobox', { name: 'Give them a badge' });
    expect(
      within(field)
        .getAllByRole('option')
        .map(({ textContent }) => textContent)
    ).toEqual(['Coach']);
    await press('Prepare the awards');
    await press('Check');
    await press('Write 2 rows');
    await screen.findByText('2 rows of 2 were written.');
    expect(site.held(awards).map(({ item }) => [item.ambassador, item.badge])).toEqual([
      [1, 4],
      [2, 4]
    ]);
    // Awards are no people: nothing comes next.
    expect(screen.queryByRole('region', { name: /^What next/ })).toBeNull();
  });

  test('of many the first dozen are named, and the rest is counted', async () => {
    const many = Array.from({ length: 14 }, (_nothing, at) => ({
      login: `i:0#.f|membership|p${at}@contoso.example`,
      email: `p${at}@contoso.example`,
      name: `Person ${at}`
    }));
    const site = memoryCuration({ rows: { [circles.url]: [paie], [badges.url]: [coach] }, directory: many });
    let isLost = false;
    const rows: typeof site.register.rows = async (list) => {
      if (isLost && list.url === awards.url) throw new Error('lost');
      return site.register.rows(list);
    };
    const around = { curation: async () => ({ ...site, register: { ...site.register, rows } }) };
    renderFeature(<Importing at={ambassadors.url} />, undefined, around);
    await paste(['Person\tCircle', ...many.map(({ email }) => `${email}\tPaie`)].join('\n'));
    await press('Check');
    await press('Write 14 rows');
    const next = await screen.findByRole('region', { name: 'What next for 14 new people' });
    expect(within(next).getByText('and 2 more')).toBeVisible();
    expect(within(next).getByRole('link', { name: 'Print their stickers' })).toHaveAttribute(
      'href',
      expect.stringContaining('roster-stickers=1-14')
    );
    isLost = true;
    await press('Prepare the awards');
    expect(await screen.findByText('The awards could not be prepared. Try again.')).toBeVisible();
    isLost = false;
    await press('Prepare the awards');
    expect(await screen.findByRole('button', { name: 'Check' })).toBeVisible();
  });

  test('who was there already is not among them', async () => {
    await importPeople({
      [ambassadors.url]: [anAmbassador('Ann Peeters', { id: 7, person: { ...ann, id: 70 } as Person })]
    });
    const next = await screen.findByRole('region', { name: 'What next for 1 new person' });
    expect(within(next).queryByRole('link', { name: 'Ann Peeters' })).toBeNull();
    expect(within(next).getByRole('link', { name: 'Bob Maes' })).toBeVisible();
  });
});

describe('what the list keeps back', () => {
  const ownRows = { reads: 'all', writes: 'own', person: 1 } as const;
  const kept = (rights: object) =>
    memoryCuration({ rows: { [circles.url]: [paie, easypay] }, rights: { seesAll: false, ...rights } });

  test('rows that only whoever made them may change stop the import before anything is written', async () => {
    const site = open(kept({ ownRows }));
    await paste('Clé\tNom\tEffectif\nPAY\tPaie\t41\nIT\tInformatique\t30\n');
    await press('Check');
    expect(
      await screen.findByText(/^1 line changes a row of “Circles” that only whoever made it can change/)
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Write/ })).toBeNull();
    expect(site.batches).toEqual([]);
  });

  test('rows that are not shown would be entered again', async () => {
    open(kept({ ownRows: { ...ownRows, reads: 'own', writes: 'all' } }));
    await paste('Clé\tNom\tEffectif\nIT\tInformatique\t30\n');
    await press('Check');
    expect(await screen.findByText(/^“Circles” shows you only rows that you made yourself/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Write/ })).toBeNull();
  });

  test('the rule of a column is said with its formula before anything is refused', async () => {
    open(memoryCuration({ rows: { [circles.url]: [paie] }, rules: { Headcount: '=[Headcount]<500' } }));
    await paste('Clé\tNom\tEffectif\nIT\tInformatique\t900\n');
    await press('Check');
    expect(
      await screen.findByText('A rule of the column “Headcount” may refuse lines: =[Headcount]<500.')
    ).toBeVisible();
    expect(screen.getByRole('button', { name: /^Write/ })).toBeVisible();
  });

  test('what waits, and what a rule may refuse, is said and may be written', async () => {
    open(kept({ waits: true, rule: '=[Headcount]>0' }));
    await paste('Clé\tNom\tEffectif\nIT\tInformatique\t30\n');
    await press('Check');
    expect(await screen.findByText(/^What is written to “Circles” waits until somebody approves it/)).toBeVisible();
    expect(screen.getByText('A rule of “Circles” may refuse lines: =[Headcount]>0.')).toBeVisible();
    expect(screen.getByRole('button', { name: /^Write/ })).toBeVisible();
  });
});
