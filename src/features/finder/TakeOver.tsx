import * as React from 'react';
import { serving } from '../../domain/people/ambassadors';
import { useAddress } from '../../shell/address';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { finderAsked, finderPrefix } from './address';
import type { FinderRead } from './reads';
import type { FinderSettings } from './settings';
import { type FinderState, ofCircle } from './useFinder';

/**
 * Links to a person speak to the first Finder of a page. Beside it stands one that shows another circle: what only that one can
 * show, it takes over.
 */
const TakeOver = ({ finder, read }: { readonly finder: FinderState; readonly read: FinderRead }): null => {
  const first = useSurroundings().beside?.first as FinderSettings | undefined;
  const [plain, write] = useAddress(finderPrefix);
  const { person } = finderAsked(plain);
  const shows = (circle: string | undefined): boolean =>
    serving(ofCircle(read.ambassadors, finder.circles, circle).members).some(({ id }) => id === person);
  const isMine = person !== undefined && shows(finder.target?.key);
  const isOthers = isMine && shows(first?.circle);
  const { ask, asked } = finder;
  React.useEffect(() => {
    if (!isMine || isOthers) return;
    const { person: _taken, ...others } = plain;
    write(others, 'replace');
    ask({ ...asked, person }, 'replace');
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for each link, whatever is asked here meanwhile
  }, [person, isMine, isOthers]);
  return null;
};

export default TakeOver;
