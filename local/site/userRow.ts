import type { DirectoryPerson, StoredRow } from './definitions.ts';
import { isEveryone } from './everyone.ts';
import type { TableRow } from './values.ts';

/** Somebody or a group of the site: a row of its user information list. */
export interface Principal {
  readonly id: number;
  /** Claims login of a person, the name of a group. */
  readonly login: string;
  readonly title: string;
  readonly email: string;
  readonly isGroup: boolean;
  /** A claim that stands for everyone. */
  readonly isEveryone: boolean;
  readonly isSiteAdmin: boolean;
  /** Was removed from the site; the row stays for what points at it. */
  readonly isDeleted: boolean;
  /** Of a group. */
  readonly description: string;
}

const accountOf = (login: string): string => login.slice(login.lastIndexOf('|') + 1);

/** The row of a claim for everyone. */
export const claimRow = (login: string, title: string): StoredRow => ({ Name: login, Title: title });

/** The row of a person: what the directory says of them. */
export const userRow = (login: string, person: DirectoryPerson | undefined): StoredRow => ({
  Name: login,
  Title: person?.displayName ?? accountOf(login),
  EMail: person?.email ?? null,
  SipAddress: person?.email ?? null,
  UserName: accountOf(login),
  FirstName: person?.firstName ?? null,
  LastName: person?.lastName ?? null,
  JobTitle: person?.jobTitle ?? null,
  Department: person?.department ?? null,
  Office: person?.office ?? null,
  Picture:
    person?.hasPicture === true
      ? {
          Url: `/_layouts/15/userphoto.aspx?size=M&accountname=${encodeURIComponent(person.email)}`,
          Description: person.displayName
        }
      : null
});

/** Whom a row of the user information list is about. */
export const principalFrom = (id: number, row: TableRow): Principal => ({
  id,
  login: String(row['f_Name'] ?? ''),
  title: String(row['f_Title'] ?? ''),
  email: String(row['f_EMail'] ?? ''),
  isGroup: row['content_type'] === '0x010B00',
  isEveryone: isEveryone(String(row['f_Name'] ?? '')),
  isSiteAdmin: row['f_IsSiteAdmin'] === 1,
  isDeleted: row['f_Deleted'] === 1,
  description: String(row['f_Notes'] ?? '')
});
