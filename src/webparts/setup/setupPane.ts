import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { paneOf, sourceField, titleField } from '../pane';

/** What an author may set of set-up. */
export const setupPane = (): IPropertyPaneConfiguration => paneOf('PaneSetup', [titleField()], [sourceField()]);
