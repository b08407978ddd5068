import { render, type RenderResult } from '@testing-library/react';
import * as React from 'react';
import { Frame } from '../shell/Frame';
import { ProgrammeContext, type Surroundings } from '../shell/ProgrammeContext';
import { brussels, dayInBrussels } from './brussels';
import { memoryApplying } from './memoryApplying';
import { memoryKeeper } from './memoryKeeper';
import { memoryPosts } from './memoryPosts';
import { memorySeats } from './memorySeats';
import { memoryProgramme, type MemoryProgramme } from './memoryProgramme';

/** The page around a feature under test: a site of its own, a Tuesday, no theme. */
export const surroundings = (
  programme: MemoryProgramme,
  given: Partial<Surroundings> = {},
  posts = memoryPosts()
): Surroundings => ({
  programme,
  progress: memoryKeeper(),
  posts: async () => posts,
  seats: async () => memorySeats(),
  applying: async () => memoryApplying(),
  curation: () => Promise.reject(new Error('This test curates nothing.')),
  site: { url: 'https://contoso.example/sites/intranet', name: 'Intranet' },
  memoryKey: 'test',
  today: () => '2026-11-24',
  dayAt: dayInBrussels,
  zone: brussels,
  finderPage: 'https://contoso.example/sites/intranet',
  rosterPage: 'https://contoso.example/sites/intranet',
  photoOf: (person) => (person?.hasPicture === true ? `/photo/${person.email}` : undefined),
  theme: undefined,
  edgeToEdge: false,
  mayManageLists: false,
  ...given
});

/** Draws a feature as a web part would. */
export const renderFeature = (
  feature: React.ReactElement,
  programme: MemoryProgramme = memoryProgramme(),
  given: Partial<Surroundings> = {}
): RenderResult =>
  render(
    <ProgrammeContext.Provider value={surroundings(programme, given)}>
      <Frame label="Web part">
        <React.Suspense fallback={null}>{feature}</React.Suspense>
      </Frame>
    </ProgrammeContext.Provider>
  );
