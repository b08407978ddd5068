import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { finderPageField, paneOf, rosterPageField, sourceField, titleField } from '../pane';
import type { Pane } from '../door/part';

/** What an author may set of set-up. */
const setupPane = (): IPropertyPaneConfiguration =>
  paneOf('PaneSetup', [titleField()], [sourceField(), finderPageField(), rosterPageField()]);

/** The pane of one web part. */
export const setupPaneFor = (): Pane => ({ configuration: setupPane });
