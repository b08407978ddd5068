import * as React from 'react';
import { encoded } from '../domain/common/address';
import { say } from '../strings/say';
import { LinkButton } from '../ui/Button';
import { useSurroundings } from './ProgrammeContext';

export interface EditRowProps {
  /** Address of the list from the site, `Lists/Ambassadors`. */
  readonly list: string;
  readonly id: number;
  /** Whose row it is. */
  readonly name: string;
  /** The button says so in words; absent: a drawing beside others. */
  readonly inWords?: boolean;
  readonly className?: string | undefined;
}

/** SharePoint's own form for a row, for whoever may edit it. It comes back to the page; in Teams there is no page to come back to. */
const EditRow = ({ list, id, name, inWords = false, className }: EditRowProps): React.ReactElement => {
  const { site, teams } = useSurroundings();
  const source = teams === undefined ? `&Source=${encoded(window.location.href)}` : '';
  return (
    <LinkButton
      look={inWords ? 'plain' : 'quiet'}
      icon="Edit"
      iconOnly={!inWords}
      href={`${site.url}/${list}/EditForm.aspx?ID=${id}${source}`}
      newTab={teams !== undefined}
      label={say('CuratorEdit', { name })}
      className={className}
    >
      {say('CuratorEditShort')}
    </LinkButton>
  );
};

export default EditRow;
