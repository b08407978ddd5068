import { DisplayMode } from '@microsoft/sp-core-library';
import * as React from 'react';
import { withCurationWords } from '../features/setup/load';
import type { ShareProps } from '../features/setup/health/Share';
import { lazyPart } from '../shell/lazyPart';
import type { Companion } from '../shell/ProgrammeContext';

const Panel = lazyPart(
  withCurationWords(() => import(/* webpackChunkName: 'setup-panel' */ '../features/setup/SetupPanel'))
);
const Share = lazyPart(
  withCurationWords(() => import(/* webpackChunkName: 'share' */ '../features/setup/health/Share'))
);

/** What accompanies a web part that reads these lists, for those who keep them. */
export const companionOf = (lists: ShareProps['lists'], mode: DisplayMode): Companion => ({
  Panel,
  ...(mode === DisplayMode.Edit ? { share: React.createElement(Share, { lists }) } : {})
});
