import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as React from 'react';
import * as ReactDOM from 'react-dom';
import { arriving } from '../../device/arriving';
import { sentence, speakAs } from '../../strings/firstWords';
import type { KeptCard } from '../../device/keptCard';
import { FirstCard } from './FirstCard';
import { cardPlace, keptCard } from './kept';
import type { DoorSettings, Pane, Part, StandingPart } from './part';
import { fillsThePage, firstColours } from './place';
import { shared, watch } from './shared';

const loadPanes = () => import(/* webpackChunkName: 'panes' */ '../panes');

/**
 * The door through which SharePoint and Teams show a part. It holds nothing but what is drawn first: what all parts share is
 * asked for when this file is read, the part's own when its door is made, and the page waits for neither.
 */
export const doorOf = <Settings extends object>(
  part: Part<Settings>
): new () => BaseClientSideWebPart<Settings & DoorSettings> => {
  const own = arriving(part.load);
  return class extends BaseClientSideWebPart<Settings & DoorSettings> {
    private theme: IReadonlyTheme | undefined;
    private pane: Pane | undefined;
    private askedAhead = false;
    /** Looked for once, at the first drawing; null: nothing is kept. */
    private kept: KeptCard | null | undefined;
    /** The part itself was drawn, or that it did not come. */
    private stands = false;
    /** Ends what render began; absent before the first render and after the last. */
    private leave: (() => void) | undefined;

    public override onInit(): Promise<void> {
      void own.ask().then(() => this.draw());
      return super.onInit();
    }

    public override render(): void {
      this.leave ??= watch(() => this.follow());
      this.draw();
    }

    protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
      this.theme = theme;
    }

    protected override onDispose(): void {
      this.leave?.();
      this.leave = undefined;
      ReactDOM.unmountComponentAtNode(this.domElement);
    }

    /** Only authors need it; SPFx waits for it before it opens the pane. */
    protected override async loadPropertyPaneResources(): Promise<void> {
      this.pane = await (await loadPanes()).paneNamed(part.name, this.standing());
    }

    protected override onPropertyPaneConfigurationStart(): void {
      void this.pane?.read?.();
    }

    protected override onPropertyPaneFieldChanged(property: string): void {
      if (property === 'sourceSite') void this.pane?.read?.();
    }

    protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
      return this.pane?.configuration() ?? { pages: [] };
    }

    /** What SPFx keeps to web parts is shown to what draws one. */
    private standing(): StandingPart<Settings> {
      return this as unknown as StandingPart<Settings>;
    }

    /** What all parts share came, or did not: the part that was lost with it is asked for again with it. */
    private follow(): void {
      if (shared.module !== undefined && !this.stands) {
        own.losses = 0;
        void own.ask().then(() => this.draw());
      }
      this.draw();
    }

    private draw(): void {
      // SharePoint has not rendered it yet, or took it away while its script was on the way.
      if (this.leave === undefined) return;
      const { module } = shared;
      if (module === undefined) return this.drawFirst();
      if (!this.askedAhead) module.askAhead(this.standing(), part.name);
      this.askedAhead = true;
      this.stands ||= own.module !== undefined || own.losses > 0;
      if (this.stands) module.draw(this.standing(), part, own, { ...cardPlace(this.standing()), card: this.kept });
      else this.drawFirst();
    }

    private drawFirst(): void {
      speakAs(this.context.pageContext.cultureInfo.currentCultureName);
      if (this.kept === undefined) this.kept = keptCard(this.standing());
      const card = React.createElement(FirstCard, {
        label: sentence(`${part.name}Title`),
        shape: part.shape,
        kept: this.kept?.element,
        colours: (this.kept?.colours as React.CSSProperties | undefined) ?? firstColours(this.theme),
        edgeToEdge: fillsThePage(this.context)
      });
      ReactDOM.render(card, this.domElement);
    }
  };
};
