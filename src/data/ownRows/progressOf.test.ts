/**
 * @jest-environment jsdom
 */
import { progressOf } from './progressOf';

const page = {
  pageContext: {
    user: { loginName: 'ann@lecercle.example' },
    web: { absoluteUrl: 'https://lecercle.example/sites/intranet' },
    legacyPageContext: { formDigestValue: '', formDigestTimeoutSeconds: 1800 }
  }
};

test('a tick is written down in the same turn, before the script that keeps it is there', () => {
  progressOf(page)
    .keep('teams', 'Done', '2026-11-24')
    .catch(() => undefined);
  // Nothing else had its turn yet.
  expect(
    window.localStorage.getItem(
      'digital-ambassadors:https://lecercle.example/sites/intranet ann@lecercle.example:ticks'
    )
  ).toBe(JSON.stringify([{ moduleKey: 'teams', state: 'Done', day: '2026-11-24' }]));
});
