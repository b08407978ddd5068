import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { DisplayMode } from '@microsoft/sp-core-library';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import type { WebPartContext } from '@microsoft/sp-webpart-base';
import type * as React from 'react';
import type { RememberingProgramme } from '../../domain/port/programme';
import type { SkeletonShape } from '../../ui/Skeleton';

/** What every web part of ours lets a page's author set. */
export interface DoorSettings {
  /** Address of the site with the lists, `/sites/intranet`; empty or absent: the page's own site. */
  readonly sourceSite?: string;
  /** Where names and links lead; empty or absent: the home page of the source site. */
  readonly finderPage?: string;
  /** Where stickers are printed; empty or absent: the home page of the source site. */
  readonly rosterPage?: string;
}

/** A web part on its page: each look at it sees what is so at the moment. */
export interface StandingPart<Settings extends object> {
  readonly domElement: HTMLElement;
  readonly context: WebPartContext;
  readonly properties: Settings & DoorSettings;
  readonly displayMode: DisplayMode;
  /** Of the section that it stands in; undefined: none was told, or the theme has no sections. */
  readonly theme: IReadonlyTheme | undefined;
}

/** What a property pane may know of its web part. */
export interface Authored<Settings extends object> {
  readonly settings: () => Settings;
  readonly inTeams: boolean;
  /** The lists of the source site as it is set now; the same as long as the site is. */
  readonly programme: () => RememberingProgramme;
  /** Draws the open pane anew. */
  readonly refresh: () => void;
}

/** The property pane of one web part. */
export interface Pane {
  readonly configuration: () => IPropertyPaneConfiguration;
  /** What it shows beside the settings is read when it opens, and again for another source site, and never rejects; absent: nothing. */
  readonly read?: () => Promise<void>;
}

/** What a part is called: `FinderTitle` is its name for screen readers, among the words that SPFx loads. */
export type PartName =
  'Finder' | 'Roster' | 'Starter' | 'Catalogue' | 'Questions' | 'Sessions' | 'Call' | 'Indicators' | 'Setup';

/** One part of the product as its door declares it. */
export interface Part<Settings extends object> {
  readonly name: PartName;
  /** The feature with its words, in chunks of their own. */
  readonly load: () => Promise<{ readonly default: React.ComponentType<Settings> }>;
  /** What is drawn before it is there; absent: a hero with cards. */
  readonly shape?: SkeletonShape;
}
