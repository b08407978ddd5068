import type { WebPartContext } from '@microsoft/sp-webpart-base';
import type { TeamsHost } from '../shell/ProgrammeContext';

/** What is used of TeamsJS, which SPFx brings; some hosts know only a part of it. */
interface TeamsJs {
  readonly chat?: {
    isSupported(): boolean;
    openChat(request: { readonly user: string; readonly message?: string }): Promise<void>;
  };
  readonly pages?: {
    isSupported(): boolean;
    shareDeepLink(link: { readonly subPageId: string; readonly subPageLabel: string }): void;
  };
}

/** What is used of the context that SPFx asked Teams for before the web part stood. */
interface TeamsContext {
  readonly subEntityId?: string;
  readonly groupId?: string;
  readonly channelId?: string;
  readonly chatId?: string;
  readonly meetingId?: string;
}

interface Around {
  readonly teamsJs?: TeamsJs;
  readonly context?: TeamsContext;
}

const around = (context: WebPartContext): Around | undefined =>
  context.sdks.microsoftTeams as unknown as Around | undefined;

/** Whether a part of TeamsJS may be used: it throws before the host has answered. */
const supported = (part: { isSupported(): boolean } | undefined): boolean => {
  try {
    return part?.isSupported() === true;
  } catch {
    return false;
  }
};

/** Teams around the web part; undefined on a page of SharePoint. */
export const teamsOf = (context: WebPartContext): TeamsHost | undefined => {
  const teams = around(context);
  if (teams === undefined) return undefined;
  const { chat, pages } = teams.teamsJs ?? {};
  const subPage = teams.context?.subEntityId;
  return {
    ...(chat !== undefined && supported(chat)
      ? {
          chat: (user: string, message: string | undefined) =>
            chat.openChat({ user, ...(message === undefined ? {} : { message }) })
        }
      : {}),
    ...(pages !== undefined && supported(pages)
      ? {
          share: (subPageId: string, subPageLabel: string) => pages.shareDeepLink({ subPageId, subPageLabel })
        }
      : {}),
    ...(subPage === undefined || subPage === '' ? {} : { subPage })
  };
};

/** A personal app stands in no team, chat or meeting; it has no property pane either. */
export const isPersonalApp = (context: WebPartContext): boolean => {
  const teams = around(context);
  if (teams === undefined) return false;
  const { groupId, channelId, chatId, meetingId } = teams.context ?? {};
  return [groupId, channelId, chatId, meetingId].every((place) => place === undefined || place === '');
};
