import { spCodes, type RestError } from './restError.ts';
import type { Words } from './words/words.ts';

/** What a refusal of the server means to whoever reads the page; `writing`: something was to be changed. */
export const sentenceOf = (error: RestError, words: Words, writing = false): string => {
  const { status, code, retryAfter, message } = error;
  if (code === spCodes.duplicate) return words.duplicate(/\[(.*)\]/.exec(message)?.[1] ?? message);
  if (code === spCodes.invalidText) return words.textRefused;
  if (code === spCodes.invalidLookup) return words.lookupRefused;
  if (code === spCodes.threshold) return words.tooManyRows;
  if (code === spCodes.tooManyJoins) return words.tooManyJoins;
  if (code === spCodes.digest) return words.expired;
  if (status === 0) return writing ? words.answerLost : words.offline;
  if (status === 429 || status === 503) return retryAfter === undefined ? words.busy : words.busyFor(retryAfter);
  if (status === 412) return words.conflict;
  if (status === 401 || status === 403) return words.forbidden;
  if (status === 404) return writing ? words.gone : words.noListWhy;
  return words.unexpected(message);
};
