import type { Clock, LocalRequest, LocalResponse, Room } from './http.ts';

const answer = (status: number, value: unknown): LocalResponse => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  body: JSON.stringify(value)
});

const most = 100 * 365 * 86_400_000;

/** The server's clock: it runs on, from the moment it was set to. Tests set it at `/_local/clock`. */
export class LocalClock {
  #ahead: number;

  /** Absent: it begins with the real time. */
  constructor(now?: Date) {
    this.#ahead = now === undefined ? 0 : now.getTime() - Date.now();
  }

  readonly now: Clock = () => new Date(Date.now() + this.#ahead);

  /** GET tells the moment; POST `{"now":"2026-12-01T08:00:00Z"}`, `{"forward":1801}` (seconds) or `{"now":null}` sets it. */
  readonly room: Room = (request) => (request.url.pathname === '/_local/clock' ? this.#answer(request) : undefined);

  #answer(request: LocalRequest): LocalResponse {
    if (request.method === 'POST') {
      const ahead = this.#asked(request.body);
      if (ahead === undefined || Math.abs(ahead) > most)
        return answer(400, { error: 'Give {"now": a date, or null for the real one} or {"forward": seconds}.' });
      this.#ahead = ahead;
    } else if (request.method !== 'GET') return answer(405, { error: 'GET or POST.' });
    return answer(200, { now: this.now().toISOString(), ahead: this.#ahead / 1000 });
  }

  #asked(body: Uint8Array): number | undefined {
    let asked: { readonly now?: unknown; readonly forward?: unknown } | null;
    try {
      asked = JSON.parse(new TextDecoder().decode(body)) as typeof asked;
    } catch {
      return undefined;
    }
    if (asked?.now === null) return 0;
    if (typeof asked?.forward === 'number') return this.#ahead + asked.forward * 1000;
    const moment = typeof asked?.now === 'string' ? Date.parse(asked.now) : Number.NaN;
    return Number.isNaN(moment) ? undefined : moment - Date.now();
  }
}
