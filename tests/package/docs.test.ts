import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const root = join(__dirname, '..', '..');
const pages = execFileSync('git', ['ls-files', '*.md'], { cwd: root, encoding: 'utf8' }).trim().split('\n');

test.each(pages)('%s links only to what is there', (page) => {
  const text = readFileSync(join(root, page), 'utf8');
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link.split('#')[0] ?? '');
  const lost = links.filter(
    (link) => link !== '' && !/^[a-z]+:/.test(link) && !existsSync(resolve(root, dirname(page), link))
  );
  expect(lost).toEqual([]);
});

/** The anchor that GitHub gives a heading. */
const anchorOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

const anchorsOf = (page: string): readonly string[] =>
  [...readFileSync(page, 'utf8').matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

test.each(pages)('%s leads only to headings that are there', (page) => {
  const file = join(root, page);
  const links = [...readFileSync(file, 'utf8').matchAll(/\]\(([^)\s]*)#([^)\s]+)\)/g)];
  const lost = links.filter(([, path = '', anchor = '']) => {
    if (/^[a-z]+:/.test(path)) return false;
    return !anchorsOf(path === '' ? file : resolve(dirname(file), path)).includes(anchor);
  });
  expect(lost.map(([link]) => link)).toEqual([]);
});

test.each(pages.filter((page) => page.endsWith('.fr.md')))('%s has the spaces of French typography', (page) => {
  const prose = readFileSync(join(root, page), 'utf8').replace(/```[\s\S]*?```|`[^`\n]*`|<!--[\s\S]*?-->/g, '');
  expect(prose.match(/.{0,20} [:;?!»](?!\[).{0,5}|.{0,5}«[^\u202f].{0,20}/g) ?? []).toEqual([]);
});
