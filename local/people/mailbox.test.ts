import { foldedName, mailboxes } from './mailbox.ts';

test.each([
  ['D’Haene', 'dhaene'],
  ['’t Kindt', 'tkindt'],
  ['de Wouters d’Oplinter', 'dewoutersdoplinter'],
  ['Dupont-Lejeune', 'dupont-lejeune'],
  ['Lecœur', 'lecoeur'],
  ['Großmann', 'grossmann'],
  ['Cuÿpers', 'cuypers'],
  ['Yıldırım', 'yildirim'],
  ['İbrahim', 'ibrahim'],
  ['Małgorzata', 'malgorzata'],
  ['Éléonore', 'eleonore']
])('%s becomes %s', (name, folded) => expect(foldedName(name)).toBe(folded));

test('namesakes get mailboxes of their own', () => {
  const mailboxFor = mailboxes();
  expect([mailboxFor('Jan', 'Peeters'), mailboxFor('Jan', 'Peeters')]).toEqual(['jan.peeters', 'jan.peeters2']);
});
