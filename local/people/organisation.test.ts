import { organisation } from './organisation.ts';
import { isPictured } from './pictured.ts';
import { visitors } from './visitors.ts';

const today = new Date('2026-11-24T10:00:00Z');
const company = organisation({ today });
const { ambassadors, awards, badges, circles, employees, offices, progress, searchTerms, trainings } = company;
const serving = ambassadors.filter(({ status }) => status !== 'Former');
const former = ambassadors.filter(({ status }) => status === 'Former');
const cohort = (name: string): number => serving.filter((ambassador) => ambassador.cohort === name).length;
const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);

test('2,500 people work in 33 circles and 42 offices, 400 of them for EASYPAY', () => {
  expect(employees).toHaveLength(2500);
  expect(circles).toHaveLength(33);
  expect(offices).toHaveLength(42);
  expect(sum(circles.map(({ headcount }) => headcount))).toBe(2500);
  expect(sum(offices.map(({ headcount }) => headcount))).toBe(2500);
  expect(sum(circles.filter(({ entity }) => entity === 'EASYPAY').map(({ headcount }) => headcount))).toBe(400);
  expect(circles.find(({ key }) => key === 'PAY-SME')?.headcount).toBe(205);
});

test('137 ambassadors: 117 serve, by cohort as the story tells, and 20 of the first wave stopped', () => {
  expect(ambassadors).toHaveLength(137);
  expect([cohort('wave1'), cohort('questionnaire'), cohort('easypay'), cohort('proposed')]).toEqual([20, 30, 40, 27]);
  expect(former).toHaveLength(20);
  expect(former.every((ambassador) => ambassador.cohort === 'wave1')).toBe(true);
  expect(new Set(ambassadors.map(({ employee }) => employee.person.login)).size).toBe(137);
});

test('circles have nobody, one, several; one relies on a single person who is away', () => {
  const inCircle = (key: string) => serving.filter(({ employee }) => employee.circle === key);
  const sizes = circles.map(({ key }) => inCircle(key).length);
  expect(sizes.filter((size) => size === 0).length).toBeGreaterThanOrEqual(1);
  expect(sizes.filter((size) => size === 1).length).toBeGreaterThanOrEqual(3);
  expect(sizes.filter((size) => size > 4).length).toBeGreaterThanOrEqual(3);
  const alone = circles.filter(({ key }) => inCircle(key).length === 1 && inCircle(key)[0]?.status === 'Away');
  expect(alone.map(({ key }) => key)).toContain('FACILITY');
});

test('six people are away: with a date to come, without one, and with one that has passed', () => {
  const away = serving.filter(({ status }) => status === 'Away');
  expect(away).toHaveLength(6);
  expect(away.some(({ awayUntil }) => awayUntil === undefined)).toBe(true);
  expect(away.some(({ awayUntil }) => awayUntil !== undefined && awayUntil < company.today)).toBe(true);
  expect(away.filter(({ awayUntil }) => awayUntil !== undefined && awayUntil > company.today).length).toBe(4);
});

test('every ambassador has a place, one to five topics, languages, and dates in order', () => {
  const circleKeys = new Set(circles.map(({ key }) => key));
  const officeKeys = new Set(offices.map(({ key }) => key));
  for (const ambassador of ambassadors) {
    const { employee } = ambassador;
    expect(circleKeys).toContain(employee.circle);
    expect(officeKeys).toContain(employee.office);
    for (const key of ambassador.otherCircles) expect(circleKeys).toContain(key);
    expect(ambassador.topics.length).toBeGreaterThanOrEqual(1);
    expect(ambassador.topics.length).toBeLessThanOrEqual(5);
    expect(employee.speaks.length).toBeGreaterThanOrEqual(1);
    expect(employee.person.jobTitle).not.toBe('');
    expect(ambassador.consentDate >= ambassador.since && ambassador.consentDate <= company.today).toBe(true);
  }
  expect(ambassadors.some(({ about }) => about === '')).toBe(true);
  expect(ambassadors.some(({ about }) => about.length > 300)).toBe(true);
});

test('the same options give the same people; another day moves only what depends on it', () => {
  expect(organisation({ today })).toEqual(company);
  const later = organisation({ today: new Date('2027-03-02T10:00:00Z') });
  expect(later.employees.map(({ person }) => person)).toEqual(employees.map(({ person }) => person));
});

test('names are spelled in many ways, addresses are ASCII, unique and nobody’s', () => {
  const emails = employees.map(({ person }) => person.email);
  expect(new Set(emails).size).toBe(2500);
  expect(emails.filter((email) => !/^[a-z-]+\.[a-z-]+\d*@lecercle\.example$/.test(email))).toEqual([]);
  const names = employees.map(({ person }) => person.displayName);
  expect(new Set(names).size).toBeLessThan(2500);
  for (const spelling of [/[éèïçö]/, /[’']/, /œ/, /ß/, /IJ|ij/, /ÿ/, /\bvan de[nr]? /i, /-/, /[şğı]/i, /[łń]/i, /’t /])
    expect(names.some((name) => spelling.test(name))).toBe(true);
});

test('departments and offices are mostly known by their circle, and sometimes by none or by two', () => {
  const claims = (department: string): number =>
    circles.filter(({ profileNames }) => profileNames.some((name) => name === department.trim())).length;
  const counts = employees.map(({ person }) => claims(person.department));
  expect(counts.filter((count) => count === 1).length).toBeGreaterThan(2200);
  expect(counts.filter((count) => count === 0).length).toBeGreaterThan(10);
  expect(counts.filter((count) => count === 2).length).toBeGreaterThan(3);
});

test('each visitor of the company has a circle that the profile leads to, and somebody near who shares a language', () => {
  for (const { person, circle, office } of visitors.filter((visitor) => visitor.role !== 'None')) {
    const found = circles.filter(({ profileNames }) => profileNames.includes(person.department));
    expect(found.map(({ key }) => key)).toEqual([circle]);
    const place = offices.filter(({ profileNames }) => profileNames.includes(person.office));
    expect(place.map(({ key }) => key)).toEqual([office]);
    const own = person.languages.map((language) => language.slice(0, 2).toUpperCase());
    const near = serving.filter(
      ({ employee, status }) =>
        employee.circle === circle && status === 'Active' && employee.speaks.some((language) => own.includes(language))
    );
    expect(near.length).toBeGreaterThan(0);
    expect(employees.filter((employee) => employee.person.login === person.login)).toHaveLength(1);
  }
});

test('most ambassadors have a portrait, some have none', () => {
  const pictured = ambassadors.filter(({ employee }) => employee.person.hasPicture).length / ambassadors.length;
  expect(pictured).toBeGreaterThan(0.72);
  expect(pictured).toBeLessThan(0.93);
  expect(employees.filter(({ person }) => person.hasPicture !== isPictured(person.email))).toEqual([]);
});

test('badges are renewed, expired, about to expire and taken back', () => {
  const keys = new Set(badges.map(({ key }) => key));
  for (const award of awards) {
    expect(keys).toContain(award.badge);
    expect(ambassadors[award.ambassador]).toBeDefined();
    expect(award.awardedOn <= company.today).toBe(true);
  }
  expect(awards.some(({ remark }) => remark === 'Renouvellement')).toBe(true);
  expect(awards.some(({ revoked }) => revoked)).toBe(true);
  expect(awards.some(({ expiresOn }) => expiresOn !== undefined && expiresOn < company.today)).toBe(true);
  expect(
    awards.some(({ expiresOn }) => expiresOn !== undefined && expiresOn >= company.today && expiresOn < '2027-01-24')
  ).toBe(true);
});

test('103 modules stand in 397 rows, at public addresses over https', () => {
  expect(trainings).toHaveLength(397);
  expect(new Set(trainings.map(({ module }) => module)).size).toBe(103);
  for (const { url } of trainings) expect(url).toMatch(/^https:\/\/(support|learn|adoption)\.microsoft\.com\/[^\s]+$/);
});

test('modules have a level; some are featured, some are new, some wait to be looked at, some have nobody', () => {
  const french = trainings.filter(({ language }) => language === 'FR');
  const many = (of: (training: (typeof trainings)[number]) => boolean) => french.filter(of).length;
  expect(many(({ level }) => level === 'First steps')).toBeGreaterThan(15);
  expect(many(({ level }) => level === 'Advanced')).toBeGreaterThan(15);
  expect(many(({ featured }) => featured)).toBe(3);
  expect(many(({ addedOn }) => addedOn > '2026-11-01')).toBe(4);
  expect(many(({ owner }) => owner === undefined)).toBe(3);
  const due = many(({ reviewBy = '9' }) => reviewBy < company.today);
  expect([due > 2, due < 12]).toEqual([true, true]);
});

test('1,090 lines of search terms, each with words and a topic, fit in a title', () => {
  expect(searchTerms).toHaveLength(1090);
  for (const { words, topics } of searchTerms) {
    expect(words.length).toBeGreaterThan(0);
    expect(topics.length).toBeGreaterThan(0);
    expect(words.join(';').length).toBeLessThanOrEqual(255);
  }
});

test('a few hundred starters are on their way, the starter visitor in the first week', () => {
  const learners = new Set(progress.map(({ learner }) => learner.person.login));
  expect(learners.size).toBeGreaterThan(200);
  expect(learners.size).toBeLessThan(400);
  const early = progress.filter(({ learner, on }) => learner.joinedOn === undefined || on < learner.joinedOn);
  const late = progress.filter(({ on }) => on > company.today);
  const halfDone = progress.filter(({ state, doneOn }) => (state === 'Done') !== (doneOn !== undefined));
  expect([early, late, halfDone]).toEqual([[], [], []]);
  const own = progress.filter(({ learner }) => learner.person.email === 'chloe.baudoux@lecercle.example');
  expect(own.filter(({ state }) => state === 'Done')).toHaveLength(4);
  expect(own.filter(({ state }) => state === 'Started')).toHaveLength(1);
});

test('a larger company has ambassadors in proportion; their number can be set by itself', () => {
  const count = (options: { readonly size?: number; readonly ambassadors?: number }): readonly number[] => {
    const made = organisation({ ...options, today });
    return [made.employees.length, made.ambassadors.filter(({ status }) => status !== 'Former').length];
  };
  expect(count({ size: 10_000 })).toEqual([10_000, 468]);
  expect(count({ size: 5000, ambassadors: 300 })).toEqual([5000, 300]);
  expect(count({ size: 60 })).toEqual([60, 3]);
  const [people = 0, many] = count({ ambassadors: 6000 });
  expect(many).toBe(6000);
  expect(people).toBeGreaterThan(12_000);
});
