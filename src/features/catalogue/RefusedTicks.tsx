import * as React from 'react';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { say } from '../../strings/say';
import { Notice } from '../../ui/Notice';

/** Ticks cannot leave the device: said once. */
const RefusedTicks = (): React.ReactElement => {
  const { site } = useSurroundings();
  return (
    <Notice kind="warning" icon="CloudUpload" lead={say('CatalogueRefused')}>
      {say('CatalogueRefusedText', { site: site.name })}
    </Notice>
  );
};

export default RefusedTicks;
