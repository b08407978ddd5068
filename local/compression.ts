import { promisify } from 'node:util';
import { constants, gzip, gzipSync } from 'node:zlib';
import type { LocalRequest, LocalResponse } from './http.ts';

const compress = promisify(gzip);

/** Smaller bodies gain nothing. */
const least = 1024;
/** Up to here the way to another thread and back costs more than the work itself. */
const short = 64 * 1024;
const mostKept = 64 * 1024 * 1024;

const quickly = async (body: Uint8Array): Promise<Buffer> =>
  body.byteLength <= short ? gzipSync(body, { level: 3 }) : compress(body, { level: 3 });

const compressible = /^(text\/|application\/(json|javascript|xml|atom\+xml)|image\/svg\+xml)/;

/** Files never change under their address, so that each is compressed once. */
const isForGood = ({ headers }: LocalResponse): boolean => String(headers['cache-control'] ?? '').includes('immutable');

/** Compresses answers for browsers that accept it, and keeps the compressed files. */
export class Compression {
  readonly #kept = new Map<string, Buffer>();
  #size = 0;

  /** The body as it is sent; `encoding` is absent when it goes as it is. */
  async of(
    request: LocalRequest,
    response: LocalResponse
  ): Promise<{ readonly body: Uint8Array; readonly encoding?: 'gzip' }> {
    const body = typeof response.body === 'string' ? Buffer.from(response.body) : response.body;
    const accepted = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    const type = String(response.headers['content-type'] ?? '');
    if (!accepted || body.byteLength < least || !compressible.test(type)) return { body };
    if (!isForGood(response)) return { body: await quickly(body), encoding: 'gzip' };
    return { body: this.#kept.get(request.url.href) ?? (await this.#keep(request.url.href, body)), encoding: 'gzip' };
  }

  async #keep(address: string, body: Uint8Array): Promise<Buffer> {
    const made = await compress(body, { level: constants.Z_DEFAULT_COMPRESSION });
    if (this.#size + made.byteLength <= mostKept) {
      this.#kept.set(address, made);
      this.#size += made.byteLength;
    }
    return made;
  }
}
