import {
  type IPropertyPaneConfiguration,
  PropertyPaneChoiceGroup,
  PropertyPaneSlider,
  PropertyPaneTextField,
  PropertyPaneToggle
} from '@microsoft/sp-property-pane';
import { usualTarget } from '../../domain/circles/target';
import type { RosterSettings } from '../../features/roster/settings';
import { say } from '../../strings/say';
import { finderPageField, paneOf, sourceField, titleField } from '../pane';
import type { Authored, Pane } from '../door/part';

const toggle = (property: keyof RosterSettings, label: string, checked: boolean) =>
  PropertyPaneToggle(property, { label, checked, onText: say('PaneYes'), offText: say('PaneNo') });

/** What an author may set of the Roster. */
const rosterPane = (settings: RosterSettings): IPropertyPaneConfiguration =>
  paneOf(
    'PaneRoster',
    [
      titleField(),
      PropertyPaneChoiceGroup('layout', {
        label: say('PaneLayout'),
        options: [
          { key: 'cards', text: say('PaneRosterLayoutCards'), checked: (settings.layout ?? 'cards') === 'cards' },
          { key: 'faces', text: say('PaneRosterLayoutFaces'), checked: settings.layout === 'faces' },
          { key: 'table', text: say('PaneRosterLayoutTable'), checked: settings.layout === 'table' }
        ]
      }),
      PropertyPaneChoiceGroup('grouping', {
        label: say('RosterGrouping'),
        options: [
          { key: 'circle', text: say('RosterByCircle'), checked: (settings.grouping ?? 'circle') === 'circle' },
          { key: 'office', text: say('RosterByOffice'), checked: settings.grouping === 'office' },
          { key: 'cohort', text: say('RosterByCohort'), checked: settings.grouping === 'cohort' },
          { key: 'name', text: say('RosterByName'), checked: settings.grouping === 'name' }
        ]
      }),
      toggle('spotlight', say('PaneSpotlight'), settings.spotlight === true),
      toggle('coverage', say('PaneCoverage'), settings.coverage !== false),
      toggle('screen', say('PaneScreen'), settings.screen === true),
      PropertyPaneSlider('target', {
        label: say('PaneTarget'),
        min: 5,
        max: 60,
        value: settings.target ?? usualTarget
      }),
      PropertyPaneTextField('stickerText', {
        label: say('PaneStickerText'),
        description: say('PaneStickerTextHint'),
        maxLength: 80,
        deferredValidationTime: 500
      }),
      PropertyPaneTextField('stickerLogo', {
        label: say('PaneStickerLogo'),
        description: say('PaneStickerLogoHint'),
        deferredValidationTime: 500
      })
    ],
    [sourceField(), finderPageField()]
  );

/** The pane of one web part. */
export const rosterPaneFor = ({ settings }: Authored<RosterSettings>): Pane => ({
  configuration: () => rosterPane(settings())
});
