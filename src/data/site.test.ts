import { plainPath, siteAddress } from './site';

const own = 'https://lecercle.example/sites/intranet';

test.each([
  [undefined, own],
  ['', own],
  ['  ', own],
  ['/sites/people', 'https://lecercle.example/sites/people'],
  ['https://lecercle.example/sites/people/', 'https://lecercle.example/sites/people'],
  ['https://lecercle.example/sites/people/SitePages/Home.aspx?x=1', 'https://lecercle.example/sites/people'],
  ['https://lecercle.example/sites/people/Lists/Ambassadors/AllItems.aspx', 'https://lecercle.example/sites/people'],
  ['https://lecercle.example', 'https://lecercle.example'],

  ['javascript:alert(1)', own],
  ['https://', own]
])('the source site "%s" means %s', (given, address) => {
  expect(siteAddress(`${own}/`, given)).toBe(address);
});

test.each([
  ['/sites/intranet', '/sites/intranet'],
  ['/sites/50%%20club', '/sites/50% club'],
  ['/sites/caf%C3%A9', '/sites/café'],
  ['/sites/%E0%A4%A', '/sites/%E0%A4%A'],
  ['/sites/100%', '/sites/100%']
])('the path %s is %s', (address, path) => {
  expect(plainPath(address)).toBe(path);
});
