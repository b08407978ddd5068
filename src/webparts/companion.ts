import { DisplayMode } from '@microsoft/sp-core-library';
import * as React from 'react';
import type { ShareProps } from '../features/setup/health/Share';
import { lazyPart } from '../shell/lazyPart';
import type { Companion } from '../shell/ProgrammeContext';
import { withWords } from '../strings/load';
import { curationMore } from '../strings/later/curationMore';
import { loadWithWords } from '../strings/load';

const Panel = lazyPart(
  withWords('curation', () => import(/* webpackChunkName: 'setup-panel' */ '../features/setup/SetupPanel'))
);
const Share = lazyPart(
  loadWithWords(curationMore, () => import(/* webpackChunkName: 'share' */ '../features/setup/health/Share'))
);

/** What accompanies a web part, for those who keep its lists. */
export const companionOf = (part: ShareProps['part'], mode: DisplayMode): Companion => ({
  Panel,
  ...(mode === DisplayMode.Edit ? { share: React.createElement(Share, { part }) } : {})
});
