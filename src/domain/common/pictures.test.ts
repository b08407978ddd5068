import { libraryPicture } from './pictures';

const site = 'https://contoso.example/sites/intranet';

test.each([
  ['https://contoso.example/sites/intranet/SiteAssets/badges/gold.png'],
  ['https://contoso.example/SiteAssets/Marque%20%26%20logos/or.SVG'],
  ['SiteAssets/gold.webp', 'https://contoso.example/sites/intranet/SiteAssets/gold.webp'],
  ['/sites/brand/Logos/gold.jpg?web=1#x', 'https://contoso.example/sites/brand/Logos/gold.jpg']
])('%s is a picture of a library', (address, whole = address) => {
  expect(libraryPicture(address, site)).toBe(whole);
});

test.each([
  undefined,
  '',
  'https://contoso.example/sites/intranet/_layouts/15/SignOut.aspx',
  'https://contoso.example/_layouts/15/SignOut.aspx/gold.png',
  'https://contoso.example/%5Flayouts/15/SignOut.aspx%2Fgold.png',
  'https://contoso.example/sites/intranet/_layouts/15/download.aspx?SourceUrl=/sites/intranet/SiteAssets/gold.png',
  'https://contoso.example/sites/intranet/_layouts/15/images/gold.png',
  "https://contoso.example/_api/web/getFile('/gold.png",
  'https://contoso.example/_vti_bin/x/gold.png',
  'https://contoso.example/sites/intranet/SitePages/Leave.aspx',
  'https://contoso.example/sites/intranet/SiteAssets/../_api/gold.png',
  'https://contoso.example/sites/intranet/SiteAssets/%2e%2e/_api/gold.png',
  'https://contoso.example/sites/intranet/SiteAssets\\..\\_api\\gold.png',
  'https://contoso.example/sites/intranet/SiteAssets/gold',
  'https://contoso.example:99999/SiteAssets/gold.png',
  'https://elsewhere.example/SiteAssets/gold.png',
  '//elsewhere.example/SiteAssets/gold.png',
  'http://contoso.example/SiteAssets/gold.png',
  'https://contoso.example@elsewhere.example/SiteAssets/gold.png',
  'data:image/png;base64,AAAA',
  'javascript:alert(1)//gold.png'
])('%s is none', (address) => {
  expect(libraryPicture(address, site)).toBeUndefined();
});
