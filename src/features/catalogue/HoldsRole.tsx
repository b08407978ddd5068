import * as React from 'react';
import { isSelf, serving } from '../../domain/people/ambassadors';
import { drawable } from '../../shell/useLoad';
import { useReading } from '../../shell/useReading';
import { holding } from './reads';

/** Whether the reader holds the role; people are asked for only where it matters. */
export const HoldsRole = ({
  login,
  onKnown
}: {
  readonly login: string | undefined;
  readonly onKnown: (holds: boolean) => void;
}): null => {
  const { now } = useReading(holding);
  const read = drawable(now);
  React.useEffect(() => {
    if (read !== undefined) onKnown(serving(read.ambassadors).some((each) => isSelf(each, login)));
  }, [read, login, onKnown]);
  return null;
};
