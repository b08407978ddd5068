/** An answer that is not what was asked for, or no answer at all. */
export class RestError extends Error {
  /** HTTP status; 0: no answer came. */
  readonly status: number;
  /** SharePoint's number, `-2130575169`; 0 when there is none. */
  readonly code: number;
  /** Seconds that the server asks to wait. */
  readonly retryAfter: number | undefined;
  /** SPRequestGuid, for whoever reads the server's log. */
  readonly reference: string;

  constructor(
    message: string,
    told: { readonly status: number; readonly code?: number; readonly retryAfter?: number; readonly reference?: string }
  ) {
    super(message);
    this.name = 'RestError';
    this.status = told.status;
    this.code = told.code ?? 0;
    this.retryAfter = told.retryAfter;
    this.reference = told.reference ?? '';
  }
}

interface ErrorBody {
  readonly code?: string;
  readonly message?: string | { readonly value?: string };
}

const bodyOf = (text: string): ErrorBody | undefined => {
  try {
    const parsed = JSON.parse(text) as { 'odata.error'?: ErrorBody; error?: ErrorBody };
    return parsed['odata.error'] ?? parsed.error;
  } catch {
    // Throttling and proxies answer in HTML or plain text.
    return undefined;
  }
};

/** What a refused request says: both OData shapes, or a text that is none of them. */
export const errorFrom = async (response: Response): Promise<RestError> => {
  const body = bodyOf(await response.text());
  const message = typeof body?.message === 'string' ? body.message : body?.message?.value;
  const wait = Number.parseInt(response.headers.get('Retry-After') ?? '', 10);
  return new RestError(message ?? response.statusText, {
    status: response.status,
    code: Number.parseInt(body?.code ?? '', 10) || 0,
    ...(Number.isNaN(wait) ? {} : { retryAfter: wait }),
    reference: response.headers.get('SPRequestGuid') ?? ''
  });
};

/** Anything thrown, as a RestError: a fetch that never got an answer has status 0. */
export const asRestError = (thrown: unknown): RestError =>
  thrown instanceof RestError ? thrown : new RestError(thrown instanceof Error ? thrown.message : '', { status: 0 });

/** SharePoint's numbers that mean something to whoever fills in a form. */
export const spCodes = {
  duplicate: -2130575169,
  invalidText: -2130575336,
  invalidLookup: -2130575340,
  digest: -2130575251,
  digestAged: -2130575252,
  threshold: -2147024860,
  tooManyJoins: -2147024749
} as const;
