import * as React from 'react';
import { encoded } from '../domain/common/address';
import { nameOfList } from '../domain/port/listNames';
import type { Failure } from '../domain/port/programme';
import { addresses } from '../lists/reading/addresses';
import { say } from '../strings/say';
import { Button, LinkButton } from '../ui/Button';
import { useSurroundings } from './ProgrammeContext';

/**
 * SharePoint's own page on which access is asked for. Whoever may see the site is sent on to the list, and SharePoint comes back
 * from there with the list as what is asked for.
 */
const requestPage = (site: string, what: string): string => {
  const list = addresses.find((url) => url === what || nameOfList({ url }) === what) ?? '';
  return `${site}/_layouts/15/AccessDenied.aspx?Source=${encoded(`${site}/${list}`)}`;
};

/** What may be done about a failure beside trying again: asking for access, or setting the lists up. */
const Remedy = ({ failure: { kind, what } }: { readonly failure: Failure }): React.ReactElement | null => {
  const { site, openCuration } = useSurroundings();
  if (kind === 'forbidden')
    return (
      <LinkButton look="primary" href={requestPage(site.url, what)} newTab>
        {say('ForbiddenAsk')}
      </LinkButton>
    );
  return openCuration === undefined ? null : (
    <Button look="primary" aria-haspopup="dialog" onClick={() => openCuration('lists')}>
      {say(kind === 'missing' ? 'SetUpOpen' : 'SetUpCheck')}
    </Button>
  );
};

export default Remedy;
