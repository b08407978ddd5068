import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalRequest, LocalResponse } from '../http.ts';
import { file, forever, sentence } from './answers.ts';
import type { Client } from './build.ts';
import type { Packages } from './packages.ts';
import { fontFile, npmFile } from './runtime/files.ts';
import { standInScript } from './runtime/standIns.ts';

/** Everything that a page loads: the framework, icon fonts, our own scripts, the packages' files. */
/** The name of a file in an address; one that cannot be decoded is nobody's. */
const nameIn = (address: string): string => {
  try {
    return decodeURIComponent(address);
  } catch {
    return '';
  }
};

export class Assets {
  /** Folder of our own scripts, as the browser sees it. */
  readonly base: string;
  readonly #root: string;
  readonly #client: Client;
  readonly #packages: Packages;
  readonly #files = new Map<string, Uint8Array | undefined>();

  constructor(root: string, client: Client, packages: Packages) {
    this.#root = root;
    this.#client = client;
    this.#packages = packages;
    this.base = `/_local/client/${client.key}/`;
  }

  /** The file at an address; undefined for addresses that are no files. */
  at({ url: { pathname } }: LocalRequest): LocalResponse | undefined {
    const under = (folder: string) => (pathname.startsWith(folder) ? pathname.slice(folder.length) : undefined);
    const npm = under('/npm/');
    if (npm !== undefined)
      return file(
        npm,
        this.#once(pathname, () => npmFile(this.#root, npm))
      );
    const font = under('/fonts/');
    if (font !== undefined)
      return file(
        font,
        this.#once(pathname, () => fontFile(this.#root, font))
      );
    const standIn = under('/_local/runtime/');
    if (standIn !== undefined) return file(standIn, standInScript(standIn), 'no-cache');
    const client = under(this.base);
    if (client !== undefined) return file(client, this.clientFile(client));
    const asset = under('/_local/packages/');
    if (asset !== undefined) return this.#packageFile(asset);
    if (pathname === '/favicon.ico') return { status: 204, headers: { 'cache-control': forever }, body: '' };
    return undefined;
  }

  #once(key: string, read: () => Uint8Array | undefined): Uint8Array | undefined {
    if (!this.#files.has(key)) this.#files.set(key, read());
    return this.#files.get(key);
  }

  /** A file that the build made. */
  clientFile(name: string): Uint8Array | undefined {
    if (!/^[a-z-]+\.(?:js|css|json)$/.test(name)) return undefined;
    return this.#once(`client/${name}`, () => {
      try {
        return readFileSync(join(this.#client.folder, name));
      } catch {
        return undefined;
      }
    });
  }

  #packageFile(address: string): LocalResponse {
    const asset = this.#packages.asset(nameIn(address));
    if (asset === undefined) return sentence(404, 'No package has that file.');
    return file(asset.name, asset.bytes, asset.stays ? forever : 'no-cache');
  }
}
