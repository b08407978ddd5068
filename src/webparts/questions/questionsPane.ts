import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import type { Authored, Pane } from '../door/part';
import { contactField, paneOf, sourceField, titleField } from '../pane';

/** What a page's author may set of questions. */
const questionsPane = (): IPropertyPaneConfiguration =>
  paneOf('PaneQuestions', [titleField(), contactField('PaneReport')], [sourceField()]);

/** The pane of one web part. */
export const questionsPaneFor = (_authored: Authored<object>): Pane => ({ configuration: questionsPane });
