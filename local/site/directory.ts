import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { DirectoryPerson } from './definitions.ts';
import { folded } from './text.ts';

const personIn = (found: Readonly<Record<string, unknown>> | undefined): DirectoryPerson | undefined =>
  found === undefined ? undefined : (JSON.parse(String(found['person'])) as DirectoryPerson);

/** The directory of the company: one for all sites of a server, kept in the file of the first. */
export class Directory {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  readonly #watchers: ((people: readonly DirectoryPerson[]) => void)[] = [];

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /** Tells a site who was added or changed, as SharePoint's timer job tells each its user information list. */
  watch(told: (people: readonly DirectoryPerson[]) => void): void {
    this.#watchers.push(told);
  }

  add(people: readonly DirectoryPerson[]): void {
    const statement = this.#prepared(
      'INSERT INTO directory (login, person) VALUES (?, ?) ON CONFLICT (login) DO UPDATE SET person = excluded.person'
    );
    // In the order of the key: a hundred thousand rows are then appended, not scattered over the file.
    const sorted = people.toSorted((one, other) => (one.login.toLowerCase() < other.login.toLowerCase() ? -1 : 1));
    for (const person of sorted) statement.run(person.login.toLowerCase(), JSON.stringify(person));
    for (const told of this.#watchers) told(sorted);
  }

  find(login: string): DirectoryPerson | undefined {
    return personIn(this.#prepared('SELECT person FROM directory WHERE login = ?').get(login.toLowerCase()));
  }

  /** By claims login, e-mail or user principal name. */
  byAnyName(name: string): DirectoryPerson | undefined {
    const asked = name.trim().toLowerCase();
    return asked === ''
      ? undefined
      : (this.find(asked) ?? this.find(`i:0#.f|membership|${asked}`) ?? this.#byEmail(asked));
  }

  /** People whose names or mail begin with the words, at most `limit`. */
  search(words: string, limit: number): readonly DirectoryPerson[] {
    const asked = folded(words.trim());
    if (asked === '') return [];
    const found: DirectoryPerson[] = [];
    for (const { person } of this.#prepared('SELECT person FROM directory ORDER BY login').iterate()) {
      const entry = JSON.parse(String(person)) as DirectoryPerson;
      const names = [
        entry.displayName,
        entry.firstName,
        entry.lastName,
        entry.email,
        `${entry.lastName} ${entry.firstName}`
      ];
      if (!names.some((name) => folded(name).startsWith(asked))) continue;
      found.push(entry);
      if (found.length === limit) break;
    }
    return found;
  }

  #byEmail(email: string): DirectoryPerson | undefined {
    return personIn(
      this.#prepared("SELECT person FROM directory WHERE lower(json_extract(person, '$.email')) = ?").get(email)
    );
  }

  #prepared(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.#database.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }
}
