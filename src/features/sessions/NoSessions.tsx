import * as React from 'react';
import { NothingYet } from '../../shell/NothingYet';
import { say } from '../../strings/say';

/** No session yet, or no lists for them. */
const NoSessions = ({ absent }: { readonly absent: boolean }): React.ReactElement => (
  <NothingYet
    icon="Calendar"
    absent={absent}
    empty={{ title: say('SessionsEmptyTitle'), text: say('SessionsEmptyText') }}
    soon={{ title: say('SessionsSoonTitle'), text: say('SessionsSoonText') }}
    lacking={{ title: say('SessionsAbsentTitle'), text: say('SessionsAbsentText'), button: say('SessionsSetUp') }}
  />
);

export default NoSessions;
