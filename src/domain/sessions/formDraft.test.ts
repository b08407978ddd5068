import { emptyForm } from './form';
import { draftOfFields, fieldsOfDraft } from './formDraft';

const begun = emptyForm('2027-01-07', 7);
const typed = {
  ...begun,
  title: 'The coach’s hour',
  language: 'FR',
  topics: ['Excel'],
  audience: [],
  host: undefined,
  questionId: 17,
  times: '6'
} as const;

it('what was typed is read back as it was, with the dates that were left out', () =>
  expect(draftOfFields(fieldsOfDraft({ form: typed as never, left: ['2027-02-18'] }), begun)).toEqual({
    form: typed,
    left: ['2027-02-18']
  }));

it('what somebody else wrote there, or an earlier version, is as in an empty form', () =>
  expect(
    draftOfFields(
      { title: '"Kept"', places: '12', topics: '"Excel"', audience: '[1]', host: '"x"', kind: '{', left: '{}' },
      begun
    )
  ).toEqual({ form: { ...begun, title: 'Kept' }, left: [] }));
