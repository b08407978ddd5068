import type { LocalRequest } from '../http.ts';
import { accessDenied, invalidRequest } from '../site/refusal.ts';
import type { FieldDefinition } from '../site/definitions.ts';
import { NotBuilt } from '../site/notBuilt.ts';
import { allows, permission } from '../site/permissions.ts';
import type { Loophole, SeesThrough } from '../site/permissions.ts';
import type { Site } from '../site/site.ts';
import type { List } from '../site/list.ts';
import { wordIn } from '../site/words.ts';
import type { Words } from '../site/words.ts';
import type { Limits } from '../odata/threshold.ts';
import { uiCultureOf } from './culture.ts';
import type { Mode } from './mode.ts';
import type { Query } from './path.ts';
import type { Value } from './shape.ts';

/** What an endpoint gives back before it takes a shape. */
export interface Answer {
  /** Absent: 200. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Absent: an empty body. */
  readonly value?: Value;
  /** Bytes as they are, `$value`. */
  readonly bytes?: { readonly type: string; readonly content: string | Uint8Array };
  /** What a scalar is called in a verbose answer. */
  readonly name?: string;
  /** Behind `$metadata#`. */
  readonly set?: string;
  readonly note?: string;
}

/** What asks for nothing to be changed. */
const looking = permission.view | permission.open | permission.viewPages;

type Given = Pick<
  Call,
  'site' | 'request' | 'login' | 'now' | 'mode' | 'query' | 'limits' | 'fieldReader' | 'seesThrough' | 'loopholes'
>;

/** One request in progress: who asks, when, of which site, with what. */
export class Call {
  readonly site: Site;
  readonly request: LocalRequest;
  readonly login: string;
  readonly now: Date;
  readonly mode: Mode;
  readonly query: Query;
  readonly limits: Limits;
  /** Reads <Field> XML; undefined: nobody gave a reader. */
  readonly fieldReader: ((xml: string) => FieldDefinition) | undefined;
  /** Absolute address of the web. */
  readonly webUrl: string;
  /** The culture in which titles are read and written, `fr-FR`. */
  readonly culture: string;
  /** Site user id; undefined: the site does not know this person. */
  readonly user: number | undefined;

  /** The permission that sees through item-level security. */
  readonly seesThrough: SeesThrough;
  readonly loopholes: readonly Loophole[];

  constructor(given: Given) {
    this.site = given.site;
    this.request = given.request;
    this.login = given.login;
    this.now = given.now;
    this.mode = given.mode;
    this.query = given.query;
    this.limits = given.limits;
    this.fieldReader = given.fieldReader;
    this.seesThrough = given.seesThrough;
    this.loopholes = given.loopholes;
    this.webUrl = `${given.request.url.origin}${given.site.url}`;
    this.culture = uiCultureOf(given.request.headers['accept-language'], given.site.cultureName);
    this.user = given.site.people.idOf(given.login);
  }

  /** A title or description as this request reads it. */
  word(own: string, words: Words | undefined): string {
    return this.inOwnLanguage ? own : wordIn(own, words, this.culture);
  }

  /** Titles are read and written in the site's own language. */
  get inOwnLanguage(): boolean {
    return this.culture === this.site.cultureName;
  }

  get api(): string {
    return `${this.webUrl}/_api`;
  }

  /** A field from its XML, by the reader of feature XML. */
  fieldFromXml(xml: string): FieldDefinition {
    if (this.fieldReader === undefined) throw new NotBuilt('createFieldAsXml');
    return this.fieldReader(xml);
  }

  option(name: string): string | undefined {
    return this.query.options[name];
  }

  /** What the caller may do on the web, or on a list. */
  permissions(list?: List): bigint {
    return this.site.people.permissions(this.login, list?.ownPermissions === true ? list.id : 'web');
  }

  may(asked: bigint, list?: List): boolean {
    return allows(this.permissions(list), asked);
  }

  /**
   * Throws SharePoint's 403 unless the caller may. The list of the site's users is read like any other and written by
   * the site alone: who deletes a row there has deleted a person.
   */
  need(asked: bigint, list?: List): void {
    const written = list?.template === 112 && (asked & ~looking) !== 0n;
    if (written || !this.may(asked, list)) throw accessDenied();
  }

  /** The caller's site user id, given now if it was not. */
  get writer(): number {
    return this.user ?? this.site.userId(this.login);
  }

  /** Sees through item-level security. */
  seesAll(list: List): boolean {
    return this.may(permission[this.seesThrough], list);
  }

  /** The body as an object of JSON. */
  json(): Readonly<Record<string, unknown>> {
    const text = new TextDecoder()
      .decode(this.request.body)
      .replace(/^\uFEFF/, '')
      .trim();
    if (text === '')
      throw invalidRequest(
        "A node of type 'EndOfInput' was read from the JSON reader when trying to read the start of an entry. A 'StartObject' node was expected."
      );
    let parsed: unknown;
    try {
      parsed = JSON.parse(text);
    } catch {
      throw invalidRequest('Invalid JSON. The JSON that was sent could not be read.');
    }
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
      throw invalidRequest(
        `A node of type '${Array.isArray(parsed) ? 'StartArray' : 'PrimitiveValue'}' was read from the JSON reader when trying to read the start of an entry. A 'StartObject' node was expected.`
      );
    return parsed as Readonly<Record<string, unknown>>;
  }

  /** The body, or an empty object when none was sent. */
  optionalJson(): Readonly<Record<string, unknown>> {
    return this.request.body.length === 0 ? {} : this.json();
  }
}
