import type { CatalogueTraining } from '../../domain/learning/catalogue';
import type { KnownProgress, Tick } from '../../domain/learning/progress';
import { say } from '../../strings/say';

/** The reader's ticks on the catalogue, and how to set them. */
export interface Ticking {
  readonly tickOf: (training: CatalogueTraining) => Tick | undefined;
  /** Why a tick is on this device only; absent: it is in the list, or on its way. */
  readonly waiting: (training: CatalogueTraining) => string | undefined;
  /** It was opened: begun, unless it was before. */
  readonly onOpen: (training: CatalogueTraining) => void;
  readonly onTick: (training: CatalogueTraining, done: boolean) => void;
}

/** What is said of a tick that has not left the device. */
export const waitingWords = ({ hindrance, pending, unkept }: KnownProgress, key: string): string | undefined => {
  if (hindrance === undefined || !pending.has(key)) return undefined;
  if (unkept) return say('CatalogueUnkept');
  if (hindrance !== 'waiting' && hindrance !== 'signedOut') return undefined;
  return say(navigator.onLine ? 'CataloguePendingSoon' : 'CataloguePending');
};
