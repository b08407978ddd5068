import unpackChromium from '../browser/chromium';
import { partsOfOld } from './packages.ts';

/** The browser, and a look into the old package before anything is started for it. */
export default async function begin(): Promise<void> {
  partsOfOld();
  await unpackChromium();
}
