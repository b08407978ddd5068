import { fork } from 'node:child_process';
import { nodeProgram, root } from '../paths.mjs';

/** How long a process may take to end before it is ended. Milliseconds. */
const patience = 3000;

/** A process of the watch that is told and heard by messages. */
export class Child {
  #process;
  #ended;

  /** `parts`: what is run, with its parameters; `heard`: called with each message; `gone`: with the exit code or signal. */
  constructor(parts, { heard, gone, silent = false }) {
    const [file, ...parameters] = parts;
    this.#process = fork(file, parameters, {
      cwd: root,
      execPath: nodeProgram(),
      execArgv: ['--disable-warning=ExperimentalWarning'],
      stdio: silent ? ['ignore', 'pipe', 'pipe', 'ipc'] : 'inherit'
    });
    this.#process.on('message', heard);
    this.#ended = new Promise((resolve) => {
      const end = (how) => {
        resolve();
        gone(how);
      };
      this.#process.once('error', (error) => end(error.message));
      this.#process.once('exit', (code, signal) => end(signal ?? code));
    });
  }

  /** What the process prints, when it is silent. */
  onPrinted(hear) {
    for (const stream of [this.#process.stdout, this.#process.stderr])
      stream?.on('data', (piece) => hear(String(piece)));
  }

  tell(message) {
    // A process that ends just now hears nothing more; `gone` tells of it.
    if (this.#process.connected) this.#process.send(message, () => undefined);
  }

  /** Ends the process, by a message where it listens to one, and waits until it is gone. */
  async end() {
    this.tell({ kind: 'end' });
    const killing = setTimeout(() => this.#process.kill('SIGKILL'), patience);
    await this.#ended;
    clearTimeout(killing);
  }

  kill() {
    this.#process.kill('SIGKILL');
    return this.#ended;
  }
}
