import unpackChromium from '../browser/chromium';
import { forgetOthers } from './kept.ts';
import { partsOfOld } from './packages.ts';

/** The browser, and a look into the old package before anything is started for it. */
export default async function begin(): Promise<void> {
  partsOfOld();
  forgetOthers();
  await unpackChromium();
}
