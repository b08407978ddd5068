import type { WebPartContext } from '@microsoft/sp-webpart-base';
import { isPersonalApp, teamsOf } from './teams';

const inTeams = (microsoftTeams?: object): WebPartContext =>
  ({ sdks: { microsoftTeams } }) as unknown as WebPartContext;

const part = (supported: boolean | Error) => ({
  isSupported: () => {
    if (typeof supported !== 'boolean') throw supported;
    return supported;
  },
  openChat: jest.fn(async () => undefined),
  shareDeepLink: jest.fn()
});

test('a page of SharePoint has no Teams around it', () => {
  expect(teamsOf(inTeams())).toBeUndefined();
  expect(isPersonalApp(inTeams())).toBe(false);
});

test('a personal app stands in no team, chat or meeting', () => {
  expect(isPersonalApp(inTeams({}))).toBe(true);
  expect(isPersonalApp(inTeams({ context: { groupId: '', chatId: '' } }))).toBe(true);
  for (const place of ['groupId', 'channelId', 'chatId', 'meetingId'])
    expect([place, isPersonalApp(inTeams({ context: { [place]: 'x' } }))]).toEqual([place, false]);
});

test('Teams’ own chat opens with the person and the message, where the host has one', async () => {
  const chat = part(true);
  await teamsOf(inTeams({ teamsJs: { chat } }))?.chat?.('bob@lecercle.example', 'Hello');
  await teamsOf(inTeams({ teamsJs: { chat } }))?.chat?.('bob@lecercle.example', undefined);
  expect(chat.openChat.mock.calls).toEqual([
    [{ user: 'bob@lecercle.example', message: 'Hello' }],
    [{ user: 'bob@lecercle.example' }]
  ]);
});

test.each([
  ['says that it has none', false],
  ['throws, as before it has answered', new Error('not initialised')]
])('a host that %s is offered neither chat nor sharing', (_what, supported) => {
  const teams = teamsOf(inTeams({ teamsJs: { chat: part(supported), pages: part(supported) } }));
  expect(teams).toEqual({});
});

test('a state is shared as a link to the tab, and the link that opened the tab says which state to open', () => {
  const pages = part(true);
  const teams = teamsOf(inTeams({ teamsJs: { pages }, context: { subEntityId: 'finder-topic=Excel' } }));
  expect(teams?.subPage).toBe('finder-topic=Excel');
  teams?.share?.('finder-topic=Word', 'Word');
  expect(pages.shareDeepLink).toHaveBeenCalledWith({ subPageId: 'finder-topic=Word', subPageLabel: 'Word' });
  expect(teamsOf(inTeams({ context: { subEntityId: '' } }))).toEqual({});
});
