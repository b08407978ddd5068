import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { Version } from '@microsoft/sp-core-library';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as React from 'react';
import type { StarterSettings } from '../../features/starter/settings';
import { lazyPart } from '../../shell/lazyPart';
import { mount, unmount } from '../../shell/mount';
import { withWords } from '../../strings/load';
import { say } from '../../strings/say';
import { companionOf } from '../companion';
import { askAhead, type DoorSettings, surroundingsOf } from '../door';
import type * as pane from './starterPane';

/** Kept out of the entry that a page with only the Finder loads; asked for with the first render. */
const Starter = lazyPart(
  withWords('starter', () => import(/* webpackChunkName: 'starter' */ '../../features/starter/Starter'))
);
const loadPane = withWords('pane', () => import(/* webpackChunkName: 'panes' */ './starterPane'));

/** The door through which SharePoint and Teams show the Starter. */
export default class StarterLauncherWebPart extends BaseClientSideWebPart<StarterSettings & DoorSettings> {
  private theme: IReadonlyTheme | undefined;
  private pane: typeof pane | undefined;

  public override render(): void {
    const surroundings = {
      ...surroundingsOf(this.context, this.properties, this.theme),
      companion: companionOf(['trainings', 'progress'], this.displayMode)
    };
    if (!this.renderedOnce) askAhead(surroundings, ['profile', 'trainings']);
    mount(this.domElement, React.createElement(Starter, this.properties), surroundings, say('StarterTitle'));
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
    return this.pane?.starterPane(this.properties) ?? { pages: [] };
  }
}
