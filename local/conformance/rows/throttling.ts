import { get, items, post } from '../row.ts';
import type { Row, StepOfRow } from '../row.ts';

const onDemand = 'a tenant throttles when it likes';
const fault = (value: string) => ({ headers: { 'x-local-fault': value } });

const refusedWith = (status: number): readonly StepOfRow[] => [
  get(
    `${items}?$top=1`,
    { status, headers: { 'retry-after': '7', 'content-type': /^text\// }, text: /^[^{<]/ },
    fault(`status=${status};retry-after=7`)
  ),
  get(`${items}?$top=1`, {})
];

/** What a throttled client meets. */
export const throttlingRows: readonly Row[] = [
  {
    id: 'throttled-429',
    says: '429 says in seconds when to come back; its body is a text, no JSON',
    evidence: ['D', 'I'],
    onlyHere: onDemand,
    steps: refusedWith(429),
    pnp: 'PnPjs never sends it'
  },
  {
    id: 'throttled-503',
    says: '503 says in seconds when to come back; its body is a text, no JSON',
    evidence: ['D', 'I'],
    onlyHere: onDemand,
    steps: refusedWith(503),
    pnp: 'PnPjs never sends it'
  },
  {
    id: 'throttled-rate-limit',
    says: '429 tells an app with a token of its own the limit, what is left of it and when it begins anew',
    evidence: ['D'],
    onlyHere: onDemand,
    steps: [
      get(
        `${items}?$top=1`,
        {
          status: 429,
          headers: { 'ratelimit-limit': /^\d+$/, 'ratelimit-remaining': '0', 'ratelimit-reset': /^\d+$/ }
        },
        { headers: { ...fault('status=429;retry-after=7').headers, authorization: 'Bearer app' } }
      )
    ],
    pnp: 'only in headers'
  },
  {
    id: 'throttled-half-a-batch',
    says: 'Parts of a batch are refused one by one; the envelope is 200',
    evidence: ['D', 'C'],
    onlyHere: onDemand,
    steps: [
      post(
        '/$batch',
        [1, 2]
          .map(
            (each) =>
              `--batch_1\nContent-Type: application/http\n\nPOST {site}/_api${items} HTTP/1.1\naccept: application/json\ncontent-type: application/json\n\n{"Title":"h${each}"}\n`
          )
          .join('') + '--batch_1--\n',
        { status: 200, text: /201 Created[\s\S]*503 Service Unavailable/ },
        { headers: { 'content-type': 'multipart/mixed; boundary=batch_1', 'x-local-fault': 'half-batch' } }
      )
    ],
    pnp: 'PnPjs never sends it'
  },
  {
    id: 'batch-save-conflict',
    says: 'Columns added in one batch may answer 409 Save Conflict though they were made',
    evidence: ['I'],
    onlyHere: onDemand,
    steps: [
      post('/web/lists', { Title: 'Conflict {stamp}', BaseTemplate: 100 }, {}, { captured: { made: 'Id' } }),
      post(
        '/$batch',
        [1, 2, 3]
          .map(
            (each) =>
              `--batch_1\nContent-Type: application/http\n\nPOST {site}/_api/web/lists(guid'{made}')/fields HTTP/1.1\naccept: application/json\ncontent-type: application/json\n\n{"Title":"C${each}","FieldTypeKind":2}\n`
          )
          .join('') + '--batch_1--\n',
        {
          status: 200,
          text: /201 Created[\s\S]*409 Conflict[\s\S]*-2130575305[\s\S]*Save Conflict[\s\S]*409 Conflict/
        },
        { headers: { 'content-type': 'multipart/mixed; boundary=batch_1', 'x-local-fault': 'save-conflict' } }
      ),
      get(
        "/web/lists(guid'{made}')/fields?$select=InternalName&$filter=startswith(InternalName,'C')%20and%20FromBaseType%20eq%20false",
        {
          body: { value: [{ InternalName: 'C1' }, { InternalName: 'C2' }, { InternalName: 'C3' }] }
        }
      )
    ],
    pnp: 'PnPjs never sends it'
  }
];
