export const mutants = [
  {
    name: 'who-knows-one-of-two-topics-stands-among-those-who-know-both',
    file: 'src/domain/search/search.ts',
    find: 'knownOf(ambassador, asked).length === asked.length',
    put: 'knownOf(ambassador, asked).length > 0',
    breaks: 'Whoever asks for two topics finds first somebody who knows one of them.'
  },
  {
    name: 'a-product-parted-by-a-space-is-another-one',
    file: 'src/domain/search/products.ts',
    find: 'if (name !== undefined) return { length: run.length, as: asNamed(name.words, false) };',
    put: 'if (name !== undefined && run.length === 1) return { length: run.length, as: asNamed(name.words, false) };',
    breaks: 'Whoever types « power point » is sent to somebody who knows Power BI.'
  },
  {
    name: 'a-name-is-joined-as-a-whole-only',
    file: 'src/domain/search/mentions.ts',
    find: 'if (parts.length > mostJoined)',
    put: 'if (parts.length > 1)',
    breaks: 'Nobody called Van den Broeck is found by « vanden broeck ».'
  },
  {
    name: 'away-and-equally-near',
    file: 'src/domain/finder/finder.ts',
    find: 'each.closeness < hero.closeness',
    put: 'each.closeness <= hero.closeness',
    breaks: 'Somebody away who is no nearer than your ambassador is put forward as the one you missed.'
  },
  {
    name: 'the-office-weighs-more-than-the-language',
    file: 'src/domain/finder/finder.ts',
    find: '(language === undefined ? 8 : 0)',
    put: '(language === undefined ? 1 : 0)',
    breaks: 'Somebody of the same office with whom a colleague shares no language comes before one who speaks theirs.'
  },
  {
    name: 'holders-of-one-day-in-no-order',
    file: 'src/domain/roster/badges.ts',
    find: ': one.ambassador - other.ambassador;',
    put: ': other.ambassador - one.ambassador;',
    breaks: 'Who holds a badge since the same award stands in another order than the list’s.'
  },
  {
    name: 'awards-of-one-day-the-older-counts',
    file: 'src/domain/roster/badges.ts',
    find: 'one.award.id > other.award.id',
    put: 'one.award.id < other.award.id',
    breaks: 'Of two awards of one day the one that was corrected afterwards does not count.'
  },
  {
    name: 'badges-that-end-on-one-day-in-no-order',
    file: 'src/domain/roster/badges.ts',
    find: '? one.ambassador - other.ambassador',
    put: '? other.ambassador - one.ambassador',
    breaks: 'Badges that end on the same day stand in another order at each person’s screen than the list’s.'
  },
  {
    name: 'badges-of-one-position-in-no-order',
    file: 'src/domain/roster/badges.ts',
    find: '? one.badge.id - other.badge.id',
    put: '? other.badge.id - one.badge.id',
    breaks: 'Badges to which nobody gave a position stand in another order on a card than in the list.'
  },
  {
    name: 'a-badge-ends-a-day-early',
    file: 'src/domain/roster/badges.ts',
    find: 'until < day',
    put: 'until <= day',
    breaks: 'A badge is gone on its last day.'
  },
  {
    name: 'back-a-day-late',
    file: 'src/domain/people/ambassadors.ts',
    find: 'back === undefined || day < back',
    put: 'back === undefined || day <= back',
    breaks: 'Somebody who is back today still counts as away.'
  },
  {
    name: 'the-newer-row-of-a-person',
    file: 'src/domain/people/ambassadors.ts',
    find: '[...ambassadors].sort((one, other) => one.id - other.id)',
    put: '[...ambassadors].sort((one, other) => other.id - one.id)',
    breaks: 'Of somebody who was entered twice the newer row is shown, and everybody stands the other way round.'
  },
  {
    name: 'a-ring-of-circles-cut-elsewhere',
    file: 'src/domain/circles/circles.ts',
    find: '.sort((one, other) => other - one)',
    put: '.sort((one, other) => one - other)',
    breaks: 'Circles that are each inside the next stand under another one than health says.'
  },
  {
    name: 'a-department-that-two-circles-claim',
    file: 'src/domain/circles/circles.ts',
    find: 'return called.length === 1 ? called[0] : undefined;',
    put: 'return called[0];',
    breaks: 'A colleague whose department two circles go by is put into the first instead of being asked.'
  },
  {
    name: 'done-is-undone-by-an-older-undo',
    file: 'src/domain/learning/progress.ts',
    find: 'return there.version <= seen ? state : undefined;',
    put: 'return state;',
    breaks: 'A tick that a starter set on another device later is taken away by an older undo.'
  },
  {
    name: 'somebody-elses-row-is-a-tick',
    file: 'src/domain/learning/progress.ts',
    find: "if (row.author !== person || key === '') continue;",
    put: "if (key === '') continue;",
    breaks: 'A row that somebody else wrote shows as the starter’s own tick.'
  },
  {
    name: 'one-ambassador-too-few',
    file: 'src/domain/circles/coverage.ts',
    find: 'Math.ceil(sum.headcount / target)',
    put: 'Math.floor(sum.headcount / target)',
    breaks: 'A circle of 18 people with one ambassador for 17 counts as covered.'
  },
  {
    name: 'handlers-are-shut-out',
    file: 'src/domain/privacy/rights.ts',
    find: '!handles(grant, site) && ',
    put: '',
    breaks: 'Set-up takes from the group that an owner let handle a private list what it was given.'
  },
  {
    name: 'a-row-goes-a-day-early',
    file: 'src/domain/privacy/retention.ts',
    find: 'end < given.day',
    put: 'end <= given.day',
    breaks: 'A row is called overdue on the last day for which it was promised.'
  },
  {
    name: 'what-is-deleted-is-emptied',
    file: 'src/domain/privacy/erasing.ts',
    find: "if (erasing === 'deletes') return { kind: 'delete', id };",
    put: '',
    breaks: 'A row that a list says to delete for good stays, without anything in it changed.'
  },
  {
    name: 'a-late-word-wakes-a-run',
    file: 'src/domain/runs/run.ts',
    find: 'return isUnderWay(run) ? { ...stand, run: runAfter(run, event) } : stand;',
    put: 'return { ...stand, run: runAfter(run, event) };',
    breaks: 'A run that is over comes to life again by something that it told before, and that comes late.'
  },
  {
    name: 'a-run-goes-backwards',
    file: 'src/domain/runs/run.ts',
    find: 'return isBehind(counts, run.counts) ? run : {',
    put: 'return {',
    breaks: 'The numbers of a run go backwards when something that it told comes late.'
  },
  {
    name: 'a-run-of-somebody-else',
    file: 'src/domain/runs/run.ts',
    find: 'if (event.run.owner !== owner) return stand;',
    put: '',
    breaks: 'What is told of a run on another site, or of another person, changes this one.'
  },
  {
    name: 'stopping-sits-out-the-wait',
    file: 'src/domain/setup/settingUp.ts',
    find: "if (course.stopped()) return 'stopped';",
    put: '',
    breaks: 'Whoever stops set-up while SharePoint is waited for has one more thing changed.'
  },
  {
    name: 'erasing-what-nobody-confirmed',
    file: 'src/domain/privacy/erasing.ts',
    find: 'return left.flatMap((each) => found.get(goingKey(each)) ?? []);',
    put: 'return left.length === 0 ? [] : [...found.values()];',
    breaks: 'After a lost answer rows are erased that came since, and that nobody has seen.'
  },
  {
    name: 'made-on-an-unknown-day',
    file: 'src/domain/privacy/retention.ts',
    find: "(column === 'Created' ? 'untold' : 'undated')",
    put: "'undated'",
    breaks:
      'Rows whose day was not asked for are told as rows that say no day, and somebody looks for a column to fill.'
  },
  {
    name: 'settings-of-a-kind',
    file: 'src/domain/setup/plan.ts',
    find: 'now.settings[name as keyof ListSettings] !== wanted',
    put: 'false',
    breaks: 'Versions and files of private rows stay, and nobody is told.'
  },
  {
    name: 'a-former-word-is-forgotten',
    file: 'src/domain/common/meaning.ts',
    find: '...Object.values(words).flat()]',
    put: '...Object.values(words)]',
    breaks: 'Rows that hold “Absent” from an older package are of no known status: who is away stands first.'
  },
  {
    name: 'a-forged-none-takes-a-tick',
    file: 'src/domain/learning/progress.ts',
    find: 'rows.some((row) => row.state === state)) ??',
    put: 'rows[rows.length - 1]?.state === state) ??',
    breaks: 'A row that somebody stamped with my name takes away what I have done.'
  },
  {
    name: 'only-the-first-cell-is-guarded',
    file: 'src/domain/common/csv.ts',
    find: 'const unguarded =\n  /(^|[;,\\r\\n])',
    put: 'const unguarded =\n  /(^)',
    breaks: 'A file that is opened with the other separator calculates what a colleague wrote into a name.'
  },
  {
    name: 'a-curators-sentence-is-overwritten',
    file: 'src/domain/setup/wording.ts',
    find: "['', hint.english].includes(description) ? hint.here",
    put: 'description !== hint.english ? hint.here',
    breaks: 'Set-up replaces what a curator wrote under a field by what we think of it.'
  },
  {
    name: 'visitors-handle-private-rows',
    file: 'src/domain/setup/handlers.ts',
    find: 'groups.filter(({ id }: SiteGroup) => !known.has(id))',
    put: 'groups',
    breaks: 'Whoever sets up lets all visitors of the site see each other’s private rows.'
  },
  {
    name: 'overdue-into-the-bin',
    file: 'src/domain/privacy/overdue.ts',
    find: "({ kind: 'delete', id })",
    put: "({ kind: 'recycle', id })",
    breaks: 'What is kept too long stays in the recycle bin for three months.'
  },
  {
    name: 'what-is-for-ambassadors-is-shown-to-all',
    file: 'src/domain/learning/catalogue.ts',
    find: '(isAmbassador || !forAmbassadorsOnly(training))',
    put: 'true',
    breaks: 'Every colleague meets trainings that are meant for those alone who hold the role.'
  },
  {
    name: 'new-since-this-very-visit',
    file: 'src/domain/learning/catalogue.ts',
    find: 'came > seen)',
    put: 'came >= seen)',
    breaks: 'A training that was there at the last visit stands among the new ones at each visit.'
  },
  {
    name: 'what-is-done-is-proposed-again',
    file: 'src/domain/learning/selfCheck.ts',
    find: 'catalogue.filter((training) => !isDone(ticks, training))',
    put: 'catalogue',
    breaks: 'Who answers the self-check is told to begin with a training that is done already.'
  },
  {
    name: 'a-day-of-review-that-nobody-meant',
    file: 'src/domain/learning/review.ts',
    find: "if (day < earliest || day > latest) return 'odd';",
    put: '',
    breaks: 'A training whose day of review is 9999 is never looked at again, and nobody is told.'
  },
  {
    name: 'a-second-value-replaces-the-first',
    file: 'src/domain/finder/facets.ts',
    find: '[...before, value]',
    put: '[value]',
    breaks: 'Choosing a second topic takes the first one away.'
  },
  {
    name: 'a-hidden-list-is-made-once-more',
    file: 'src/domain/privacy/rights.ts',
    find: '!may.managePermissions &&',
    put: '!may.manageLists &&',
    breaks: 'A curator who cannot see the list of attendance is told that it is missing, and makes a second one.'
  },
  {
    name: 'rows-that-everybody-sees-are-unseen',
    file: 'src/domain/privacy/retention.ts',
    find: 'kinds[list.kind].readSecurity === 2 &&',
    put: "list.kind !== 'curated' &&",
    breaks: 'A curator is told that overdue registrations cannot be seen, which everybody can.'
  }
];
