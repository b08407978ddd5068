import * as React from 'react';
import type { Culture } from './model.ts';
import type { Rest } from './rest.ts';
import type { Words } from './words/words.ts';

/** What every part of Site contents may need. */
export interface Surroundings {
  readonly rest: Rest;
  readonly words: Words;
  readonly culture: Culture;
}

const SurroundingsContext = React.createContext<Surroundings | undefined>(undefined);

export const SurroundingsProvider = SurroundingsContext.Provider;

/** The web, the words and the culture that this page is shown in. */
export const useSurroundings = (): Surroundings => {
  const surroundings = React.useContext(SurroundingsContext);
  if (surroundings === undefined) throw new Error('Site contents is drawn outside its provider.');
  return surroundings;
};
