import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { Version } from '@microsoft/sp-core-library';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as React from 'react';
import { withCurationWords } from '../../features/setup/load';
import type { SetupSettings } from '../../features/setup/settings';
import { lazyPart } from '../../shell/lazyPart';
import { mount, unmount } from '../../shell/mount';
import { withWords } from '../../strings/load';
import { say } from '../../strings/say';
import { type DoorSettings, surroundingsOf } from '../door';
import type * as pane from './setupPane';

const Setup = lazyPart(withCurationWords(() => import(/* webpackChunkName: 'setup' */ '../../features/setup/Setup')));
const loadPane = withWords('pane', () => import(/* webpackChunkName: 'panes' */ './setupPane'));

/** The door through which SharePoint shows set-up, health and import of the lists. */
export default class SetupWebPart extends BaseClientSideWebPart<SetupSettings & DoorSettings> {
  private theme: IReadonlyTheme | undefined;
  private pane: typeof pane | undefined;

  public override render(): void {
    const surroundings = surroundingsOf(this.context, this.properties, this.theme);
    mount(this.domElement, React.createElement(Setup, this.properties), surroundings, say('SetupTitle'));
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
    return this.pane?.setupPane() ?? { pages: [] };
  }
}
