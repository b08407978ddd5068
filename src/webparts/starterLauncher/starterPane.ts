import {
  PropertyPaneChoiceGroup,
  PropertyPaneDropdown,
  PropertyPaneToggle,
  type IPropertyPaneConfiguration
} from '@microsoft/sp-property-pane';
import type { StarterSettings } from '../../features/starter/settings';
import { trainings } from '../../lists';
import type { Words } from '../../lists/columns';
import { language, say } from '../../strings/say';
import { finderPageField, helpField, paneOf, sourceField, titleField } from '../pane';
import type { Authored, Pane } from '../door/part';

const options = (choices: Readonly<Record<string, Words>>) =>
  Object.entries(choices).map(([key, words]) => ({ key, text: words[language] }));

/** SharePoint's group takes `checked: false` of one for a word about all. */
const chosen = (on: boolean): { checked?: true } => (on ? { checked: true } : {});

/** What a page's author may set of the Starter. */
const starterPane = ({
  layout = 'full',
  audience = 'Starter',
  stage = '',
  ambassador = true
}: StarterSettings): IPropertyPaneConfiguration =>
  paneOf(
    'PaneStarter',
    [
      titleField(),
      PropertyPaneChoiceGroup('layout', {
        label: say('PaneLayout'),
        options: [
          { key: 'full', text: say('PaneStarterFull'), ...chosen(layout === 'full') },
          { key: 'compact', text: say('PaneStarterCompact'), ...chosen(layout === 'compact') }
        ]
      }),
      PropertyPaneDropdown('audience', {
        label: say('PaneAudience'),
        options: options(trainings.columns.Audience.choices),
        selectedKey: audience
      }),
      PropertyPaneDropdown('stage', {
        label: say('PaneStage'),
        options: [{ key: '', text: say('PaneStageAll') }, ...options(trainings.columns.Stage.choices)],
        selectedKey: stage
      }),
      PropertyPaneToggle('ambassador', {
        label: say('PaneEnd'),
        checked: ambassador,
        onText: say('PaneYes'),
        offText: say('PaneNo')
      }),
      helpField()
    ],
    [sourceField(), finderPageField()]
  );

/** The pane of one web part. */
export const starterPaneFor = ({ settings }: Authored<StarterSettings>): Pane => ({
  configuration: () => starterPane(settings())
});
