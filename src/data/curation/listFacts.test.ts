/** @jest-environment node */
import { addressOf } from './listFacts';

const at = (folder: unknown) => ({ RootFolder: { ServerRelativeUrl: folder } });

test.each([
  ['/sites/x/Lists/Circles', 'lists/circles'],
  ['/sites/x/50% club', '50% club'],
  ['/sites/x/%E0%A4%A', '%e0%a4%a'],
  ['/Sites/X/Liste der Büros', 'liste der büros'],
  ['/sites/xy/Lists/Circles', ''],
  [undefined, '']
])('the list at %s is %s', (folder, address) => {
  expect(addressOf(at(folder), '/sites/x')).toBe(address);
});
