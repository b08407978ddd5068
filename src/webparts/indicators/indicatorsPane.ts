import { type IPropertyPaneConfiguration, PropertyPaneSlider } from '@microsoft/sp-property-pane';
import { usualTarget } from '../../domain/circles/target';
import type { IndicatorsSettings } from '../../features/indicators/settings';
import { say } from '../../strings/say';
import type { Authored, Pane } from '../door/part';
import { paneOf, sourceField, titleField } from '../pane';

/** The pane of one web part. */
export const indicatorsPaneFor = ({ settings }: Authored<IndicatorsSettings>): Pane => ({
  configuration: (): IPropertyPaneConfiguration =>
    paneOf(
      'PaneIndicators',
      [
        titleField(),
        PropertyPaneSlider('target', {
          label: say('PaneTarget'),
          min: 1,
          max: 100,
          value: settings().target ?? usualTarget
        })
      ],
      [sourceField()]
    )
});
