import * as React from 'react';
import { say } from '../../strings/say';
import { Notice } from '../../ui/Notice';

/** Nothing ticked off is one thing, nothing known of it another. */
export const UnreadTicks = ({ again }: { readonly again: () => void }): React.ReactElement => (
  <Notice
    kind="warning"
    icon="PlugDisconnected"
    lead={say('CatalogueUnread')}
    actions={[{ words: say('Retry'), onClick: again }]}
  >
    {say('CatalogueUnreadText')}
  </Notice>
);
