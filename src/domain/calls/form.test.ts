import { applications } from '../../lists';
import { keptDaysOfApplications } from './form';

test('an application is kept for as long as its list declares', () => {
  expect(applications.kept).toMatchObject({ days: keptDaysOfApplications });
});
