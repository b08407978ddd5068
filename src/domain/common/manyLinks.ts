import { encoded } from './address';
import { asParameters, isEmail } from './links';

/** Signs of addresses in one link: some programs for mail are given no more. */
const mostAddresses = 1800;

/** A mail to several people of whom nobody sees the others. */
export interface MailToMany {
  readonly href: string;
  /** Who is written to. */
  readonly addresses: readonly string[];
  /** The addresses stand in the link; else they are to be copied into a mail that begins without them. */
  readonly whole: boolean;
}

/** Opens one mail to all of them, in Bcc; whoever has no mailbox is left out. Absent: nobody has one. */
export const mailToMany = (emails: readonly string[], subject: string, body: string): MailToMany | undefined => {
  const addresses = [...new Map(emails.filter(isEmail).map((email) => [email.toLowerCase(), email])).values()];
  if (addresses.length === 0) return undefined;
  const bcc = addresses.map((email) => encoded(email).replace('%40', '@')).join(',');
  const whole = bcc.length <= mostAddresses;
  const rest = asParameters([
    ['subject', subject],
    ['body', body.replace(/\r?\n/g, '\r\n')]
  ]);
  return { href: `mailto:?${whole ? `bcc=${bcc}&` : ''}${rest}`, addresses, whole };
};

/** Opens a meeting in Teams, filled in and not sent; moments in ISO. */
export const teamsMeeting = (subject: string, from: string, to: string): string =>
  `https://teams.microsoft.com/l/meeting/new?${asParameters([
    ['subject', subject],
    ['startTime', from],
    ['endTime', to]
  ])}`;
