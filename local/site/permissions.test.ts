import { allows, maskOf, permission } from './permissions.ts';

const may = (roles: Parameters<typeof maskOf>[0], ...asked: readonly bigint[]): boolean =>
  allows(
    maskOf(roles),
    asked.reduce((sum, each) => sum | each, 0n)
  );

test('each level holds what SharePoint’s own holds, and no more', () => {
  const { view, add, edit, remove, manageLists, managePermissions, manageWeb } = permission;
  const held = (role: Parameters<typeof maskOf>[0][0]) =>
    [view, add, edit, remove, manageLists, managePermissions, manageWeb].map((asked) => may([role], asked));
  expect(held('Read')).toEqual([true, false, false, false, false, false, false]);
  expect(held('Contribute')).toEqual([true, true, true, true, false, false, false]);
  expect(held('Edit')).toEqual([true, true, true, true, true, false, false]);
  expect(held('Design')).toEqual([true, true, true, true, true, false, false]);
  expect(held('Full Control')).toEqual([true, true, true, true, true, true, true]);
  expect(held('None')).toEqual([false, false, false, false, false, false, false]);
});

test('of several rights that are asked for together every one is needed; several levels add up', () => {
  expect(may(['Contribute'], permission.edit, permission.manageLists)).toBe(false);
  expect(may(['Edit'], permission.edit, permission.manageLists)).toBe(true);
  const { overrideListBehaviors } = permission;
  expect([may(['Edit'], overrideListBehaviors), may(['Design'], overrideListBehaviors)]).toEqual([false, true]);
  expect(may(['Read', 'Contribute'], permission.view, permission.add)).toBe(true);
  expect(may([], permission.view)).toBe(false);
  expect(may([])).toBe(true);
});
