import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import type { Authored, Pane } from '../door/part';
import { contactField, finderPageField, paneOf, sourceField, titleField } from '../pane';

/** What a page's author may set of questions. */
const questionsPane = (): IPropertyPaneConfiguration =>
  paneOf('PaneQuestions', [titleField(), contactField('PaneReportHint')], [sourceField(), finderPageField()]);

/** The pane of one web part. */
export const questionsPaneFor = (_authored: Authored<object>): Pane => ({ configuration: questionsPane });
