import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { Version } from '@microsoft/sp-core-library';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as React from 'react';
import type { RosterSettings } from '../../features/roster/settings';
import { lazyPart } from '../../shell/lazyPart';
import { mount, unmount } from '../../shell/mount';
import { withWords } from '../../strings/load';
import { say } from '../../strings/say';
import { companionOf } from '../companion';
import { askAhead, type DoorSettings, surroundingsOf } from '../door';
import type * as pane from './rosterPane';

/** Kept out of the entry that a page with only the Finder loads; asked for with the first render. */
const Roster = lazyPart(
  withWords('roster', () => import(/* webpackChunkName: 'roster' */ '../../features/roster/Roster'))
);
const loadPane = withWords('pane', () => import(/* webpackChunkName: 'panes' */ './rosterPane'));

/** The door through which SharePoint and Teams show the Roster. */
export default class BadgeRosterWebPart extends BaseClientSideWebPart<RosterSettings & DoorSettings> {
  private theme: IReadonlyTheme | undefined;
  private pane: typeof pane | undefined;

  public override render(): void {
    const surroundings = {
      ...surroundingsOf(this.context, this.properties, this.theme),
      companion: companionOf(['circles', 'ambassadors', 'badges', 'awards'], this.displayMode)
    };
    if (!this.renderedOnce) askAhead(surroundings, ['profile', 'circles', 'ambassadors']);
    mount(this.domElement, React.createElement(Roster, this.properties), surroundings, say('RosterTitle'));
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

  /** Only authors need it; SPFx waits for it before it opens the pane. */
  protected override async loadPropertyPaneResources(): Promise<void> {
    this.pane = await loadPane();
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return this.pane?.rosterPane(this.properties) ?? { pages: [] };
  }
}
