import type { DirectoryPerson } from './site/definitions.ts';

/** A request as the local SharePoint sees it; the same for HTTP, for a part of a $batch and for tests. */
export interface LocalRequest {
  readonly method: string;
  /** Absolute; path and query still percent-encoded. */
  readonly url: URL;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

export interface LocalResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: string | Uint8Array;
  /** What the drawer of the page tells about this request, `117 rows read, 117 returned`; absent: nothing. */
  readonly note?: string;
  /** Keeps the connection open and sends more as it comes; returns what ends it. Absent: the body is all. */
  readonly more?: (send: (text: string) => void) => () => void;
}

/** Seven people a visit can be made as, from the page's switch (a cookie) or the header X-Local-Person. */
export const visitorKeys = ['owner', 'editor', 'contributor', 'reader', 'colleague', 'starter', 'outsider'] as const;
export type VisitorKey = (typeof visitorKeys)[number];

export interface Visitor {
  /** Of somebody else of the organisation: the colleague's, who may do the same. */
  readonly key: VisitorKey;
  /** Claims login, `i:0#.f|membership|chloe.baudoux@lecercle.example`. */
  readonly login: string;
  /** Absent: one of the seven. */
  readonly somebody?: DirectoryPerson;
}

/** The moment, injectable so that tests and the page can set it. */
export type Clock = () => Date;

/** Answers what it knows, undefined for what belongs to another room. */
export type Room = (
  request: LocalRequest,
  visitor: Visitor,
  clock: Clock
) => LocalResponse | undefined | Promise<LocalResponse | undefined>;
