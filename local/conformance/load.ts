/** Clients that read and write at once, and what they found wrong. */
export interface LoadResult {
  readonly requests: number;
  readonly seconds: number;
  readonly conflicts: number;
  /** Sentences; none: no update was lost, no batch torn, no answer unexpected. */
  readonly wrong: readonly string[];
}

const json = {
  accept: 'application/json',
  'content-type': 'application/json;charset=utf-8',
  'x-local-person': 'owner'
};

/** A writer on a site of this machine. */
export class Client {
  readonly #api: string;
  #digest = '';
  requests = 0;

  constructor(site: string) {
    this.#api = `${site}/_api`;
  }

  async send(method: string, path: string, body?: unknown, headers: Readonly<Record<string, string>> = {}) {
    if (method !== 'GET' && this.#digest === '') {
      const answer = await fetch(`${this.#api}/contextinfo`, { method: 'POST', headers: json });
      this.#digest = ((await answer.json()) as { FormDigestValue: string }).FormDigestValue;
    }
    this.requests += 1;
    const answer = await fetch(`${this.#api}${path}`, {
      method,
      headers: { ...json, 'x-requestdigest': this.#digest, ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) })
    });
    const text = await answer.text();
    return { status: answer.status, etag: answer.headers.get('etag') ?? '', text };
  }

  /** Two rows in one batch. */
  async pair(items: string, title: string) {
    const part = `--b\nContent-Type: application/http\n\nPOST ${this.#api}${items} HTTP/1.1\nAccept: application/json\nContent-Type: application/json\n\n${JSON.stringify({ Title: title })}\n`;
    return this.send('POST', '/$batch', `${part}${part}--b--\n`, { 'content-type': 'multipart/mixed; boundary=b' });
  }

  /** A new list and the path of its items. */
  async list(title: string): Promise<string> {
    const { text } = await this.send('POST', '/web/lists', { Title: title, BaseTemplate: 100 });
    return `/web/lists(guid'${(JSON.parse(text) as { Id: string }).Id}')/items`;
  }
}

/** `clients` count one row up by its etag, read pages and write pairs in batches, until `requests` are sent. */
export const load = async (site: string, clients: number, requests: number): Promise<LoadResult> => {
  const began = Date.now();
  const first = new Client(site);
  const items = await first.list(`Load ${began}`);
  const made = JSON.parse((await first.send('POST', items, { Title: '0' })).text) as { Id: number };
  const row = `${items}(${made.Id})`;
  const wrong: string[] = [];
  let counted = 0;
  let conflicts = 0;
  let pairs = 0;
  let sent = 0;
  const work = async (): Promise<void> => {
    const client = new Client(site);
    for (let turn = 0; sent < requests && wrong.length < 10; turn += 1) {
      const before = client.requests;
      if (turn % 10 === 9) {
        const { status, text } = await client.pair(items, 'pair');
        pairs += 1;
        if (status !== 200 || text.match(/HTTP\/1\.1 201/g)?.length !== 2)
          wrong.push(`a batch was answered ${status} ${text.slice(0, 200)}`);
      } else if (turn % 3 === 1) {
        const { status } = await client.send('GET', `${items}?$select=Id,Title&$top=50`);
        if (status !== 200) wrong.push(`a page was answered ${status}`);
      } else {
        const now = JSON.parse((await client.send('GET', `${row}?$select=Title`)).text) as Record<string, string>;
        const change = { 'x-http-method': 'MERGE', 'if-match': now['odata.etag'] ?? '' };
        const { status, text } = await client.send('POST', row, { Title: String(Number(now['Title']) + 1) }, change);
        if (status === 204) counted += 1;
        else if (status === 412) conflicts += 1;
        else wrong.push(`a change was answered ${status} ${text.slice(0, 200)}`);
      }
      sent += client.requests - before;
    }
  };
  await Promise.all(Array.from({ length: clients }, work));
  const { Title } = JSON.parse((await first.send('GET', row)).text) as { Title: string };
  if (Number(Title) !== counted) wrong.push(`${counted} changes were acknowledged, ${Title} are there`);
  const { text } = await first.send('GET', items.replace(/\/items$/, '/ItemCount'));
  const { value } = JSON.parse(text) as { value: number };
  if (value !== 1 + pairs * 2) wrong.push(`${pairs} batches of two were acknowledged, ${value - 1} rows are there`);
  return { requests: sent, seconds: (Date.now() - began) / 1000, conflicts, wrong };
};
