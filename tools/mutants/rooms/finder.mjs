export const mutants = [
  {
    name: 'who-is-away-counts-as-here',
    file: 'src/features/finder/facets.ts',
    find: "say(value === 'away' ? 'AvailabilityAway' : 'AvailabilityPresent')",
    put: "say(value === 'away' ? 'AvailabilityPresent' : 'AvailabilityAway')",
    breaks: 'The filter of who is there shows who is away, and the other way round.'
  },
  {
    name: 'one-of-two-corrections-is-kept',
    file: 'src/features/finder/useCorrections.ts',
    find: 'for (const kind of placeKinds) remember(`${memoryKey}:${kind}`, undefined);',
    put: 'remember(`${memoryKey}:circle`, undefined);',
    breaks: 'Whoever goes back to the profile’s place has the corrected office again at the next visit.'
  },
  {
    name: 'sent-to-oneself',
    file: 'src/features/finder/useFinder.ts',
    find: 'nearest(plain, seeker.login)',
    put: 'nearest(plain)',
    breaks: 'An ambassador is sent to themselves.'
  },
  {
    name: 'the-circles-own-people-without-those-inside',
    file: 'src/features/finder/useFinder.ts',
    find: 'id !== undefined && inside.has(id)',
    put: 'id !== undefined && id === target.id',
    breaks: 'A page of a circle leaves out the people of the circles inside it.'
  }
];
