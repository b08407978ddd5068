import { capital, say, sayCount, sayDay, sayDuration, sayLanguage, sayMonth, sayParts, speakAs, culture } from './say';
import { messageIn } from './messages';

afterEach(() => speakAs('en-US'));

test('fills the holes of a sentence', () => {
  expect(say('FinderYourCircle', { circle: '<b>IT</b>' })).toBe('Your circle: <b>IT</b>');
});

test('gives the pieces, so that a hole can hold an element', () => {
  const element = { any: 'element' };
  expect(sayParts('FinderYourCircle', { circle: element })).toEqual(['Your circle: ', element]);
});

test('counts as the language does', () => {
  expect(sayCount('People', 1)).toBe('1 person');
  expect(sayCount('People', 0)).toBe('0 people');
  expect(sayCount('People', 20000)).toBe('20,000 people');
});

test('follows the page’s culture only in the language of the words', () => {
  speakAs('en-GB');
  expect(culture()).toBe('en-GB');
  expect(sayDay('2026-12-02', '2026-11-24')).toBe('2 December');
  speakAs('es-ES');
  expect(culture()).toBe('en-US');
});

test('a day has its year only when it is another one; what is no day is nothing', () => {
  expect(sayDay('2026-12-02T23:00:00Z', '2026-11-24')).toBe('December 2');
  expect(sayDay('2027-01-05', '2026-11-24')).toBe('January 5, 2027');
  expect(sayDay('soon', '2026-11-24')).toBe('');
  expect(sayMonth('2022-07-14')).toBe('July 2022');
});

test('says how long something takes', () => {
  expect(sayDuration(5)).toBe('5 min');
  expect(sayDuration(60)).toBe('1 h');
  expect(sayDuration(67)).toBe('1 h 07');
});

test('names languages, and leaves what is none', () => {
  expect(sayLanguage('NL')).toBe('Dutch');
  expect(sayLanguage('not a code')).toBe('not a code');
});

test('capital letters of any alphabet', () => {
  expect(capital('élodie')).toBe('Élodie');
  expect(capital('')).toBe('');
});

test('a message begins in the language that both share', () => {
  expect(messageIn('nl', 'asking', { name: 'Ann' })).toBe('Dag Ann, heb je even tijd om mij te helpen?');
  expect(messageIn('fr', 'askingAbout', { name: '$&', topic: 'Teams' })).toContain('Bonjour $&,');
});

test('a hole of a message that nothing fills is left empty, never shown', () => {
  for (const language of ['fr', 'nl', 'en', 'de'] as const) expect(messageIn(language, 'asking')).not.toMatch(/[{}]/);
  expect(messageIn('en', 'asking', {})).toBe('Hello , would you have a moment to help me?');
});

test('a day is the same day wherever it is read', () => {
  const here = Intl.DateTimeFormat;
  const inKiritimati = function (culture: string, options: Intl.DateTimeFormatOptions) {
    return new here(culture, { timeZone: 'Pacific/Kiritimati', ...options });
  };
  jest.spyOn(Intl, 'DateTimeFormat').mockImplementation(inKiritimati as unknown as typeof Intl.DateTimeFormat);
  // A culture whose formats nobody has asked for yet.
  speakAs('en-NZ');
  expect(sayDay('2026-12-02', '2026-11-24')).toBe('2 December');
  expect(sayMonth('2026-11-30')).toBe('November 2026');
  jest.restoreAllMocks();
});
