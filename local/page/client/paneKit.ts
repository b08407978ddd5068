import * as fabric from './fabric.ts';
import { render, unmountComponentAtNode } from './paneRender.ts';
import * as parts from './paneParts.ts';
import * as v9 from './v9.ts';

/**
 * What the real property pane of SharePoint finds behind the stand-ins, by their key in standIns.ts: Fluent 8 and 9 of
 * npm, and the little of SharePoint's own code that the classic pane asks for.
 */
export const kit = {
  'reactdom-render': { render, unmountComponentAtNode, unmount: unmountComponentAtNode },
  'content-panel': parts.contentPanel,
  'component-utilities': parts.componentUtilities,
  'odsp-utilities': parts.odspUtilities,
  'heading-level': parts.headingLevel,
  fabric,
  utilities: { _Utilities: fabric },
  v9,
  'v9-styles': v9
};

(globalThis as { localPaneKit?: unknown }).localPaneKit = kit;
