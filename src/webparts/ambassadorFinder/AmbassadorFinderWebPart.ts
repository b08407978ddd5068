import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { Version } from '@microsoft/sp-core-library';
import {
  type IPropertyPaneConfiguration,
  PropertyPaneChoiceGroup,
  PropertyPaneSlider
} from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as React from 'react';
import { Finder } from '../../features/finder/Finder';
import { type FinderSettings, usualCards } from '../../features/finder/settings';
import { mount, unmount } from '../../shell/mount';
import { say } from '../../strings/say';
import { type DoorSettings, surroundingsOf } from '../door';
import { communityField, finderPageField, paneOf, sourceField, titleField } from '../pane';

/** The door through which SharePoint and Teams show the Finder. */
export default class AmbassadorFinderWebPart extends BaseClientSideWebPart<FinderSettings & DoorSettings> {
  private theme: IReadonlyTheme | undefined;

  public override render(): void {
    const surroundings = surroundingsOf(this.context, this.properties, this.theme);
    mount(this.domElement, React.createElement(Finder, this.properties), surroundings, say('FinderTitle'));
  }

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
  }

  protected override onDispose(): void {
    unmount(this.domElement);
  }

  protected override get dataVersion(): Version {
    return Version.parse('1.0');
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return paneOf(
      'PaneFinder',
      [
        titleField(),
        PropertyPaneChoiceGroup('layout', {
          label: say('PaneLayout'),
          options: [
            { key: 'full', text: say('PaneLayoutFull'), checked: true },
            { key: 'compact', text: say('PaneLayoutCompact') }
          ]
        }),
        PropertyPaneSlider('cards', {
          label: say('PaneCards'),
          min: 3,
          max: 30,
          step: 3,
          value: this.properties.cards ?? usualCards
        }),
        communityField()
      ],
      [sourceField(), finderPageField()]
    );
  }
}
