import { calls as declared, type CallRow } from '../../lists';
import { dayOf } from '../common/day';
import { nameIn } from '../common/words';
import { type Check, found, type HealthFacts, type Trouble } from './health';

const callTrouble = ({ opensOn, closesOn }: CallRow): Trouble | undefined => {
  const [opens, closes] = [dayOf(opensOn), dayOf(closesOn)];
  if (closes === undefined) return { kind: 'callEndless' };
  return opens !== undefined && closes < opens ? { kind: 'callDates' } : undefined;
};

/** Whether each call has an end, from which applications are kept, and can be open at all. */
export const callChecks = ({ rows: { calls }, state: { language } }: HealthFacts): readonly Check[] => {
  if (calls === undefined) return [];
  const { url } = declared;
  return [
    {
      check: 'callDates',
      list: url,
      run: () =>
        calls.flatMap((call) => {
          const trouble = callTrouble(call);
          return trouble === undefined
            ? []
            : [found(url, trouble, { rows: [{ id: call.id, name: nameIn(language, call) }] })];
        })
    }
  ];
};
