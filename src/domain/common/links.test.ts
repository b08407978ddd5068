import { assert, constantFrom, property } from 'fast-check';
import { anyText } from '../../testing/anyText';
import { teamsAccount, communityLink, mailTo, safeLink, teamsChat, userPhoto } from './links';

it.each([
  'https://example.com/a?b=c#d',
  'HTTP://example.com',
  'mailto:ann@example.com',
  'msteams:/l/chat/0/0?users=ann@example.com'
])('lets %s through', (link) => expect(safeLink(` ${link} `)).toBe(link));

it.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  '\u200bjavascript:alert(1)',
  'data:text/html,<script>',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://example.com/1',
  '//evil.example',
  '/sites/here',
  'https:/evil',
  'https:\\\\evil',
  'https://user@evil.example',
  'https://safe.example\u202egnp.exe',
  'mailto:',
  'https://',
  'https://contoso.example:99999/',
  'https://[',
  '',
  'www.example.com'
])('refuses %j', (link) => expect(safeLink(link)).toBeUndefined());

it('refuses a missing link', () => expect(safeLink(undefined)).toBeUndefined());

it('lets nothing through that a browser would read as another scheme', () => {
  const hostile = constantFrom('javascript:', 'data:', 'vbscript:', 'blob:', '//', '\\\\');
  assert(property(hostile, anyText(), (scheme, rest) => safeLink(scheme + rest) === undefined));
  assert(
    property(anyText(), (text) => {
      const link = safeLink(text);
      return link === undefined || ['http:', 'https:', 'mailto:', 'msteams:'].includes(new URL(link).protocol);
    })
  );
});

it('begins a chat with a message', () =>
  expect(teamsChat('ann@example.com', 'Bonjour & merci ?')).toBe(
    'https://teams.microsoft.com/l/chat/0/0?users=ann%40example.com&message=Bonjour%20%26%20merci%20%3F'
  ));

it('begins a mail with lines that mail programs understand', () =>
  expect(mailTo('ann@example.com', 'A b', 'one\ntwo')).toBe('mailto:ann@example.com?subject=A%20b&body=one%0D%0Atwo'));

it('begins chats and mails and asks for pictures and answers with half an emoji in what a list holds', () => {
  const half = 'Copilot \ud83d';
  expect(teamsChat('ann@example.com', half)).toMatch(/message=Copilot%20%EF%BF%BD$/);
  expect(teamsChat('ann\ud83d@example.com')).toContain('ann%EF%BF%BD%40');
  expect(mailTo('ann\ud83d@example.com', half, half)).toContain('Copilot%20%EF%BF%BD');
  expect(userPhoto('https://example.com', half, 'L')).toContain('Copilot%20%EF%BF%BD');
  expect(communityLink('https://example.com/?q={question}', half)?.href).toBe(
    'https://example.com/?q=Copilot%20%EF%BF%BD'
  );
});

it('offers nothing for somebody without a mailbox, nor for a disguised address', () => {
  for (const email of ['', 'ann', 'ann@example.com?bcc=all@example.com', 'a@b,c@d', 'a b@c.d']) {
    expect(teamsChat(email)).toBeUndefined();
    expect(mailTo(email)).toBeUndefined();
  }
});

it('asks SharePoint for a picture', () =>
  expect(userPhoto('https://example.com/sites/a/', 'ann&b@example.com', 'L')).toBe(
    'https://example.com/sites/a/_layouts/15/userphoto.aspx?size=L&accountname=ann%26b%40example.com'
  ));

it.each([
  ['i:0#.f|membership|ann.p@contoso.example', 'ann.peeters@contoso.example', 'ann.p@contoso.example'],
  [
    'i:0#.f|membership|bob_fabrikam.example#ext#@contoso.onmicrosoft.example',
    'bob@fabrikam.example',
    'bob@fabrikam.example'
  ],
  ['i:0#.w|contoso\\ann', 'ann@contoso.example', 'ann@contoso.example'],
  ['i:0#.f|membership|ann@contoso.example', '', 'ann@contoso.example'],
  ['', '', '']
])('Teams knows %s with the mail %s as %s', (login, email, account) => {
  expect(teamsAccount({ login, email })).toBe(account);
});
