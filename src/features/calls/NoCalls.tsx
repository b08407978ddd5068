import * as React from 'react';
import { NothingYet } from '../../shell/NothingYet';
import { say } from '../../strings/say';

/** There are no lists for calls. */
const NoCalls = (): React.ReactElement => {
  const soon = { title: say('CallSoonTitle'), text: say('CallSoonText') };
  return (
    <NothingYet
      icon="People"
      absent
      empty={soon}
      soon={soon}
      lacking={{ title: say('CallAbsentTitle'), text: say('CallAbsentText'), button: say('CallSetUp') }}
    />
  );
};

export default NoCalls;
