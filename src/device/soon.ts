import { noted } from './noted';

/** What a device answers within so many milliseconds; undefined: it refuses, or is silent. Never rejects. */
export const soon = <Answer>(step: Promise<Answer>, patience: number): Promise<Answer | undefined> =>
  Promise.race([
    step.catch(noted('device')),
    new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), patience))
  ]);
