import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** A local SharePoint that runs, with so many people and a further package. */
export interface Intranet {
  /** `http://localhost:4711` */
  readonly origin: string;
  /** Its process, whose work is ours and no noise. */
  readonly pid: number;
  stop(): Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((found, failed) => {
    const probe = createServer();
    probe.on('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => found(port));
    });
  });

/** Starts the real command on data of its own; resolves once it says that it is ready. */
export const startIntranet = async (ambassadors: number, packageFile: string, data: string): Promise<Intranet> => {
  const port = await freePort();
  const own = ['--no-open', '--ambassadors', String(ambassadors), '--package', packageFile];
  const server = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join('local', 'main.ts'), ...own, '--data', data, '--port', String(port)],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] }
  );
  // Who ends the bench in the middle leaves no server behind.
  const end = (): void => void server.kill('SIGTERM');
  process.once('exit', end);
  await new Promise<void>((ready, failed) => {
    let printed = '';
    const hear = (piece: Buffer): void => {
      printed = (printed + piece.toString()).slice(-4000);
      if (/^Ready: /m.test(printed)) ready();
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.once('exit', () => failed(new Error(`The local intranet has ended:\n${printed}`)));
  });
  const stop = async (): Promise<void> => {
    process.off('exit', end);
    if (server.exitCode !== null) return;
    const ended = new Promise((done) => server.once('exit', done));
    server.kill('SIGTERM');
    await ended;
  };
  return { origin: `http://localhost:${port}`, pid: server.pid ?? 0, stop };
};
