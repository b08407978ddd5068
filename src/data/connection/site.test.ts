import { siteAddress } from './site';

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
  ['https://', own],
  ['https://lecercle.example:99999/sites/people', own],
  ['/sites/100%', 'https://lecercle.example/sites/100%'],
  ['https://lecercle.example/sites/%E0%A4%A', 'https://lecercle.example/sites/%E0%A4%A']
])('the source site "%s" means %s', (given, address) => {
  expect(siteAddress(`${own}/`, given)).toBe(address);
});
