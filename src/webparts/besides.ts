import type { Surroundings } from '../shell/ProgrammeContext';
import type { PartName, StandingPart } from './door/part';

const standing = new Map<PartName, StandingPart<object>[]>();

const isThere = ({ domElement }: StandingPart<object>): boolean => domElement.isConnected;

/** Signs of a web part's own id that tell it from the others of its page. */
const enough = 8;

/** Which one of its kind a part is on the page: the one that came first has all that is plain. Others are told of it. */
export const besideOf = <Settings extends object>(
  name: PartName,
  part: StandingPart<Settings>
): Pick<Surroundings, 'beside'> => {
  const all = (standing.get(name) ?? []).filter((other) => other === part || isThere(other));
  standing.set(name, all);
  if (!all.some((other) => other === part)) all.push(part);
  const [first = part] = all;
  if (first === part) return {};
  const id = part.context.instanceId.replace(/-/g, '').slice(0, enough);
  return { beside: { id, nth: all.findIndex((other) => other === part) + 1, first: first.properties } };
};
