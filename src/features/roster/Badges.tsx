import * as React from 'react';
import { say } from '../../strings/say';
import { BadgeList, BadgePage } from './BadgePage';
import type { RosterState } from './useRoster';

export interface BadgesProps {
  readonly roster: RosterState;
  /** The badge whose page the address named when the web part came: opened elsewhere, it does not take the focus. */
  readonly arrived: string | undefined;
}

/** All badges, or the page of one; the focus goes with the reader. */
const Badges = ({ roster, arrived }: BadgesProps): React.ReactElement => {
  const { open } = roster.asked;
  const before = React.useRef(arrived);
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
