import { spawn, type ChildProcess } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** On a signal the command collects its garbage and tells what it still holds; nothing of this is in the command itself. */
const probe = `process.on('SIGUSR2',()=>{gc();console.log('memory '+JSON.stringify(process.memoryUsage()))})`;

/** The real command on a folder of its own. */
export interface Server {
  /** Megabytes of JavaScript's heap after garbage was collected. */
  heap(): Promise<number>;
  stop(): Promise<void>;
}

/** Starts the command and waits until it is ready. */
export const startServer = (folder: string, port: string, more: readonly string[] = []): Promise<Server> =>
  new Promise((ready, failed) => {
    const child: ChildProcess = spawn(process.execPath, [
      '--disable-warning=ExperimentalWarning',
      '--expose-gc',
      '--import',
      `data:text/javascript,${encodeURIComponent(probe)}`,
      join(root, 'local', 'main.ts'),
      ...['--no-open', '--data', folder, '--port', port],
      ...more
    ]);
    const ended = new Promise<void>((done) => child.once('exit', () => done()));
    let printed = '';
    let told = (_megabytes: number): void => undefined;
    const hear = (piece: Buffer): void => {
      printed = (printed + piece.toString()).slice(-4000);
      if (/^Ready: /m.test(printed))
        ready({
          heap: () =>
            new Promise((done) => {
              told = done;
              child.kill('SIGUSR2');
            }),
          stop: async () => {
            child.kill('SIGTERM');
            await ended;
          }
        });
      const [, memory] = /^memory (\{.*\})$/m.exec(piece.toString()) ?? [];
      if (memory !== undefined)
        told(Math.round((JSON.parse(memory) as { heapUsed: number }).heapUsed / 104_857.6) / 10);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    void ended.then(() => failed(new Error(`The command has ended: ${printed}`)));
  });
