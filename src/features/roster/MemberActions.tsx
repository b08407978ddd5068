import * as React from 'react';
import { teamsAccount, teamsChat } from '../../domain/common/links';
import { visible } from '../../domain/common/text';
import { nameOf } from '../../domain/people/ambassadors';
import { languagesOf } from '../../domain/people/profile';
import { ambassadors } from '../../lists/reading/ambassadors';
import { EditFor } from '../../shell/EditFor';
import { languageWith, useMessages } from '../../shell/useMessages';
import { language, say } from '../../strings/say';
import { LinkButton } from '../../ui/Button';
import type { Member, RosterReader } from './useRoster';

export interface MemberActionsProps {
  readonly member: Member;
  readonly reader: RosterReader;
}

/** The way into a chat with somebody, in a language that both share, and for curators into their row. */
const MemberActions = ({ member, reader }: MemberActionsProps): React.ReactElement => {
  const messages = useMessages(true);
  const { ambassador, name } = member;
  const begun = messages?.(languageWith(languagesOf(reader.profile, language), ambassador.languages), 'asking', {
    name: visible(ambassador.person?.firstName ?? '') || nameOf(ambassador)
  });
  const href = ambassador.person && teamsChat(teamsAccount(ambassador.person), begun);
  return (
    <>
      {href !== undefined && (
        <LinkButton look="quiet" icon="Chat" iconOnly href={href} newTab label={say('FinderChatWith', { name })} />
      )}
      {reader.curator && (
        <React.Suspense fallback={null}>
          <EditFor list={ambassadors.url} id={member.id} name={name} />
        </React.Suspense>
      )}
    </>
  );
};

export default MemberActions;
