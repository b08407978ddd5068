import * as React from 'react';
import { dayMeant } from '../../../domain/importing/dates';
import { say, sayDay } from '../../../strings/say';
import { Notice } from '../../../ui/Notice';

interface UnclearDatesProps {
  /** A date of the file that can be read both ways. */
  readonly text: string;
  readonly onOrder: (order: 'dayFirst' | 'monthFirst') => void;
}

/** Days of such a date need no zone. */
const noZone = (): string => '';

/** The file does not tell which of two numbers is the day: how it is read is said, and both ways can be chosen. */
export const UnclearDates = ({ text, onOrder }: UnclearDatesProps): React.ReactElement => {
  const [day, other] = [false, true].map((monthFirst) => sayDay(dayMeant(text, monthFirst, noZone) ?? '', ''));
  return (
    <Notice
      kind="warning"
      actions={[
        { words: say('ImportReadAs', { day: day ?? '' }), onClick: () => onOrder('dayFirst') },
        { words: say('ImportReadAs', { day: other ?? '' }), onClick: () => onOrder('monthFirst') }
      ]}
    >
      {say('ImportDatesUnclear', { text, day: day ?? '', other: other ?? '' })}
    </Notice>
  );
};
