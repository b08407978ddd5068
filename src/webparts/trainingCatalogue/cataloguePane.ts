import { type IPropertyPaneConfiguration, PropertyPaneToggle } from '@microsoft/sp-property-pane';
import type { CatalogueSettings } from '../../features/catalogue/settings';
import { say } from '../../strings/say';
import type { Authored, Pane } from '../door/part';
import {
  callPageField,
  contactField,
  finderPageField,
  paneOf,
  questionsPageField,
  sessionsPageField,
  sourceField,
  titleField
} from '../pane';

/** What a page's author may set of the catalogue. */
const cataloguePane = ({ begin = true }: CatalogueSettings): IPropertyPaneConfiguration =>
  paneOf(
    'PaneCatalogue',
    [
      titleField(),
      PropertyPaneToggle('begin', {
        label: say('PaneBegin'),
        checked: begin,
        onText: say('PaneYes'),
        offText: say('PaneNo')
      }),
      contactField('PaneContact')
    ],
    [sourceField(), finderPageField(), questionsPageField(), sessionsPageField(), callPageField()]
  );

/** The pane of one web part. */
export const cataloguePaneFor = ({ settings }: Authored<CatalogueSettings>): Pane => ({
  configuration: () => cataloguePane(settings())
});
