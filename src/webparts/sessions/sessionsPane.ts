import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import type { Authored, Pane } from '../door/part';
import { contactField, finderPageField, paneOf, questionsPageField, sourceField, titleField } from '../pane';

/** What a page's author may set of sessions. */
const sessionsPane = (): IPropertyPaneConfiguration =>
  paneOf(
    'PaneSessions',
    [titleField(), contactField('PaneReport')],
    [sourceField(), finderPageField(), questionsPageField()]
  );

/** The pane of one web part. */
export const sessionsPaneFor = (_authored: Authored<object>): Pane => ({ configuration: sessionsPane });
