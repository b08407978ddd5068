const accepting = 'src/domain/calls/accepting.ts';

export const mutants = [
  {
    name: 'welcomed-into-a-closed-circle',
    file: accepting,
    find: 'circle?.active !== true',
    put: 'circle === undefined',
    breaks: 'Somebody is welcomed into a circle that nobody is shown.'
  },
  {
    name: 'welcomed-without-consent',
    file: accepting,
    find: "if (!consentToBeListed) return 'noConsent';",
    put: '',
    breaks: 'Somebody who did not agree stands in a list that everybody reads.'
  },
  {
    name: 'a-second-row-for-a-former-one',
    file: accepting,
    find: 'if (before === undefined)\n    return {',
    put: 'if (before !== undefined || true)\n    return {',
    breaks: 'Whoever comes back stands in the list twice, or SharePoint refuses the row.'
  },
  {
    name: 'since-begins-anew',
    file: accepting,
    find: '...(dayOf(before.item.since) === undefined ? { since: today } : {})',
    put: 'since: today',
    breaks: 'What a former ambassador answered counts no more once they come back.'
  },
  {
    name: 'changed-applications-do-not-wait',
    file: accepting,
    find: 'fresh !== undefined && changedParts(row, fresh).length === 0 ? [fresh] : []',
    put: 'fresh !== undefined ? [fresh] : []',
    breaks: 'Somebody is welcomed by what they took back a minute ago.'
  },
  {
    name: 'sent-while-a-condition-is-open',
    file: 'src/domain/calls/form.ts',
    find: 'if (affinity === undefined || willToDevelop === undefined || availability === undefined) return undefined;',
    put: 'if (affinity === undefined && willToDevelop === undefined && availability === undefined) return undefined;',
    breaks: 'What nobody answered is stored as not yet.'
  },
  {
    name: 'the-last-day-is-closed',
    file: 'src/domain/calls/openCall.ts',
    find: "return today > closes ? 'closed' : 'open';",
    put: "return today >= closes ? 'closed' : 'open';",
    breaks: 'On the day that the call names as its last one nobody can apply.'
  },
  {
    name: 'an-endless-call-is-open',
    file: 'src/domain/calls/openCall.ts',
    find: "if (closes === undefined) return 'endless';",
    put: "if (closes === undefined) return 'open';",
    breaks: 'Applications are taken that nothing says when to erase.'
  },
  {
    name: 'the-first-application-counts',
    file: 'src/domain/calls/applying.ts',
    find: 'before.id < row.id',
    put: 'before.id > row.id',
    breaks: 'Whoever applied twice is welcomed by what they said first.'
  },
  {
    name: 'a-second-row-at-each-press',
    file: 'src/data/ownRows/applicationKeeper.ts',
    find: 'if (row !== undefined) return changed(row, said);',
    put: '',
    breaks: 'A changed application stands there twice.'
  }
];
