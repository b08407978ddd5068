import { addressFrom, encoded } from './address';

/** Schemes that a link of the programme may have; everything else is refused. */
const allowed = new Set(['http:', 'https:', 'mailto:', 'msteams:']);

/** Control characters and blanks, which browsers drop from the middle of a scheme (`java\nscript:`), and signs that hide text. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for here
const hidden = /[\u0000-\u0020\u007f-\u00a0\u2028\u2029\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\\]/;

/** The address if it may be opened as it stands; absent: scripts, data, relative and protocol-relative addresses, disguises. */
export const safeLink = (raw: string | undefined): string | undefined => {
  const link = raw?.trim() ?? '';
  if (link === '' || hidden.test(link)) return undefined;
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(link)?.[0].toLowerCase();
  if (scheme === undefined || !allowed.has(scheme)) return undefined;
  if (scheme.startsWith('http') && !/^https?:\/\/[^/?#@]+([/?#]|$)/i.test(link)) return undefined;
  // A port that no address can have, say: browsers would not open it.
  return link.length > scheme.length && addressFrom(link) ? link : undefined;
};

/** Parameters of an address; empty ones are left out. */
export const asParameters = (parameters: readonly (readonly [string, string | undefined])[]): string =>
  parameters
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}=${encoded(value ?? '')}`)
    .join('&');

/** An address that can receive mail; people without a mailbox have none, and nothing else may slip into a link. */
export const isEmail = (email: string): boolean => /^[^\s@,;:?&#<>"\\]+@[^\s@,;:?&#<>"\\]+$/u.test(email);

const chats = 'https://teams.microsoft.com/l/chat/';

/** Whether a link begins a chat. */
export const isChat = (link: string): boolean => link.startsWith(chats);

/** Opens a chat with the person, a message begun; absent: the person has no mailbox. */
export const teamsChat = (email: string, message?: string): string | undefined =>
  isEmail(email)
    ? `${chats}0/0?${asParameters([
        ['users', email],
        ['message', message]
      ])}`
    : undefined;

/**
 * By what Teams and SharePoint know somebody: the user principal name that ends a claims login, which need not be the mail
 * address. A guest has one of their own organisation, which is their mail.
 */
export const teamsAccount = ({ login, email }: { readonly login: string; readonly email: string }): string => {
  const name = /\|membership\|([^|]+)$/i.exec(login)?.[1] ?? '';
  return isEmail(name) && !/#ext#/i.test(name) ? name : email;
};

/** Opens a mail to the person; absent: the person has no mailbox. */
export const mailTo = (email: string, subject?: string, body?: string): string | undefined => {
  if (!isEmail(email)) return undefined;
  const parameters = asParameters([
    ['subject', subject],
    // RFC 6068: lines of a mail end in CR LF.
    ['body', body?.replace(/\r?\n/g, '\r\n')]
  ]);
  return `mailto:${encoded(email).replace('%40', '@')}${parameters === '' ? '' : `?${parameters}`}`;
};

/** SharePoint's picture of a person: S 48, M 72, L 300 pixels. Answers a silhouette for people without one. */
export const userPhoto = (webUrl: string, account: string, size: 'S' | 'M' | 'L'): string =>
  `${webUrl.replace(/\/+$/, '')}/_layouts/15/userphoto.aspx?${asParameters([
    ['size', size],
    ['accountname', account]
  ])}`;

/** Where a curator wants the reader's question in an address: `https://forms.example/new?q={question}`. */
const questionHole = '{question}';

/** The community's address with the question in it; `carried` is false when the address has no place for one. */
export const communityLink = (
  address: string | undefined,
  question: string
): { readonly href: string; readonly carried: boolean } | undefined => {
  const link = safeLink(address);
  if (link === undefined) return undefined;
  return {
    href: link.split(questionHole).join(encoded(question)),
    carried: link.includes(questionHole) || question === ''
  };
};
