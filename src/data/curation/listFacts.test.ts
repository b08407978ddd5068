/** @jest-environment node */
import { addressOf } from './listFacts';

const at = (folder: unknown) => ({ RootFolder: { ServerRelativeUrl: folder } });

test.each([
  ['/sites/x/Lists/Circles', 'Lists/Circles'],
  ['/sites/x/50% club', '50% club'],
  ['/sites/x/%E0%A4%A', '%E0%A4%A'],
  ['/Sites/X/Liste der Büros', 'Liste der Büros'],
  ['/sites/xy/Lists/Circles', ''],
  [undefined, '']
])('the list at %s is %s', (folder, address) => {
  expect(addressOf(at(folder), '/sites/x')).toBe(address);
});
