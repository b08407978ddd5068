import { mailToMany, teamsMeeting } from './manyLinks';

it('begins one mail to all who have a mailbox, of whom nobody sees the others', () => {
  const mail = mailToMany(['ann@example.com', '', 'Ann@example.com', 'a@b,c@d', 'bob@example.com'], 'Hour', 'One\nTwo');
  expect(mail?.href).toBe('mailto:?bcc=Ann@example.com,bob@example.com&subject=Hour&body=One%0D%0ATwo');
  expect(mail?.addresses).toHaveLength(2);
  expect(mailToMany(['', 'ann'], 'Hour', '')).toBeUndefined();
});

it('beyond 1,800 signs of addresses they are not in the link', () => {
  const many = (count: number): readonly string[] =>
    Array.from({ length: count }, (_none, at) => `ann${String(at).padStart(3, '0')}@example.com`);
  expect(mailToMany(many(94), 'Hour', 'Text')).toMatchObject({ whole: true });
  expect(mailToMany(many(95), 'Hour', 'Text')).toMatchObject({ whole: false, href: 'mailto:?subject=Hour&body=Text' });
});

it('begins a meeting in Teams, filled in', () =>
  expect(teamsMeeting('Hour & more', '2026-12-08T11:00:00Z', '2026-12-08T12:00:00Z')).toBe(
    'https://teams.microsoft.com/l/meeting/new?subject=Hour%20%26%20more&startTime=2026-12-08T11%3A00%3A00Z&endTime=2026-12-08T12%3A00%3A00Z'
  ));
