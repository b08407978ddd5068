export const mutants = [
  {
    name: 'the-31st-of-a-short-month',
    file: 'local/people/days.ts',
    find: 'date.setUTCDate(Math.min(wanted, last));',
    put: 'date.setUTCDate(wanted);',
    breaks: 'A badge of 31 August that lasts six months ends in March.'
  },
  {
    name: 'two-people-with-one-mailbox',
    file: 'local/people/mailbox.ts',
    find: 'return times === 1 ? mailbox : `${mailbox}${times}`;',
    put: 'return mailbox;',
    breaks: 'Two people of one name share an address, and one of them cannot be written to.'
  },
  {
    name: 'a-share-over-its-cap',
    file: 'local/people/share.ts',
    find: 'Math.min(Math.floor(value), room(at))',
    put: 'Math.floor(value)',
    breaks: 'A circle gets more ambassadors than it has people.'
  },
  {
    name: 'chance-falls-otherwise-each-time',
    file: 'local/people/dice.ts',
    find: 'let state = hashOf(purpose);',
    put: 'let state = hashOf(purpose + Math.random());',
    breaks: 'The invented organisation is another one at each start.'
  },
  {
    name: 'rows-by-somebody-else',
    file: 'local/people/fillWritten.ts',
    find: 'site.insert(url, [row], visitorOf(by).login,',
    put: "site.insert(url, [row], visitorOf('owner').login,",
    breaks: 'Rows that are written down are the owner’s: nobody finds their own.'
  },
  {
    name: 'nothing-was-seen',
    file: 'local/people/fillQuestions.ts',
    find: 'before.at(step.late ? -2 : -1) ?? 0',
    put: 'before.at(step.late ? -1 : -1) ?? 0',
    breaks: 'The invented races are none: whoever was late had seen everything.'
  },
  {
    name: 'a-curator-among-others',
    file: 'local/people/visitors.ts',
    find: 'return known ?? {',
    put: 'return {',
    breaks: 'Lieve found by name looks on as a colleague, without the page that keeps the lists.'
  },
  {
    name: 'registrations-for-ever',
    file: 'local/people/fillSessions.ts',
    find: 'starts ?? 0) < now - days(keptDays)',
    put: 'starts ?? 0) < 0',
    breaks: 'The invented lists hold registrations of a year ago, which people were told are erased.'
  }
];
