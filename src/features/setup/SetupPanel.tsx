import * as React from 'react';
import { keepsFocus } from '../../shell/Frame';
import { lazyPart } from '../../shell/lazyPart';
import { pageColours } from '../../shell/theme';
import { type CurationPanelProps, useSurroundings } from '../../shell/ProgrammeContext';
import { culture, say } from '../../strings/say';
import { Parts } from './Parts';

const SidePanel = lazyPart(() => import(/* webpackChunkName: 'panel' */ '../../ui/SidePanel'));

/** The same over any web part, for whoever came from an empty list. */
const SetupPanel = ({ part, onClose }: CurationPanelProps): React.ReactElement => {
  const { theme } = useSurroundings();
  return (
    <SidePanel
      wide
      title={say('CurationTitle')}
      closeLabel={say('Close')}
      colours={pageColours(theme)}
      lang={culture()}
      onDismiss={onClose}
      onFocus={keepsFocus}
    >
      <Parts first={part} />
    </SidePanel>
  );
};

export default SetupPanel;
