/**
 * Types and rules: `node tools/lint.mjs types`, `node tools/lint.mjs rules`; `rules FILE` asks about some files alone.
 * eslint.config.js says what is a rule. ESLint with types could hold them all and takes three times as long: TypeScript 7
 * checks the types instead, and oxlint holds the rules that want types, and every rule outside src. ESLint keeps the profile
 * of SPFx, in src, which wants none. docs/decisions/0012-types-and-rules.md says why.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { divided } from './lint/oxlint.mjs';
import { nodeProgram, root } from './paths.mjs';

const require = createRequire(import.meta.url);
const projects = ['tsconfig.json', join('local', 'tsconfig.json'), join('tests', 'tsconfig.json')];
const folder = join(root, 'temp', 'lint');

/** Runs a program of node_modules, which tells what it finds; whether it found nothing. */
const run = (program, parameters) =>
  new Promise((resolve) => {
    const file = join(root, 'node_modules', ...program);
    const child = spawn(nodeProgram(), [file, ...parameters], { cwd: root, stdio: 'inherit' });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });

/** In one thread, which costs less than several: other checks use the other core. */
const types = async () => {
  const outcomes = [];
  for (const project of projects) {
    const parameters = ['--noEmit', '--singleThreaded', '--pretty', 'false', '-p', project];
    outcomes.push(await run(['typescript-native', 'bin', 'tsc'], parameters));
  }
  return outcomes.every(Boolean);
};

const oxlint = (name, settings, parameters) => {
  const file = join(folder, `${name}.json`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify(settings));
  const always = ['--config', file, '--disable-nested-config', '--type-aware', '--threads=1', '--format=unix'];
  return run(['oxlint', 'bin', 'oxlint'], [...always, ...parameters]);
};

/** Loaded where it is needed: the check of types does without. */
const eslintWith = (overrideConfig = []) => new (require('eslint').ESLint)({ cwd: root, overrideConfig });

/** Tells what ESLint has to say; a warning is as red as an error. */
const eslintOver = async (eslint, patterns) => {
  const formatter = await eslint.loadFormatter('stylish');
  const text = await formatter.format(await eslint.lintFiles(patterns));
  if (text !== '') console.log(text);
  return text === '';
};

const rules = async () => {
  const { src, elsewhere, typed } = await divided(eslintWith());
  const withoutTypes = {
    files: ['src/**'],
    languageOptions: { parserOptions: { project: null } },
    rules: Object.fromEntries(typed.map((rule) => [rule, 'off']))
  };
  // In src, whether a comment still relaxes something is ESLint's to say.
  const unused = ['--report-unused-disable-directives-severity=error', '--ignore-pattern=src/**'];
  const outcomes = [
    await oxlint('src', src, ['src']),
    await oxlint('elsewhere', elsewhere, [...unused, '.']),
    await eslintOver(eslintWith([withoutTypes]), ['src'])
  ];
  return outcomes.every(Boolean);
};

const [part, ...files] = process.argv.slice(2);
// Some files are looked at as an editor does: with ESLint for everything.
const ok =
  part === 'types' ? await types() : files.length === 0 ? await rules() : await eslintOver(eslintWith(), files);
process.exitCode = ok ? 0 : 1;
