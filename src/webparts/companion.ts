import { DisplayMode } from '@microsoft/sp-core-library';
import * as React from 'react';
import type { ShareProps } from '../features/setup/health/Share';
import { lazyPart } from '../shell/lazyPart';
import type { Companion } from '../shell/ProgrammeContext';
import { withWords } from '../strings/load';
import { withLaterWords } from '../strings/loadLater';

const Panel = lazyPart(
  withWords('curation', () => import(/* webpackChunkName: 'setup-panel' */ '../features/setup/SetupPanel'))
);
const Share = lazyPart(
  withLaterWords('curationMore', () => import(/* webpackChunkName: 'share' */ '../features/setup/health/Share'))
);

/** What accompanies a web part that reads these lists, for those who keep them. */
export const companionOf = (lists: ShareProps['lists'], mode: DisplayMode): Companion => ({
  Panel,
  ...(mode === DisplayMode.Edit ? { share: React.createElement(Share, { lists }) } : {})
});
