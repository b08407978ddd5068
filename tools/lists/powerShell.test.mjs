import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { declaredKinds, declaredLists } from './declared.mjs';
import { powerShellOf, quoted } from './powerShell.mjs';

const root = join(__dirname, '..', '..');
const template = readFileSync(join(__dirname, 'setUpLists.ps1'), 'utf8');
const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', parseAttributeValue: false });

let lists;
let kinds;
let script;
beforeAll(async () => {
  lists = await declaredLists(root);
  kinds = await declaredKinds(root);
  script = powerShellOf(lists, kinds, template);
});

const singles = "'‘’‚‛";
const doubles = '"“”„';

/**
 * The script without comments and texts, and the texts in single quotes as PowerShell reads them; throws on one that has no end.
 * PowerShell takes typographic quotes for quotes (about_Quoting_Rules).
 */
const readScript = (text) => {
  const texts = [];
  let code = '';
  let at = 0;
  const pastEnd = (end, after = end.length) => {
    const found = text.indexOf(end, at);
    if (found < 0) throw new Error(`No end of ${text.slice(at, at + 40)}`);
    at = found + after;
  };
  const single = () => {
    let value = '';
    for (at += 1; at < text.length; at += 1) {
      if (!singles.includes(text[at])) value += text[at];
      else if (singles.includes(text[at + 1])) value += text[(at += 1)];
      else return (at++, value);
    }
    throw new Error(`No end of '${value.slice(0, 40)}`);
  };
  const double = () => {
    for (at += 1; at < text.length; at += 1) {
      if (text[at] === '\n') throw new Error('A text in double quotes goes over the line.');
      if (text[at] === '`') at += 1;
      else if (doubles.includes(text[at])) return (at += 1);
    }
    throw new Error('A text in double quotes has no end.');
  };
  while (at < text.length) {
    if (text.startsWith('<#', at)) pastEnd('#>');
    else if (text[at] === '#') pastEnd('\n', 0);
    else if (singles.includes(text[at])) texts.push(single());
    else if (doubles.includes(text[at])) double();
    else code += text[at++];
  }
  return { code, texts };
};

/** Whether each bracket is closed by its own kind. */
const isBalanced = (code) => {
  const open = [];
  for (const sign of code) {
    if ('({['.includes(sign)) open.push(sign);
    if (')}]'.includes(sign) && '({['.indexOf(open.pop()) !== ')}]'.indexOf(sign)) return false;
  }
  return open.length === 0;
};

test('a quoted text is read back as it was, whatever quotes it holds', () => {
  for (const text of ["l'écran", 'l’écran', '‘a’‚b‛', "''", '$(Remove-Item *)', '`n "x" {0} $&', ''])
    expect(readScript(`${quoted(text)}\n`)).toEqual({ code: '\n', texts: [text] });
});

test('every quote and every bracket of the script is closed', () => {
  expect(isBalanced(readScript(script).code)).toBe(true);
});

test('the check of quotes sees an apostrophe that was not doubled', () => {
  expect(() => readScript("$a = 'l'écran'\n")).toThrow('No end');
  expect(() => readScript("$a = 'l’écran'\n")).toThrow('No end');
});

test('every text of the declarations is in it, in four languages', () => {
  const texts = new Set(readScript(script).texts);
  const worded = (words) => {
    for (const language of ['fr', 'nl', 'en', 'de']) expect(texts).toContain(words[language]);
  };
  for (const list of lists) {
    expect(texts).toContain(list.url);
    [list.title, list.description, list.titleLabel].forEach(worded);
    for (const view of list.views) worded(view.title);
    for (const [name, column] of Object.entries(list.columns)) {
      expect(texts).toContain(name);
      worded(column.label);
      if (column.hint !== undefined) worded(column.hint);
      Object.values(column.choices ?? {}).forEach(worded);
    }
  }
});

test('every column has XML that is valid, waits for its words and its target, and points at no list by address', () => {
  const xml = readScript(script).texts.filter((text) => text.startsWith('<Field '));
  const columns = lists.flatMap(({ columns }) => Object.entries(columns));
  expect(xml.length).toBe(columns.length);
  for (const [at, [name, column]] of columns.entries()) {
    expect(XMLValidator.validate(xml[at])).toBe(true);
    const { Field } = parser.parse(xml[at]);
    expect(Field).toMatchObject({ Name: name, DisplayName: name });
    expect(Field.List).toBe(column.list === undefined ? (column.kind === 'user' ? 'UserInfo' : undefined) : '{list}');
    if ('choices' in column) expect(Field.CHOICES).toBe('{choices}');
    if (column.kind === 'choice' && column.initially !== undefined) expect(Field.Default).toBe('{default}');
  }
});

test('a view that asks for a choice asks for the word that the list has', () => {
  const queries = readScript(script).texts.filter((text) => /^<(Where|OrderBy|GroupBy)/.test(text));
  expect(queries.length).toBe(lists.flatMap(({ views }) => views).length);
  for (const query of queries) expect(XMLValidator.validate(`<Query>${query}</Query>`)).toBe(true);
  expect(queries.filter((query) => query.includes('<Value Type="Text">')).length).toBeGreaterThan(0);
  for (const query of queries) expect(query).not.toMatch(/<Value Type="Text">(?!\{word\})/);
});

/** A list of each kind, as the script is given it. */
const kindsIn = (text) =>
  [...text.matchAll(/Kind = @\{ (.*) \}/g)].map(([, pairs]) =>
    Object.fromEntries(pairs.split('; ').map((pair) => pair.split(' = ')))
  );

test('the script is told of every list what its kind asks for, and does it for all four', () => {
  const each = Object.keys(kinds).map((kind) => ({ ...lists[0], kind }));
  const told = kindsIn(powerShellOf(each, kinds, template));
  expect(told.map(({ Readers }) => Readers)).toEqual(["'asOnSite'", "'contribute'", "'contribute'", "'nothing'"]);
  expect(told.map(({ ReadSecurity, WriteSecurity }) => ReadSecurity + WriteSecurity)).toEqual(['11', '12', '22', '11']);
  expect(told.map(({ SeeingThrough }) => SeeingThrough)).toEqual([
    "'asOnSite'",
    "'asOnSite'",
    "'contribute'",
    "'nothing'"
  ]);
  expect(told.map(({ EnableVersioning, EnableAttachments }) => [EnableVersioning, EnableAttachments])).toEqual([
    [undefined, undefined],
    ...Array(3).fill(['$false', '$false'])
  ]);
  expect(told.map(({ NoCrawl }) => NoCrawl)).toEqual([undefined, undefined, '$true', '$true']);
  const { code } = readScript(template);
  // Each of them is asked for somewhere in what the script does.
  for (const name of Object.keys(told[3])) expect(code).toContain(`$Kind.${name}`);
  expect(kindsIn(script).length).toBe(lists.length);
});

test('a list that readers may not open is not copied from the site, and the owners get it back', () => {
  const { code } = readScript(template);
  const own = code.slice(code.indexOf('function Set-Permissions'), code.indexOf('function Set-Kind'));
  expect(own).toMatch(/-BreakRoleInheritance \| Out-Null\s+Grant-Owners/);
  expect(own.match(/-CopyRoleAssignments/g)).toHaveLength(1);
});

test('nothing in it deletes, resets or takes away', () => {
  const { code } = readScript(script);
  expect(code).not.toMatch(/\b(Remove|Clear|Reset|Delete)-|-(RemoveRole|ResetRoleInheritance|ClearSubscopes|Force)\b/);
});

test('it uses only cmdlets and parameters that were looked up', () => {
  const { code } = readScript(template);
  const used = [...new Set(code.match(/\b[A-Z][a-z]+-PnP\w+/g))].sort();
  expect(used).toEqual([
    'Add-PnPFieldFromXml',
    'Add-PnPView',
    'Connect-PnPOnline',
    'Get-PnPField',
    'Get-PnPList',
    'Get-PnPProperty',
    'Get-PnPRoleDefinition',
    'Get-PnPView',
    'Get-PnPWeb',
    'Invoke-PnPQuery',
    'New-PnPList',
    'Set-PnPField',
    'Set-PnPList',
    'Set-PnPListPermission',
    'Set-PnPView'
  ]);
});

test('it begins with the mark that lets Windows PowerShell read its accents', () => {
  expect(script.charCodeAt(0)).toBe(0xfeff);
});

test('a template without the place for the declarations is refused', () => {
  expect(() => powerShellOf(lists, kinds, 'Write-Host')).toThrow('must hold the line');
});
