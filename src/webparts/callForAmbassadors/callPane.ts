import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import type { Authored, Pane } from '../door/part';
import { contactField, finderPageField, paneOf, rosterPageField, sourceField, titleField, welcomeField } from '../pane';

/** What a page's author may set of a call. */
const callPane = (): IPropertyPaneConfiguration =>
  paneOf(
    'PaneCall',
    [titleField(), contactField('PaneReport')],
    [
      sourceField(),
      finderPageField(),
      rosterPageField(),
      welcomeField('trainingsPage', 'PaneTrainingsPage'),
      welcomeField('sessionsPage', 'PaneSessionsPage'),
      welcomeField('community', 'PaneTeamsSpace')
    ]
  );

/** The pane of one web part. */
export const callPaneFor = (_authored: Authored<object>): Pane => ({ configuration: callPane });
