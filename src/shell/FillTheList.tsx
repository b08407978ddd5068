import * as React from 'react';
import { say } from '../strings/say';
import { Button, LinkButton } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { useSurroundings } from './ProgrammeContext';

export interface FillTheListProps {
  readonly title: string;
  /** Address of the list from the site, `Lists/Ambassadors`. */
  readonly list: string;
  readonly children: React.ReactNode;
}

/** A list without rows, told to those who fill it: one by one in the list, or all at once from a file. */
const FillTheList = ({ title, list, children }: FillTheListProps): React.ReactElement => {
  const { site, openCuration } = useSurroundings();
  return (
    <EmptyState
      icon="BulletedList"
      title={title}
      actions={
        <>
          <LinkButton look="primary" href={`${site.url}/${list}`}>
            {say('EmptyCuratorDo')}
          </LinkButton>
          {openCuration !== undefined && (
            <Button aria-haspopup="dialog" onClick={() => openCuration('import')}>
              {say('SetUpImport')}
            </Button>
          )}
        </>
      }
      foot={say('CuratorsOnly')}
    >
      {children}
    </EmptyState>
  );
};

export default FillTheList;
