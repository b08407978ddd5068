import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { Version } from '@microsoft/sp-core-library';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as React from 'react';
import type { FinderSettings } from '../../features/finder/settings';
import type { Circle } from '../../lists';
import { circles } from '../../lists/reading';
import { lazyPart } from '../../shell/lazyPart';
import { mount, unmount } from '../../shell/mount';
import type { Surroundings } from '../../shell/ProgrammeContext';
import { withWords } from '../../strings/load';
import { say } from '../../strings/say';
import { companionOf } from '../companion';
import { askAhead, type DoorSettings, surroundingsOf } from '../door';
import type * as pane from './finderPane';
import { noted } from '../../device/noted';

const loadFinder = withWords('finder', () => import(/* webpackChunkName: 'finder' */ '../../features/finder/Finder'));
const Finder = lazyPart(loadFinder);
const loadPane = withWords('pane', () => import(/* webpackChunkName: 'panes' */ './finderPane'));

/** The door through which SharePoint and Teams show the Finder. */
export default class AmbassadorFinderWebPart extends BaseClientSideWebPart<FinderSettings & DoorSettings> {
  private theme: IReadonlyTheme | undefined;
  private circles: readonly Circle[] | undefined | null;
  private pane: typeof pane | undefined;

  public override onInit(): Promise<void> {
    // Begun as early as can be, and not waited for: the page must not wait.
    loadFinder().catch(noted('script'));
    return super.onInit();
  }

  public override render(): void {
    const surroundings = this.around();
    if (!this.renderedOnce) askAhead(surroundings, ['profile', 'circles', 'offices', 'ambassadors']);
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

  /** Only authors need it; SPFx waits for it before it opens the pane. */
  protected override async loadPropertyPaneResources(): Promise<void> {
    this.pane = await loadPane();
  }

  protected override onPropertyPaneConfigurationStart(): void {
    this.readCircles().catch(noted('pane'));
  }

  protected override onPropertyPaneFieldChanged(property: string): void {
    if (property === 'sourceSite') this.readCircles().catch(noted('pane'));
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    const { properties: settings, circles: known } = this;
    const inTeams = this.context.sdks.microsoftTeams !== undefined;
    return this.pane?.finderPane({ settings, circles: known, inTeams }) ?? { pages: [] };
  }

  private around(): Surroundings {
    return {
      ...surroundingsOf(this.context, this.properties, this.theme),
      companion: companionOf(['circles', 'offices', 'ambassadors', 'searchTerms'], this.displayMode)
    };
  }

  /** Those of the source site, for the pane; of two readings the last one asked for counts. */
  private async readCircles(): Promise<void> {
    const { programme } = this.around();
    const read = await programme.rows(circles).catch(() => null);
    if (programme !== this.around().programme) return;
    this.circles = read;
    this.context.propertyPane.refresh();
  }
}
