const places = 'src/domain/sessions/places.ts';
const closing = 'src/domain/sessions/closing.ts';
const actions = 'src/domain/sessions/actions.ts';

export const mutants = [
  {
    name: 'withdrawing-takes-one-row',
    file: 'src/data/ownRows/seatKeeper.ts',
    find: `      carriedOut(async () => {
        for (const row of await ownOf(sessionId)) await removeWhole(registrations, row);`,
    put: `      carriedOut(async () => {
        for (const row of (await ownOf(sessionId)).slice(0, 1)) await removeWhole(registrations, row);`,
    breaks: 'Whoever registered on two devices and withdraws keeps a place without knowing.'
  },
  {
    name: 'whoever-served-once-has-a-place',
    file: places,
    find: "return isAmong(author) ? undefined : 'notAmbassador';",
    put: 'return isAmong(author) ? undefined : undefined;',
    breaks: 'Places of a session for ambassadors go to whoever is none.'
  },
  {
    name: 'leaving-asks-nobody',
    file: 'src/shell/useWithdrawing.ts',
    find: 'asksBeforeWithdrawing(places, me) ?',
    put: 'false ?',
    breaks: 'Somebody presses once too often and stands at the end of the queue that waited for their place.'
  },
  {
    name: 'places-are-guessed',
    file: 'src/features/sessions/useSessions.ts',
    find: 'arePlacesWorded(session, whole.has',
    put: 'true || arePlacesWorded(session, whole.has',
    breaks: 'A session whose registrations were not all read shows places that somebody has.'
  },
  {
    name: 'read-once-after-a-press',
    file: 'src/shell/useSeats.ts',
    find: 'if (here.current) readAnew([session])',
    put: 'if (!here.current) readAnew([session])',
    breaks: 'Two who press in the same second both go on reading that the last place is theirs.'
  },
  {
    name: 'an-edited-registration-keeps-its-place',
    file: places,
    find: "if (version !== 1) return 'edited';",
    put: '',
    breaks: 'Whoever edits an old row of theirs into a registration stands before everybody who registered since.'
  },
  {
    name: 'a-registration-older-than-its-session',
    file: places,
    find: "if (instant < made) return 'older';",
    put: '',
    breaks: 'Somebody writes rows for sessions that are not there yet and has the first place in each.'
  },
  {
    name: 'who-registers-twice-has-two-places',
    file: places,
    find: 'if (!first.has(row.author)) first.set(row.author, row);',
    put: 'first.set(row.id, row);',
    breaks: 'A double press takes the place of somebody else.'
  },
  {
    name: 'the-last-row-of-somebody-counts',
    file: places,
    find: 'if (!first.has(row.author)) first.set(row.author, row);',
    put: 'first.set(row.author, row);',
    breaks: 'Who registers again by mistake stands by the later row, and a restored one moves others.'
  },
  {
    name: 'one-more-than-there-are-places',
    file: places,
    find: 'queued.slice(0, capacity)',
    put: 'queued.slice(0, capacity === undefined ? undefined : capacity + 1)',
    breaks: 'Twenty-one people come to a room for twenty.'
  },
  {
    name: 'planned-again-by-the-old-list',
    file: places,
    find: "(state === 'Closed' || state === 'Held') && session.inRows.trim() !== ''",
    put: "session.inRows.trim() !== ''",
    breaks: 'A session that is open again gives its places by the list of when it was closed.'
  },
  {
    name: 'closed-a-withdrawal-still-moves-up',
    file: places,
    find: 'const taken = isOpen ?',
    put: 'const taken = isOpen || fixed ?',
    breaks: 'After closing a row that goes or comes changes who has a place.'
  },
  {
    name: 'an-id-that-was-read-twice',
    file: places,
    find: 'known === undefined || known.version < row.version',
    put: 'known === undefined',
    breaks: 'What was read before somebody edited the row decides, in one browser and not in the other.'
  },
  {
    name: 'anybody-at-the-coachs-hour',
    file: places,
    find: "audience.length === 0 ? kind === 'Coach hour' :",
    put: 'audience.length === 0 ? false :',
    breaks: 'Places of the coach’s hour go to whoever was first, and ambassadors wait.'
  },
  {
    name: 'late-by-the-start-though-registration-ended',
    file: places,
    find: 'instantIn(registrationUntil) ?? instantIn(startsOn)',
    put: 'instantIn(startsOn)',
    breaks: 'Whoever registers after the last day is in.'
  },
  {
    name: 'old-ids-are-places-while-it-closes',
    file: closing,
    find: "changeOf(session, { state: 'Closed', inRows: '' });",
    put: "changeOf(session, { state: 'Closed' });",
    breaks: 'Between the two writes of closing those of last time have the places.'
  },
  {
    name: 'closed-with-nobody-is-not-closed',
    file: places,
    find: "ids.length === 0 ? '0' :",
    put: "ids.length === 0 ? '' :",
    breaks: 'A session that was closed when nobody had registered gives places to whoever comes late.'
  },
  {
    name: 'a-place-is-given-beside-one-that-comes-back',
    file: closing,
    find: 'inRowsText([...idsOf(taken), row.id])',
    put: "inRowsText([...session.inRows.split(', ').map(Number), row.id])",
    breaks: 'Whoever withdrew, and restores the row, sits on the chair that was given to another.'
  },
  {
    name: 'closed-by-another-and-closed-again',
    file: closing,
    find: "begun && !isFixed(now) ? { is: 'goOn' } : { is: 'theirs' }",
    put: "{ is: 'goOn' }",
    breaks: 'Of two who close at once the second one overwrites the list of the first.'
  },
  {
    name: 'register-is-offered-where-it-would-not-count',
    file: actions,
    find: 'instant <= (registrationEnds(session) ?? instant) &&',
    put: '',
    breaks: 'After the last day there is a button whose press gives nothing.'
  },
  {
    name: 'a-slot-that-an-edited-request-has',
    file: 'src/domain/sessions/coaching.ts',
    find: 'request.version === 1 && request.sessionId === id &&',
    put: 'request.sessionId === id &&',
    breaks: 'Somebody edits an old request and reads that the slot is theirs.'
  },
  {
    name: 'series-by-the-clock-of-utc',
    file: 'src/domain/sessions/series.ts',
    find: 'wallClockAt(instant, zone).split',
    put: 'wallClockAt(instant, undefined).split',
    breaks: 'From the last Sunday of October on each coach’s hour of a series is at another time.'
  },
  {
    name: 'votes-of-everybody',
    file: 'src/domain/sessions/votes.ts',
    find: 'meToo.filter(serves).length',
    put: 'meToo.length',
    breaks: 'The coach’s next subject is chosen by people who will not be there.'
  },
  {
    name: 'attendance-copied-twice',
    file: 'src/domain/sessions/attendance.ts',
    find: '!known.has(rowKey)',
    put: 'known.size >= 0',
    breaks: 'Whoever goes on with a copy that broke off sends every row again.'
  },
  {
    name: 'closing-over-somebody-elses-list',
    file: 'src/features/sessions/organiserWrites.ts',
    find: "if (isFixed(now)) return { is: 'theirs' };",
    put: '',
    breaks: 'Two organisers close at once, and the one who came later takes away places that were told.'
  },
  {
    name: 'closing-without-knowing-who-serves',
    file: 'src/features/sessions/OneSession.tsx',
    find: 'const unknown = isForAmbassadors(session) && view.community === undefined;',
    put: 'const unknown = false;',
    breaks: 'The list of ambassadors does not answer, and closing fixes that nobody has a place.'
  },
  {
    name: 'a-series-made-twice',
    file: 'src/features/sessions/organiserWrites.ts',
    find: ".catch(noted('sessions'));",
    put: ';',
    breaks: 'An answer is lost, the organiser presses again, and each date stands there twice.'
  },
  {
    name: 'what-others-changed-is-written-over',
    file: 'src/domain/sessions/form.ts',
    find: '.filter((name) => !same(before[name], now[name]))',
    put: '.filter((name) => name in before)',
    breaks: 'Somebody corrects the room while the title is typed, and saving the title brings the old room back.'
  },
  {
    name: 'requests-read-by-whoever-edits-sessions',
    file: 'src/features/sessions/HandledCoaching.tsx',
    find: 'useHandles() === true ? ',
    put: 'useHandles() !== undefined ? ',
    breaks: 'An organiser who handles nothing asks for everybody’s requests.'
  }
];
