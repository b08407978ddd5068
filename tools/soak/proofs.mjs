import { mutants } from './mutants.mjs';

/** What is to come is said to be missing; it is neither green nor red. */
const toCome = (what) => async (_place, _own, say) => {
  const sentence = `There is no such proof yet: it comes with ${what}.`;
  say(`${sentence}\n`);
  return { ok: true, figures: { there: false, sentence } };
};

/** The long proofs by name: a sentence, and `run(place, own parameters, say)`, which gives `{ ok, figures }`. */
export const proofs = {
  mutants: { sentence: 'small changes of the code, each of which a test must notice', run: mutants },
  folds: { sentence: 'questions and places in every order of events', run: toCome('questions and sessions') },
  screen: { sentence: 'a month in front of the screen mode', run: toCome('the screen mode') }
};
