export const words = {
  TicksRefused: 'Your ticks stay on this device.',
  TicksRefusedText:
    'You do not have access to the list that syncs them with your other devices. The team of the site {site} can help.',
  TicksRefusedCurator:
    'The list that syncs them with other devices is missing, is not open to everybody, or does not keep each person’s rows apart. The health of the lists says what to fix.',
  TicksRefusedSee: 'See the health of the lists',
  StarterTicked: 'Marked as done: {title}',
  StarterUndo: 'Undo',
  StarterAsk: 'Have you finished “{title}”?',
  StarterAskYes: 'Yes, it is done',
  StarterAskNotYet: 'Not yet',
  StarterUnknown: 'The module you asked for is not part of this path, or no longer is.',
  StarterTotalsNote:
    'People are counted, never named. Modules are told in steps of five from {n} on; numbers that would reveal fewer than five people are not shown.',
  StarterTotalsWho:
    'Only people who manage the list “Learning progress” see these numbers: the owners of the site {site}.',
  StarterTotalsMonth: 'Began in',
  StarterTotalsUntil:
    'What they had done by the end of {month}. Later ticks change nothing here, so that no two days can be compared.',
  StarterTotalsBeganOne: '{n} person began.',
  StarterTotalsBeganMany: '{n} people began.',
  StarterTotalsBeganFew: 'Fewer than {n} people began.',
  StarterTotalsModule: 'Module',
  StarterTotalsDone: 'Done',
  StarterTotalsWhole: 'The whole path',
  StarterTotalsFew: 'not shown',
  StarterTotalsBelow: 'fewer than {n}',
  StarterTotalsAtLeast: '{n} or more',
  StarterTotalsSave: 'Save as CSV'
} as const;
