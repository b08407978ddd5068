import { erasingDesk } from '../../testing/erasingDesk';
import { halfDays, invented, requests } from '../../testing/inventedLists';
import { memoryCuration } from '../../testing/memoryCuration';
import type { Row } from '../importing/read';
import { erase } from './erasing';
import { listsForOverdue, overdueHolding } from './overdue';

const rows = {
  [halfDays.url]: [
    { id: 1, title: 'Teams', heldOn: '2026-03-02' },
    { id: 2, title: 'Excel', heldOn: '2026-11-20' }
  ],
  [requests.url]: [
    { id: 5, title: 'Old', halfDayId: 1 },
    { id: 6, title: 'New', halfDayId: 2 }
  ]
};

test('what has to be read is the list and those from which its time counts', () => {
  expect(listsForOverdue(requests, invented).map(({ url }) => url)).toEqual([halfDays.url, requests.url]);
  expect(listsForOverdue(halfDays, invented)).toEqual([halfDays]);
});

test('what is overdue goes for good through the erasing, the rest stays', async () => {
  const site = memoryCuration({ lists: invented, rows });
  const look = async () => [
    overdueHolding(requests, site.held(requests) as readonly Row[], {
      day: '2026-11-24',
      rowsAt: (url) => (url === halfDays.url ? site.held(halfDays) : undefined)
    })
  ];
  const holdings = await look();
  expect(holdings[0]?.writes).toEqual([{ kind: 'delete', id: 5 }]);
  const erased = await erase({ holdings }, erasingDesk(site, { look }));
  expect(erased).toEqual({ done: 1, of: 1, refused: [] });
  expect(site.held(requests).map(({ item }) => item.id)).toEqual([6]);
});
