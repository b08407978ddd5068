import type { CallRow } from '../../lists';
import type { Person } from '../../lists/columns';
import type { SignedApplication } from '../../domain/calls/model';
import { teamsAccount, teamsChat } from '../../domain/common/links';
import { visible } from '../../domain/common/text';
import { nameIn, type Named } from '../../domain/common/words';
import { language, say, sayMoment } from '../../strings/say';

/** What a circle or a call is called. */
export const calledHere = (named: Named): string => nameIn(language, named);

/** A name to be shown; empty: nobody, or nobody with a name. */
export const contactName = (person: Person | undefined): string => visible(person?.name ?? '');

/** A chat with whoever looks after the call, begun with its title; undefined: nobody does. */
export const contactChat = ({ contact, ...call }: CallRow): string | undefined =>
  contact === undefined ? undefined : teamsChat(teamsAccount(contact), calledHere(call));

/** The reader's own clock; empty for what is no moment. */
const momentOfRow = (moment: string): string => {
  const at = new Date(moment);
  return Number.isNaN(at.getTime()) ? '' : sayMoment(at);
};

/** When an application was sent, and when it was changed since. */
export const applicationMoments = ({ created, modified, version }: SignedApplication): readonly string[] => [
  say('CallSentOn', { moment: momentOfRow(created) }),
  ...(version > 1 ? [say('CallChangedOn', { moment: momentOfRow(modified) })] : [])
];

/** Whoever applied, by name; an account that is gone is told as one. */
export const applicantName = (person: Person | undefined): string => contactName(person) || say('CallNobodyNamed');
