import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalRequest, LocalResponse, Room } from '../http.ts';
import { file, page } from './answers.ts';

/** What keeps a saved file from the page, and where; lines and columns count from 1. */
export interface Problem {
  /** From the project's folder; absent: it is about no single file. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly text: string;
}

/** What pages are told: the build that is served now, and what is wrong with what was saved since. */
export interface WatchState {
  /** Another value than the page was loaded with: load it again. */
  readonly build: string;
  readonly problems: readonly Problem[];
  /** The sentence above the problems. */
  readonly title: string;
}

/** Address of the script that each page carries, with the build that it was made of. */
const script = '/_local/watch.js';
const events = '/_local/watch';

const event = (state: WatchState): string => `data: ${JSON.stringify(state)}\n\n`;

/** Browsers try again after this time when the server was started anew. Milliseconds. */
const retry = 250;

/** Something is said now and then, so that a connection whose browser vanished is noticed. Milliseconds. */
const heartbeat = 30_000;

const notBuilt = 'This could not be built';

/** Tells the pages that are open what was built. */
export class Watch {
  readonly #root: string;
  /** Another one after each start: pages of an earlier server are loaded again. */
  readonly #start = `${process.pid}-${Date.now().toString(36)}`;
  readonly #listeners = new Set<(text: string) => void>();
  #count = 0;
  #problems: readonly Problem[] = [];
  #title = notBuilt;
  /** There is an intranet to show; before that an open page keeps what it shows. */
  #isOpen = false;
  #script: Promise<string> | undefined;

  constructor(root: string) {
    this.#root = root;
  }

  get state(): WatchState {
    return { build: `${this.#start}.${this.#count}`, problems: this.#problems, title: this.#title };
  }

  /** Addresses of the scripts that a page needs to be told. */
  readonly scripts = (): readonly string[] => [`${script}?build=${this.state.build}`];

  /** Something else is served from now on, with what is wrong all the same. */
  serves(problems: readonly Problem[] = this.#problems): void {
    this.#isOpen = true;
    this.#count += 1;
    this.tell(problems);
  }

  /** What is served stays as it is, for these reasons; none: there is nothing wrong any more. */
  tell(problems: readonly Problem[], title = notBuilt): void {
    this.#problems = problems;
    this.#title = title;
    const news = this.#news;
    for (const send of this.#listeners) send(news);
  }

  /** The events and the script of the pages. */
  readonly room: Room = (request) => {
    if (request.method !== 'GET') return undefined;
    if (request.url.pathname === events) return this.#events();
    return request.url.pathname === script ? this.#clientScript() : undefined;
  };

  /** Until there is something to show: a page that waits for it, at any address that a person would open. */
  readonly waiting: Room = ({ headers, method }: LocalRequest) =>
    method === 'GET' && headers['accept']?.includes('text/html') === true
      ? page(waitingPage(this.scripts()))
      : undefined;

  get #news(): string {
    return this.#isOpen || this.#problems.length > 0 ? event(this.state) : ':\n\n';
  }

  #events(): LocalResponse {
    return {
      status: 200,
      headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' },
      body: `retry: ${retry}\n${this.#news}`,
      more: (send) => {
        this.#listeners.add(send);
        const beat = setInterval(() => send(':\n\n'), heartbeat);
        return () => {
          clearInterval(beat);
          this.#listeners.delete(send);
        };
      }
    };
  }

  async #clientScript(): Promise<LocalResponse> {
    this.#script ??= compiled(join(this.#root, 'local', 'page', 'client', 'watch.ts'));
    return file('watch.js', await this.#script, 'no-store');
  }
}

/** The script alone, apart from the page's others: it must work when those cannot be built. */
const compiled = async (source: string): Promise<string> => {
  const { transform } = await import('esbuild');
  return (await transform(readFileSync(source, 'utf8'), { loader: 'ts', format: 'iife', target: 'es2022' })).code;
};

const waitingPage = (scripts: readonly string[]): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Digital Ambassadors</title>
<style>:root { color-scheme: light dark } body { font: 1rem/1.5 system-ui, sans-serif; margin: 4rem auto; max-width: 40rem; padding: 0 1rem }</style>
${scripts.map((address) => `<script src="${address}" defer></script>`).join('\n')}
</head>
<body>
<main>
<h1>The web parts are being built</h1>
<p role="status">This page shows the intranet as soon as it can. The first build takes up to a minute.</p>
</main>
</body>
</html>
`;
