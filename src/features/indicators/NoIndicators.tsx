import * as React from 'react';
import { NothingYet } from '../../shell/NothingYet';
import { say } from '../../strings/say';

/** No figure yet, or no list for them. */
const NoIndicators = ({
  absent,
  curator
}: {
  readonly absent: boolean;
  readonly curator: boolean;
}): React.ReactElement => (
  <NothingYet
    icon="Table"
    absent={absent}
    empty={
      curator
        ? { title: say('IndicatorsFirstTitle'), text: say('IndicatorsFirstText') }
        : { title: say('IndicatorsEmptyTitle'), text: say('IndicatorsEmptyText') }
    }
    soon={{ title: say('IndicatorsSoonTitle'), text: say('IndicatorsSoonText') }}
    lacking={{ title: say('IndicatorsAbsentTitle'), text: say('IndicatorsAbsentText'), button: say('IndicatorsSetUp') }}
  />
);

export default NoIndicators;
