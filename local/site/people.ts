import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { DirectoryPerson, RoleName } from './definitions.ts';
import type { Directory } from './directory.ts';
import { everyoneTitle, isEveryone, standsFor } from './everyone.ts';
import type { Items } from './items.ts';
import type { List } from './list.ts';
import { maskOf } from './permissions.ts';
import { claimRow, principalFrom, userRow } from './userRow.ts';
import type { Principal } from './userRow.ts';

/** The site's groups with the role each stands for; SharePoint gives its associated groups ids like these. */
export const siteGroups = [
  { id: 3, role: 'Full Control', titles: { en: 'Owners', fr: 'Propriétaires', nl: 'eigenaren', de: 'Besitzer' } },
  { id: 4, role: 'Read', titles: { en: 'Visitors', fr: 'Visiteurs', nl: 'bezoekers', de: 'Besucher' } },
  { id: 5, role: 'Edit', titles: { en: 'Members', fr: 'Membres', nl: 'leden', de: 'Mitglieder' } },
  {
    id: 6,
    role: 'Contribute',
    titles: { en: 'Contributors', fr: 'Contributeurs', nl: 'bijdragers', de: 'Mitwirkende' }
  }
] as const;

/** Who of the company's directory this site knows, under which id, and what they may do here. */
export class People {
  readonly #database: DatabaseSync;
  readonly #items: Items;
  readonly #directory: Directory;
  readonly #list: () => List;
  readonly #cultureName: string;
  #ids: Map<string, number> | undefined;
  /** Logins of claims for everyone that the site knows; read with the ids. */
  #claims: readonly string[] = [];
  /** Prepared once: a hundred thousand people are let in by the same few sentences. */
  readonly #statements = new Map<string, StatementSync>();

  constructor(
    database: DatabaseSync,
    items: Items,
    site: { readonly directory: Directory; readonly users: List; readonly cultureName: string }
  ) {
    this.#database = database;
    this.#items = items;
    this.#directory = site.directory;
    this.#list = () => site.users;
    this.#cultureName = site.cultureName;
  }

  /** The groups of a site that has just been made. */
  found(siteTitle: string, language: 'en' | 'fr' | 'nl' | 'de', at: string): void {
    const { table } = this.#list();
    for (const group of siteGroups) {
      const title = language === 'fr' ? `${group.titles.fr} de ${siteTitle}` : `${siteTitle} ${group.titles[language]}`;
      this.#prepared(
        `INSERT INTO ${table} (id, unique_id, guid, content_type, author, editor, created, modified, "f_Title", "f_Name")
           VALUES (?, lower(hex(randomblob(16))), lower(hex(randomblob(16))), '0x010B00', ?, ?, ?, ?, ?, ?)`
      ).run(group.id, group.id, group.id, at, at, title, title);
      this.assign('web', group.id, group.role);
    }
  }

  /** Brings the rows of people whom the site knows up to what the directory says of them now. */
  refresh(people: readonly DirectoryPerson[]): void {
    const table = this.#list().table;
    for (const person of people) {
      const id = this.idOf(person.login);
      if (id === undefined) continue;
      const row = userRow(person.login, person);
      const picture = row['Picture'] === null ? null : JSON.stringify(row['Picture']);
      this.#prepared(
        `UPDATE ${table} SET "f_Title" = ?, "f_EMail" = ?, "f_SipAddress" = ?, "f_FirstName" = ?, "f_LastName" = ?,
           "f_JobTitle" = ?, "f_Department" = ?, "f_Office" = ?, "f_Picture" = ? WHERE id = ?`
      ).run(
        person.displayName,
        person.email || null,
        person.email || null,
        person.firstName,
        person.lastName,
        person.jobTitle,
        person.department,
        person.office,
        picture,
        id
      );
    }
  }

  /** The site user id of somebody the site knows already. */
  idOf(login: string): number | undefined {
    return this.#known().get(login.toLowerCase());
  }

  #known(): Map<string, number> {
    if (this.#ids === undefined) {
      this.#ids = new Map(
        this.#prepared(`SELECT id, "f_Name" AS login FROM ${this.#list().table}`)
          .all()
          .map(({ id, login: name }) => [String(name).toLowerCase(), Number(id)])
      );
      this.#claims = [...this.#ids.keys()].filter(isEveryone);
    }
    return this.#ids;
  }

  /** The site user id, given when it is first asked for. */
  ensure(login: string, at: string): number {
    const known = this.idOf(login);
    if (known !== undefined) return known;
    const list = this.#list();
    const person = this.#directory.find(login);
    const claim = everyoneTitle(login, this.#cultureName);
    const row = claim === undefined ? userRow(person?.login ?? login, person) : claimRow(login, claim);
    const [id = 0] = this.#items.insert(list, [row], { by: 0, at });
    this.#prepared(`UPDATE ${list.table} SET author = id, editor = id WHERE id = ?`).run(id);
    this.#ids?.set(login.toLowerCase(), id);
    if (claim !== undefined) this.#claims = [...this.#claims, login.toLowerCase()];
    return id;
  }

  /** A transaction was undone: ids given in it are not given. */
  forgetIds(): void {
    this.#ids = undefined;
  }

  principal(id: number): Principal | undefined {
    const row = this.#items.find(this.#list(), id);
    return row === undefined ? undefined : principalFrom(id, row);
  }

  principals(kind: 'users' | 'groups'): readonly Principal[] {
    const sql = `SELECT id FROM ${this.#list().table} WHERE content_type ${kind === 'groups' ? '=' : '<>'} '0x010B00' AND "f_Deleted" IS NOT 1 ORDER BY id`;
    return this.#prepared(sql)
      .all()
      .flatMap(({ id }) => this.principal(Number(id)) ?? []);
  }

  membersOf(group: number): readonly Principal[] {
    return this.#prepared('SELECT "user" FROM members WHERE "group" = ? ORDER BY "user"')
      .all(group)
      .flatMap(({ user }) => this.principal(Number(user)) ?? []);
  }

  groupsOf(user: number): readonly number[] {
    return this.#prepared('SELECT "group" FROM members WHERE "user" = ? ORDER BY "group"')
      .all(user)
      .map(({ group }) => Number(group));
  }

  join(group: number, user: number): void {
    this.#prepared('INSERT OR IGNORE INTO members VALUES (?, ?)').run(group, user);
  }

  leave(group: number, user: number): void {
    this.#prepared('DELETE FROM members WHERE "group" = ? AND "user" = ?').run(group, user);
  }

  /** Makes a group and returns its id; it has no rights yet. */
  addGroup(title: string, description: string, at: string, by: number): number {
    const { table } = this.#list();
    const { lastInsertRowid } = this.#prepared(
      `INSERT INTO ${table} (unique_id, guid, content_type, author, editor, created, modified, "f_Title", "f_Name", "f_Notes")
       VALUES (lower(hex(randomblob(16))), lower(hex(randomblob(16))), '0x010B00', ?, ?, ?, ?, ?, ?, ?)`
    ).run(by, by, at, at, title, title, description === '' ? null : description);
    this.#items.forgetCounts();
    this.#ids = undefined;
    return Number(lastInsertRowid);
  }

  /** Renames or describes a group. */
  changeGroup(id: number, title: string, description: string): void {
    this.#prepared(`UPDATE ${this.#list().table} SET "f_Title" = ?, "f_Name" = ?, "f_Notes" = ? WHERE id = ?`).run(
      title,
      title,
      description === '' ? null : description,
      id
    );
    this.#ids = undefined;
  }

  /** What a group lets its members do, as JSON; undefined: nothing was ever set. */
  groupSettings(id: number): string | undefined {
    const found = this.#prepared('SELECT value FROM settings WHERE name = ?').get(`group:${id}`);
    return found === undefined ? undefined : String(found['value']);
  }

  setGroupSettings(id: number, settings: string): void {
    this.#prepared('INSERT INTO settings VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value').run(
      `group:${id}`,
      settings
    );
  }

  removeGroup(id: number): void {
    this.#prepared('DELETE FROM settings WHERE name = ?').run(`group:${id}`);
    this.#prepared('DELETE FROM members WHERE "group" = ?').run(id);
    this.#prepared('DELETE FROM assignments WHERE principal = ?').run(id);
    this.#prepared(`DELETE FROM ${this.#list().table} WHERE id = ?`).run(id);
    this.#items.forgetCounts();
    this.#ids = undefined;
  }

  /** Takes everything from somebody; the row stays, since other rows point at it, and gives the same id again. */
  removeUser(id: number): void {
    this.#prepared('DELETE FROM members WHERE "user" = ?').run(id);
    this.#prepared('DELETE FROM assignments WHERE principal = ?').run(id);
    this.#prepared(`UPDATE ${this.#list().table} SET "f_Deleted" = 1, "f_IsSiteAdmin" = 0 WHERE id = ?`).run(id);
  }

  /** Somebody who was removed is let in again, under the old id. */
  revive(id: number): void {
    this.#prepared(`UPDATE ${this.#list().table} SET "f_Deleted" = NULL WHERE id = ?`).run(id);
  }

  /** Puts somebody into the group of a role, and into no other. */
  welcome(login: string, role: RoleName, at: string): number {
    const known = this.idOf(login);
    const id = known ?? this.ensure(login, at);
    if (known !== undefined && this.principal(id)?.isDeleted === true) this.revive(id);
    for (const group of siteGroups)
      if (group.role === role) this.join(group.id, id);
      else if (known !== undefined) this.leave(group.id, id);
    this.#prepared(`UPDATE ${this.#list().table} SET "f_IsSiteAdmin" = ? WHERE id = ?`).run(
      role === 'Full Control' ? 1 : 0,
      id
    );
    return id;
  }

  /** Gives a person or group a role on `web` or on a list by its id. */
  assign(scope: string, principal: number, role: RoleName): void {
    this.#prepared('INSERT OR IGNORE INTO assignments VALUES (?, ?, ?)').run(scope, principal, role);
  }

  unassign(scope: string, principal: number, role: RoleName): void {
    this.#prepared('DELETE FROM assignments WHERE scope = ? AND principal = ? AND role = ?').run(
      scope,
      principal,
      role
    );
  }

  clearScope(scope: string): void {
    this.#prepared('DELETE FROM assignments WHERE scope = ?').run(scope);
  }

  assignments(scope: string): readonly { readonly principal: number; readonly role: RoleName }[] {
    return this.#prepared('SELECT principal, role FROM assignments WHERE scope = ? ORDER BY principal, role')
      .all(scope)
      .map(({ principal, role }) => ({ principal: Number(principal), role: role as RoleName }));
  }

  /** The claims for everyone that somebody is among; ids of site users. */
  #claimsOf(login: string): readonly number[] {
    const known = this.#known();
    return this.#claims.filter((claim) => standsFor(claim, login)).flatMap((claim) => known.get(claim) ?? []);
  }

  /**
   * What somebody may do on `web` or on a list with permissions of its own; site administrators everything. Somebody whom
   * the site does not know has what it gives to everyone.
   */
  permissions(login: string, scope: string): bigint {
    const user = this.idOf(login) ?? 0;
    const administers = this.#prepared(`SELECT "f_IsSiteAdmin" AS yes FROM ${this.#list().table} WHERE id = ?`);
    if (administers.get(user)?.['yes'] === 1) return maskOf(['Full Control']);
    const roles = this.#prepared(
      `SELECT role FROM assignments WHERE scope = ?1
         AND (principal IN (SELECT value FROM json_each(?2))
           OR principal IN (SELECT "group" FROM members WHERE "user" IN (SELECT value FROM json_each(?2))))`
    )
      .all(scope, JSON.stringify([user, ...this.#claimsOf(login)]))
      .map(({ role }) => role as RoleName);
    return maskOf(roles);
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
