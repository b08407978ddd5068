export const mutants = [
  {
    name: 'new-again-on-the-same-day',
    file: 'src/shell/useVisit.ts',
    find: 'visits?.on === day ? visits.before : visits',
    put: 'visits',
    breaks: 'What is new goes as soon as the page is opened a second time on the same day.'
  },
  {
    name: 'another-web-parts-share-of-the-address',
    file: 'src/shell/address.ts',
    find: 'const names = [...address.searchParams.keys()].filter((name) => name.startsWith(`${prefix}-`));',
    put: 'const names = [...address.searchParams.keys()];',
    breaks: 'A search in the Finder throws what the Roster and SharePoint keep in the address away.'
  },
  {
    name: 'sharepoints-own-state-of-the-address',
    file: 'src/shell/address.ts',
    find: "window.history.pushState(window.history.state, '', address)",
    put: "window.history.pushState(null, '', address)",
    breaks: 'SharePoint’s router loses its place when somebody goes back.'
  },
  {
    name: 'tried-again-sooner-than-asked',
    file: 'src/shell/useLoad.ts',
    find: 'return Math.max(asked, Math.min(asked * 2 ** (tries - 1), longestDelay));',
    put: 'return 1;',
    breaks: 'A busy SharePoint is asked again every second by everybody’s page.'
  },
  {
    name: 'a-late-answer-of-an-old-question',
    file: 'src/shell/useLoad.ts',
    find: "return late ? { state: 'stale', value, at, failure: before.failure } : before;",
    put: "return { state: 'stale', value, at };",
    breaks: 'What the device remembered takes the place of the fresh answer when it comes later.'
  },
  {
    name: 'memory-of-what-one-may-no-longer-see',
    file: 'src/shell/useLoad.ts',
    find: "const late = before.state === 'failed' && !revoked(before.failure);",
    put: "const late = before.state === 'failed';",
    breaks: 'Who may no longer see a list is shown what the device remembers of it.'
  },
  {
    name: 'dim-words-on-a-strong-section',
    file: 'src/shell/theme.ts',
    find: 'soft: unreadable(slots.bodySubtext, ground) ? slots.bodyText : slots.bodySubtext',
    put: 'soft: slots.bodySubtext',
    breaks: 'Secondary text in a coloured section cannot be read.'
  },
  {
    name: 'set-up-for-everybody',
    file: 'src/shell/Failed.tsx',
    find: "kind === 'missing' && !mayManageLists ? programme.curator() : mayManageLists",
    put: "kind === 'missing' && !mayManageLists ? true : mayManageLists",
    breaks: 'Colleagues are offered to set the lists up, which SharePoint then refuses them.'
  },
  {
    name: 'lists-changed-and-not-read-again',
    file: 'src/shell/mount.tsx',
    find: 'for (const readAgain of readers) readAgain();',
    put: '',
    breaks: 'After set-up closes the web parts of the page still say that the lists are missing.'
  },
  {
    name: 'a-reference-that-finds-nothing',
    file: 'src/shell/failureCode.ts',
    find: '`${signs.slice(0, 4)}-${signs.slice(4, 8)}`',
    put: '`${signs.slice(0, 4)}-${signs.slice(0, 4)}`',
    breaks: 'The reference that a colleague reads out finds nothing in SharePoint’s logs.'
  },
  {
    name: 'a-retry-asks-for-everything',
    file: 'src/shell/useReading.ts',
    find: 'if (told.failure === undefined) answered.set(name, told);',
    put: '',
    breaks: 'Trying one list again asks a busy SharePoint for all of them.'
  },
  {
    name: 'access-to-the-site-instead-of-the-list',
    file: 'src/shell/Remedy.tsx',
    find: 'url === what || nameOfList({ url }) === what',
    put: 'url === what',
    breaks: 'Whoever reads the site asks for access to what they have already, and is sent back.'
  },
  {
    name: 'a-pushed-address-is-not-followed',
    file: 'src/shell/followAddress.ts',
    find: "navigation?.[how]('currententrychange', tellAddress);",
    put: '',
    breaks: 'A link of the page to another state of the same page changes the address and nothing else.'
  },
  {
    name: 'a-name-leads-the-tab-away',
    file: 'src/shell/links.ts',
    find: "link.target = '_blank';",
    put: '',
    breaks: 'In Teams a name leads the tab to a page without a way back.'
  },
  {
    name: 'a-slow-memory-over-a-fresh-list',
    file: 'src/shell/useProgress.ts',
    find: 'if (!answered) show(remembered);',
    put: 'show(remembered);',
    breaks: 'Ticks of another device are shown and then taken away by what this device remembers.'
  },
  {
    name: 'the-corrected-circle-is-forgotten',
    file: 'src/shell/correctedSeeker.ts',
    find: '...(circle === undefined ? {} : { circle }),',
    put: '',
    breaks: 'Who said in the Finder which circle is theirs is given the ambassadors of another one elsewhere.'
  },
  {
    name: 'answers-of-whoever-came-before',
    file: 'src/shell/useCheck.ts',
    find: 'React.useEffect(() => forgetOthers(name, key), [key]);',
    put: '',
    breaks: 'On a shared computer the next colleague’s browser still keeps what somebody said not to know.'
  }
];
