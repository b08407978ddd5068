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

const options = (choices: Readonly<Record<string, Words>>) =>
  Object.entries(choices).map(([key, words]) => ({ key, text: words[language] }));

/** What a page's author may set of the Starter. */
export const starterPane = ({
  layout = 'full',
  audience = 'Starter',
  stage = ''
}: StarterSettings): IPropertyPaneConfiguration =>
  paneOf(
    'PaneStarter',
    [
      titleField(),
      PropertyPaneChoiceGroup('layout', {
        label: say('PaneLayout'),
        options: [
          { key: 'full', text: say('PaneStarterFull'), checked: layout === 'full' },
          { key: 'compact', text: say('PaneStarterCompact'), checked: layout === 'compact' }
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
      PropertyPaneToggle('withoutAmbassador', {
        label: say('PaneEnd'),
        onText: say('PaneNo'),
        offText: say('PaneYes')
      }),
      helpField()
    ],
    [sourceField(), finderPageField()]
  );
