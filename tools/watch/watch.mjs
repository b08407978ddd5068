import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.mjs';
import { watched } from './causes.mjs';
import { Changes } from './changes.mjs';
import { Child } from './child.mjs';
import { folders, named, shelf } from './folders.mjs';
import { told } from './problems.mjs';

const beside = (name) => join(root, 'tools', 'watch', name);
const say = (line) => console.log(line);
const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;

/** Later starts keep the data that the first one made anew, and the browser is open already. */
const again = (parameters) => [...parameters.filter((each) => each !== '--fresh'), '--no-open'];

class WatchedIntranet {
  #parameters;
  #changes = new Changes(watched.map((path) => join(root, path)));
  #builder;
  #builderLog = '';
  #built;
  #desk;
  #deskListens = false;
  #started = false;
  #types;
  /** The desk has been told which package to show. */
  #isOpen = false;
  #restartOwed = false;
  #packageFile;
  #problems = [];
  #typesAreWrong = false;
  #queue = [];
  #busy = false;
  #ending = false;
  #end;
  /** Settles when the watch ends, with the exit code. */
  ended = new Promise((resolve) => (this.#end = resolve));

  constructor(parameters) {
    this.#parameters = parameters;
  }

  start() {
    this.#startDesk();
    this.#changes.listen((changes) => this.#take(changes));
    this.#take([]);
  }

  async stop(code = 0) {
    if (this.#ending) return;
    this.#ending = true;
    this.#changes.stop();
    await Promise.all([this.#desk?.end(), this.#builder?.kill(), this.#types?.kill()]);
    this.#end(code);
  }

  #startDesk() {
    const parameters = this.#started ? again(this.#parameters) : this.#parameters;
    this.#desk = new Child([join(root, 'local', 'main.ts'), ...parameters], {
      heard: ({ port }) => this.#deskIsUp(port),
      gone: (how) => this.#deskGone(how)
    });
  }

  #deskIsUp(port) {
    if (!this.#started) say(`Building the web parts: http://localhost:${port}/ waits for them.`);
    this.#started = true;
    this.#deskListens = true;
    this.#open();
    if (this.#problems.length > 0) this.#desk.tell({ kind: 'problems', problems: this.#problems });
  }

  #deskGone(how) {
    this.#desk = undefined;
    this.#deskListens = false;
    this.#isOpen = false;
    if (this.#ending || this.#restartOwed) return;
    // Before it ever listened it has said itself why: a port in use, an option that cannot be.
    if (!this.#started || how === 0) void this.stop(typeof how === 'number' ? how : 1);
    else say(`The local SharePoint has ended (${how}); the lines above say why. It starts again at the next save.`);
  }

  async #restartDesk() {
    await this.#desk?.end();
    this.#restartOwed = false;
    if (!this.#ending) this.#startDesk();
  }

  #take(changes) {
    this.#queue.push(changes);
    if (!this.#busy) void this.#work();
  }

  /** One set of changes after the other; what is saved meanwhile is one set more. */
  async #work() {
    this.#busy = true;
    while (this.#queue.length > 0 && !this.#ending) {
      const changes = this.#queue.flat();
      this.#queue = [];
      await this.#carryOut(changes);
    }
    this.#busy = false;
  }

  async #carryOut(changes) {
    const asks = (cause) => changes.some((change) => change.cause === cause);
    if (changes.length > 0 && changes.every(({ cause }) => cause === 'types')) return;
    if (asks('configuration')) {
      say('The configuration was changed: everything is built anew, which takes a while.');
      await this.#builder?.kill();
      this.#builder = undefined;
      await this.#types?.kill();
      this.#types = undefined;
    }
    const answer = await this.#build(changes);
    if (this.#ending) return;
    this.#types ??= this.#checkTypes();
    this.#problems = answer.problems;
    this.#packageFile = answer.file ?? this.#packageFile;
    this.#restartOwed ||= asks('desk') || (answer.packed && this.#isOpen) || this.#desk === undefined;
    this.#say(changes, answer);
    await this.#show();
  }

  /** Shows what was built; or says on the page why it is not shown. */
  async #show() {
    const wrong = this.#problems.length > 0;
    if (this.#restartOwed && !wrong) return this.#restartDesk();
    // The first build opens the intranet whatever is wrong: what can be shown is shown.
    const wasOpen = this.#isOpen;
    if (!wasOpen) this.#open();
    if (wrong || !wasOpen) this.#desk?.tell({ kind: 'problems', problems: this.#problems });
    else this.#desk?.tell({ kind: 'built' });
  }

  #open() {
    if (this.#packageFile === undefined || !this.#deskListens) return;
    this.#desk.tell({ kind: 'open', file: this.#packageFile, assets: folders.dist });
    this.#isOpen = true;
  }

  #say(changes, { problems, milliseconds, packed }) {
    const names = [...new Set(changes.map(({ file }) => named(file)))];
    const what = names.length === 0 ? 'The web parts' : names.length > 3 ? `${names.length} files` : names.join(', ');
    if (problems.length > 0) {
      say([`${what}: not shown on the page, because of`, ...problems.map((each) => `  ${told(each)}`)].join('\n'));
      return;
    }
    const packing = packed && this.#isOpen ? '; manifests or lists are other ones' : '';
    const restart = this.#restartOwed ? '; the local SharePoint starts again with its data' : '';
    say(`${what}: built in ${seconds(milliseconds)}${packing}${restart}`);
  }

  /** What the builder answers; when it breaks, that is what is wrong. */
  #build(changes) {
    this.#builder ??= this.#startBuilder();
    return new Promise((resolve) => {
      this.#built = resolve;
      this.#builder.tell({ changes });
    });
  }

  #startBuilder() {
    this.#builderLog = '';
    const builder = new Child([beside('builder.mjs')], {
      silent: true,
      heard: (answer) => this.#built?.(answer),
      gone: (how) => {
        if (this.#builder === builder) this.#builderGone(how);
      }
    });
    builder.onPrinted((text) => (this.#builderLog += text));
    return builder;
  }

  #builderGone(how) {
    this.#builder = undefined;
    if (this.#ending) return;
    const log = join(shelf, 'builder.log');
    writeFileSync(log, this.#builderLog);
    const text = `The builder has ended (${how}). It starts again at the next save; ${named(log)} holds what it said.`;
    this.#built?.({ problems: [{ text }], packed: false, milliseconds: 0 });
  }

  #checkTypes() {
    const types = new Child([beside('types.mjs')], {
      heard: ({ lines }) => {
        if (lines.length > 0)
          say(`Types: ${lines.length} ${lines.length === 1 ? 'error' : 'errors'}\n  ${lines.join('\n  ')}`);
        else if (this.#typesAreWrong) say('Types: no errors any more.');
        this.#typesAreWrong = lines.length > 0;
      },
      gone: (how) => {
        if (this.#types !== types) return;
        this.#types = undefined;
        if (!this.#ending) say(`The check of types has ended (${how}). It starts again at the next save.`);
      }
    });
    return types;
  }
}

/** Serves the local intranet and shows on its pages what is saved, until it is told to end; returns the exit code. */
export const watch = async (parameters) => {
  const intranet = new WatchedIntranet(parameters);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void intranet.stop());
  intranet.start();
  return intranet.ended;
};
