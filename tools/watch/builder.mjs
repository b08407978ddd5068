/** Builds what was saved; a process of its own, so that the page and the watch outlive it. Told and heard by messages. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.mjs';
import { Bundle, Unreadable } from './bundle.mjs';
import { causeOf } from './causes.mjs';
import { folders, named } from './folders.mjs';
import { ofDiagnostic, problem } from './problems.mjs';
import { Scripts } from './scripts.mjs';
import { manifestsNow, pack, packageOf } from './solution.mjs';
import { ts } from './spfx.mjs';
import { Styles } from './styles.mjs';

const sources = () =>
  readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, cause: causeOf(named(file)), removed: false }));

class Builder {
  #scripts = new Scripts();
  #styles = new Styles();
  #bundle;
  #packed = '';
  /** What is wrong with each file since it was saved last. */
  #problems = new Map();

  /** Carries out a set of changes; returns what is wrong now and whether the package became another. */
  async build(changes) {
    for (const { file } of changes) this.#problems.delete(file);
    const of = (cause) => changes.filter((change) => change.cause === cause);
    for (const change of [...of('script'), ...of('plain')]) this.#script(change);
    if (of('style').length > 0) await this.#style(of('style'));
    for (const { file, removed } of of('desk')) if (!removed) this.#blame(file, syntaxOf(file));
    const toBundle = changes.some(({ cause }) => ['script', 'style', 'plain', 'manifest'].includes(cause));
    if (this.#bundle === undefined || (toBundle && this.#all().length === 0)) await this.#make(of('manifest'));
    const packed = await this.#pack(of('package').length > 0);
    return { problems: this.#all(), packed };
  }

  #all() {
    return [...this.#problems.values()].flat();
  }

  #blame(key, problems) {
    if (problems.length > 0) this.#problems.set(key, problems);
    else this.#problems.delete(key);
  }

  #script({ file, cause, removed }) {
    if (removed) this.#scripts.forget(file);
    else this.#blame(file, cause === 'plain' ? this.#scripts.copy(file) : this.#scripts.compile(file));
  }

  /** A style that could not be read says nothing of those that use it: all are compiled once it can. */
  async #style(changes) {
    const again = this.#problems.has('styles');
    if (again) this.#styles = new Styles();
    for (const { file, removed } of changes) if (removed) this.#styles.forget(file);
    const all = again ? sources().filter(({ cause }) => cause === 'style') : changes.filter(({ removed }) => !removed);
    this.#blame('styles', await this.#styles.compile(all.map(({ file }) => file)));
  }

  async #make(manifests) {
    this.#problems.delete('bundle');
    try {
      const taken = this.#bundle !== undefined && manifests.every(({ file }) => this.#bundle.takeManifest(file));
      if (!taken) await this.#open();
      this.#blame('bundle', await this.#bundle.make());
    } catch (error) {
      this.#blame('bundle', [error instanceof Unreadable ? error.problem : problem(error.message)]);
    }
  }

  async #open() {
    await this.#bundle?.close();
    this.#bundle = undefined;
    this.#bundle = await Bundle.open();
  }

  async #pack(asked) {
    if (this.#bundle === undefined) return false;
    const manifests = manifestsNow();
    if (manifests === '' || (!asked && !this.#problems.has('package') && manifests === this.#packed)) return false;
    this.#blame('package', await pack());
    this.#packed = manifests;
    return !this.#problems.has('package');
  }
}

/** Syntax errors of a script of the local SharePoint, which Node runs as it stands. */
const syntaxOf = (file) => {
  if (!/\.[cm]?[jt]sx?$/.test(file)) return [];
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  return source.parseDiagnostics.map((each) => ofDiagnostic(ts, each));
};

let builder;

process.on('message', async ({ changes }) => {
  const began = Date.now();
  const first = builder === undefined;
  if (first) {
    // What an earlier watch left may be of sources that are gone.
    for (const folder of [folders.lib, folders.dist]) rmSync(folder, { recursive: true, force: true });
    builder = new Builder();
  }
  const existing = changes.map((change) => ({ ...change, removed: change.removed || !existsSync(change.file) }));
  const { problems, packed } = await builder.build(first ? [...sources(), ...existing] : existing);
  const file = packed ? packageOf() : undefined;
  process.send({ problems, packed, file, milliseconds: Date.now() - began });
});
process.on('disconnect', () => process.exit(0));
// Ctrl+C reaches every process of the terminal; the watch ends this one when it is time.
process.on('SIGINT', () => undefined);
