import { wholeRoute } from './contentsRoute.ts';
import { shortAddress } from './requests.ts';

const web = '/sites/intranet';

test.each([
  ['/_layouts/15/viewlsts.aspx', { kind: 'all' }],
  ['/Lists/Badges/AllItems.aspx', { kind: 'list', listUrl: `${web}/Lists/Badges` }],
  ['/Lists/Badges/NewForm.aspx', { kind: 'new', listUrl: `${web}/Lists/Badges` }],
  ['/Lists/Badges/EditForm.aspx?ID=3', { kind: 'edit', listUrl: `${web}/Lists/Badges`, itemId: 3 }],
  ['/Lists/Badges/DispForm.aspx?ID=x', { kind: 'list', listUrl: `${web}/Lists/Badges` }]
])('%s shows the right part of Site contents', (path, route) => {
  expect(wholeRoute(new URL(`http://localhost${web}${path}`), web)).toEqual(route);
});

test.each([
  ["/_api/web/getList('%2Fsites%2Fintranet%2FLists%2FAmbassadors')/items?$top=5000", 'Lists/Ambassadors/items'],
  ["/_api/web/lists/getByTitle('Badges')/items", 'Lists/Badges/items'],
  ['/_api/SP.UserProfiles.PeopleManager/GetMyProperties', 'PeopleManager/GetMyProperties'],
  ['/_api/$batch', '$batch']
])('%s is told shortly', (address, short) => {
  expect(shortAddress(`http://localhost/sites/intranet${address}`)).toBe(short);
});
