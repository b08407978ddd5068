export const mutants = [
  {
    name: 'the-mails-link-is-said-again',
    file: 'src/features/starter/address.ts',
    find: 'rest?.searchParams.delete(name);',
    put: '',
    breaks: 'A reload of the page that a module led back to ticks the module once more.'
  },
  {
    name: 'the-module-of-the-mail-although-done',
    file: 'src/features/starter/useStarter.ts',
    find: "key === named && known.ticks.get(key)?.state !== 'Done'",
    put: 'key === named',
    breaks: 'The link of the welcome mail puts a module forward that the starter has done.'
  },
  {
    name: 'today-is-a-date',
    file: 'src/features/starter/words.ts',
    find: "doneOn === today ? say('StarterDoneToday') :",
    put: '',
    breaks: 'A module that was just ticked reads as done on a date instead of today.'
  },
  {
    name: 'asked-each-time',
    file: 'src/features/starter/useReturn.ts',
    find: 'if (!gone || document.hidden || asked.current.has(step.key)) return;',
    put: 'if (!gone || document.hidden) return;',
    breaks: 'Whoever said “not yet” is asked again each time they look at the page.'
  },
  {
    name: 'a-stranger-is-not-told',
    file: 'src/features/starter/useStarter.ts',
    find: 'asked !== undefined && !steps.some(',
    put: 'asked !== undefined && steps.some(',
    breaks: 'The link of a welcome mail to a module that is gone opens on another one, and nobody says why.'
  }
];
