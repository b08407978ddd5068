import { clone } from './clone.mjs';
import { folds } from './folds.mjs';
import { mutants } from './mutants.mjs';
import { measuring } from './programs.mjs';
import { same, screen, states } from './states.mjs';

/** The long proofs by name: a sentence, and `run(place, own parameters, say)`, which gives `{ ok, figures }`. */
export const proofs = {
  sizes: {
    sentence:
      '20,000 ambassadors, 100,000 rows of progress, 8,000 trainings, 20,000 questions and 5,000 people to import, in the real page',
    run: measuring('sizes.ts')
  },
  load: { sentence: 'a hundred thousand requests by fifty clients, and kills', run: measuring('soak.ts') },
  states: { sentence: 'every state of every part, in each language, theme and width', run: states },
  same: { sentence: 'this package and the one in tests/same in every state, in four languages', run: same },
  mutants: { sentence: 'small changes of the code, each of which a test must notice', run: mutants },
  clone: { sentence: 'a fresh clone, installed, started, tested and packed as README says', run: clone },
  folds: { sentence: 'questions and places in every order of events', run: folds },
  screen: { sentence: 'a month in front of the screen mode', run: screen }
};
