export const mutants = [
  {
    name: 'the-focus-goes-with-the-button-of-the-others',
    file: 'src/ui/Tag.tsx',
    find: 'if (all) firstNew.current?.focus();',
    put: 'if (!all) firstNew.current?.focus();',
    breaks: 'Whoever opens « +2 » with the keyboard begins again at the top of the page.'
  },
  {
    name: 'sharepoint-takes-the-link',
    file: 'src/ui/Button.tsx',
    find: 'data-interception="off"',
    put: 'data-interception="on"',
    breaks: 'SharePoint’s router opens a link to a module or a card as a page of its own.'
  },
  {
    name: 'the-new-tab-knows-the-old-one',
    file: 'src/ui/Button.tsx',
    find: "rel: 'noopener noreferrer'",
    put: "rel: 'opener'",
    breaks: 'A module’s page in a new tab can lead the intranet’s tab elsewhere.'
  },
  {
    name: 'a-chip-that-does-not-say-it-is-on',
    file: 'src/ui/Chip.tsx',
    find: 'aria-pressed={on}',
    put: 'aria-pressed={false}',
    breaks: 'Screen readers do not hear which choices are on.'
  },
  {
    name: 'one-tag-is-not-counted',
    file: 'src/ui/Tag.tsx',
    find: 'const rest = tags.length - most;',
    put: 'const rest = tags.length - most - 1;',
    breaks: 'A card with one topic more than it shows does not say so.'
  },
  {
    name: 'a-photo-that-did-not-come',
    file: 'src/ui/Face.tsx',
    find: 'photo !== undefined && failed !== photo && (',
    put: 'photo !== undefined && (',
    breaks: 'Where a photo does not load a broken picture covers the initials.'
  },
  {
    name: 'the-current-tab-is-not-told',
    file: 'src/ui/Tabs.tsx',
    find: "aria-current={view === current ? 'page' : undefined}",
    put: 'aria-current={undefined}',
    breaks: 'Screen readers do not hear which view of the Roster is open.'
  }
];
