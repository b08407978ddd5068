import * as React from 'react';
import { say } from '../../strings/say';
import { BadgeList, BadgePage } from './BadgePage';
import type { RosterState } from './useRoster';

/** All badges, or the page of one; the focus goes with the reader. */
const Badges = ({ roster }: { readonly roster: RosterState }): React.ReactElement => {
  const { open } = roster.asked;
  const before = React.useRef(open);
  const cameFrom = before.current;
  React.useEffect(() => {
    before.current = open;
  }, [open]);
  if (roster.held === undefined) return <p role="status">{say('Loading')}</p>;
  return open === undefined ? (
    <BadgeList roster={roster} cameFrom={cameFrom} />
  ) : (
    <BadgePage roster={roster} opened={cameFrom !== open} />
  );
};

export default Badges;
