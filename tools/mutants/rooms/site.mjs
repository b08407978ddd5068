export const mutants = [
  {
    name: 'one-right-of-two-is-enough',
    file: 'local/site/permissions.ts',
    find: '(granted & asked) === asked',
    put: '(granted & asked) !== 0n',
    breaks: 'Whoever has one of two rights that are needed together is let through.'
  },
  {
    name: 'accents-do-not-count',
    file: 'local/site/text.ts',
    find: 'return plain === lower ? lower : `${plain}\\u0001${lower}`;',
    put: 'return plain;',
    breaks: 'Gérard and Gerard are one value to a unique column; SharePoint holds them apart.'
  },
  {
    name: 'an-empty-text-is-kept',
    file: 'local/site/values.ts',
    find: "return value === '' ? null : String(value as string | number);",
    put: 'return String(value as string | number);',
    breaks: 'An emptied cell reads back as an empty text; SharePoint gives null.'
  },
  {
    name: 'noon-at-midnight',
    file: 'local/site/localDate.ts',
    find: "half.toUpperCase() === 'PM' ? 12 : 0",
    put: "half.toUpperCase() === 'AM' ? 12 : 0",
    breaks: 'An American writes 3 PM in a form and 3 in the night is stored.'
  },
  {
    name: 'midnight-of-the-wrong-day',
    file: 'local/site/zone.ts',
    find: 'return drift === 0 ? guess : guess - drift;',
    put: 'return guess;',
    breaks: 'Around the change of the clocks a day begins an hour off.'
  },
  {
    name: 'guests-are-everyone',
    file: 'local/site/everyone.ts',
    find: "byLogin(claim)?.hasGuests === true || !login.toLowerCase().includes('#ext#')",
    put: 'byLogin(claim) !== undefined',
    breaks: 'Guests get what is given to everyone except them.'
  }
];
