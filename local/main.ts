/** The local intranet as a command: a package in, a port out. */
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBrowser } from './browser.ts';
import { LocalClock } from './clock.ts';
import type { Room } from './http.ts';
import type { Intranet, openIntranet as Opening, Step } from './intranet.ts';
import { help, optionsOf, type Options } from './options.ts';
import { PackageError } from './package/packageError.ts';
import { visitorOf } from './people/visitors.ts';
import { onRewritten } from './rewritten.ts';
import { serve } from './server.ts';
import { fileTroubleOf, Trouble } from './trouble.ts';
import { Watch } from './page/watch.ts';
import { hearing, type Message } from './watchMessages.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const say = (line: string): void => console.log(line);

const step: Step = async (title, work) => {
  const began = Date.now();
  const result = await work();
  const seconds = (Date.now() - began) / 1000;
  // A restart does nothing worth a line.
  if (seconds >= 0.1) say(`${title} … ${seconds.toFixed(1)} s`);
  return result;
};

const portTrouble = (error: unknown, port: number): unknown => {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    return new Trouble(
      `Port ${port} is in use. Give another one: npm start -- --port ${port < 65_535 ? port + 1 : 4400}`
    );
  if (code === 'EACCES')
    return new Trouble(`Port ${port} is reserved by the system. Give one above 1023: npm start -- --port 4400`);
  return error;
};

/** Finds out at once, rather than after the data was made, that the port cannot be had. */
const probe = (port: number): Promise<void> =>
  new Promise((done, reject) => {
    const server = createServer();
    server.once('error', (error) => reject(portTrouble(error, port) as Error));
    server.listen(port, '127.0.0.1', () => server.close(() => done()));
  });

const untilEnded = (end: () => void): void => {
  let ending = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => {
      if (ending) return;
      ending = true;
      end();
    });
};

/** Answers until it is told to end. */
const listen = async (
  rooms: readonly Room[],
  options: Options,
  { somebody, close }: Pick<Intranet, 'somebody' | 'close'>
): Promise<() => void> => {
  const clock = new LocalClock(options.now);
  const server = await serve({
    port: options.port,
    rooms: [clock.room, ...rooms],
    visitorOf,
    somebody,
    clock: clock.now,
    log: say
  }).catch((error: unknown) => {
    close();
    throw portTrouble(error, options.port);
  });
  const end = (): void => {
    server.close(() => {
      close();
      process.exit(0);
    });
    server.closeAllConnections();
  };
  untilEnded(end);
  return end;
};

const ready = ({ home, parts }: Intranet, options: Options): void => {
  const address = `http://localhost:${options.port}${home}`;
  say(`Ready: ${address}`);
  for (const { id, title } of parts) say(`  ${title}: ${address}?part=${id}`);
  if (options.open) openBrowser(address);
};

/** Most of this program stands behind it, and is read once there is something to open: not for a slip of the finger. */
const openIntranet: typeof Opening = async (...given) => (await import('./intranet.ts')).openIntranet(...given);

/** Opens the packages of others again whenever they were built again, and shows them on the pages that are open. */
const followPackages = ({ packages }: Options, intranet: Intranet, watching: Watch): void => {
  const again = async (): Promise<void> => {
    try {
      const began = Date.now();
      await intranet.reopen();
      say(`The packages were opened again in ${((Date.now() - began) / 1000).toFixed(1)} s.`);
      watching.serves([]);
    } catch (thrown) {
      // What was built may be built better; until then the former packages are shown.
      if (!(thrown instanceof Trouble)) throw thrown;
      say(thrown.message);
      watching.tell([{ text: thrown.message }], 'A package cannot be opened');
    }
  };
  onRewritten(packages, () => void again().catch(fail));
};

/** With --watch: answers at once, and shows what it is told to, as often as it is told. */
const watch = async (data: string, options: Options): Promise<void> => {
  const tell = hearing(options.port);
  const watching = new Watch(root);
  let intranet: Intranet | undefined;
  const opened: Room = async (...visit) => {
    if (intranet === undefined) return watching.waiting(...visit);
    for (const room of intranet.rooms) {
      const response = await room(...visit);
      if (response !== undefined) return response;
    }
    return undefined;
  };
  const open = async ({ file, assets }: Extract<Message, { kind: 'open' }>): Promise<void> => {
    const around = { options, tell: { step, line: say }, own: { file, assets }, scripts: watching.scripts };
    intranet = await openIntranet(root, data, around).catch((thrown: unknown) => {
      // What was saved may be mended; what was asked for in the command is not.
      if (!(thrown instanceof Trouble && thrown.cause instanceof PackageError)) throw thrown;
      say(thrown.message);
      watching.tell([{ text: thrown.message }]);
      return undefined;
    });
    if (intranet === undefined) return;
    ready(intranet, options);
    watching.serves();
    followPackages(options, intranet, watching);
  };
  const end = await listen([watching.room, opened], options, {
    somebody: (email) => intranet?.somebody(email),
    close: () => intranet?.close()
  });
  tell({
    open: (message) => void open(message).catch(fail),
    // Without an intranet it is the package that is wrong, as pages were told.
    built: () => (intranet === undefined ? undefined : watching.serves([])),
    problems: ({ problems }) => (intranet === undefined && problems.length === 0 ? undefined : watching.tell(problems)),
    end
  });
};

const run = async (): Promise<void> => {
  const options = optionsOf(process.argv.slice(2));
  if (options.help) {
    say(help);
    return;
  }
  await probe(options.port);
  const data = resolve(options.data ?? join(root, options.alone ? '.local-desk' : '.local'));
  // Alone there is nothing of ours to build: what is watched is the build of the packages' own projects.
  if (options.watch && !options.alone) return watch(data, options);
  const watching = options.packages.length === 0 ? undefined : new Watch(root);
  const scripts = watching === undefined ? {} : { scripts: watching.scripts };
  const intranet = await openIntranet(root, data, { options, tell: { step, line: say }, ...scripts });
  await listen([...(watching === undefined ? [] : [watching.room]), ...intranet.rooms], options, intranet);
  ready(intranet, options);
  if (watching === undefined) return;
  watching.serves();
  followPackages(options, intranet, watching);
};

const fail = (error: unknown): void => {
  if (error instanceof Trouble || error instanceof PackageError) console.error(error.message);
  else if (fileTroubleOf(error) !== undefined)
    console.error(`The local intranet cannot start: ${(error as Error).message} (${fileTroubleOf(error) ?? ''}).`);
  else throw error;
  process.exit(1);
};

await run().catch(fail);
