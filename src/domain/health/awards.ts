import { awards as declared, type Award } from '../../lists';
import { nameOf } from '../people/ambassadors';
import { dayOf } from '../common/day';
import { rowsAlike, type Check, type Finding, found, type HealthFacts, type RowName, type Trouble } from './health';
import { nameIn } from '../common/words';

const { url } = declared;

/** The same badge to the same person on the same day; a renewal has a day of its own, what was revoked counts no more. */
const sameAs = ({ ambassador, badge, awardedOn, revoked }: Award): string =>
  ambassador === undefined || badge === undefined || revoked ? '' : `${ambassador} ${badge} ${dayOf(awardedOn) ?? ''}`;

const endsBeforeItBegins = ({ awardedOn, expiresOn }: Award): boolean => {
  const [since, until] = [dayOf(awardedOn), dayOf(expiresOn)];
  return since !== undefined && until !== undefined && until < since;
};

/** Whether each award is of somebody, for something, once, and for days that can be. */
export const awardChecks = ({ rows, state: { language } }: HealthFacts): readonly Check[] => {
  const { awards, ambassadors, badges } = rows;
  if (awards === undefined || ambassadors === undefined || badges === undefined) return [];
  const people = new Map(ambassadors.map((each) => [each.id, nameOf(each)]));
  const kinds = new Map(badges.map((badge) => [badge.id, nameIn(language, badge)]));
  const named = ({ id, title, ambassador, badge }: Award): RowName => {
    const parts = [people.get(ambassador ?? NaN), kinds.get(badge ?? NaN)].filter(Boolean);
    return { id, name: parts.length === 0 ? title.trim() : parts.join(' · ') };
  };
  const about = (wrong: (award: Award) => boolean, trouble: Trouble): readonly Finding[] =>
    awards.filter(wrong).map((award) => found(url, trouble, { rows: [named(award)] }));
  return [
    {
      check: 'awards',
      list: url,
      run: () => [
        ...about(({ ambassador }) => !people.has(ambassador ?? NaN), { kind: 'awardOfNobody' }),
        ...about(({ badge }) => !kinds.has(badge ?? NaN), { kind: 'awardOfNothing' })
      ]
    },
    {
      check: 'awardDoubles',
      list: url,
      run: () => rowsAlike(awards, sameAs).map((rows) => found(url, { kind: 'awardTwice' }, { rows: rows.map(named) }))
    },
    { check: 'awardDates', list: url, run: () => about(endsBeforeItBegins, { kind: 'awardDates' }) }
  ];
};
