import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import * as React from 'react';
import type { Day } from '../domain/common/day';
import type { ApplicationKeeper } from '../domain/port/applying';
import type { Curation } from '../domain/port/curation';
import type { SharedProgramme } from '../domain/port/programme';
import type { ProgressKeeper } from '../domain/learning/progress';
import type { PostKeeper } from '../domain/questions/posts';
import type { SeatKeeper } from '../domain/port/seats';
import type { CardPlace, KeptCard } from '../device/keptCard';
import type { Person } from '../lists/columns';

/** Microsoft Teams around a web part: what it does better than an address. */
export interface TeamsHost {
  /** Opens Teams' own chat, a message begun; absent: this host has none, a link does it. */
  readonly chat?: (email: string, message: string | undefined) => Promise<void>;
  /** Offers a link to a state, `finder-topic=Excel`, in Teams' own way; absent: this host cannot. */
  readonly share?: (state: string, label: string) => void;
  /** The state in the link that opened the tab; absent: none. */
  readonly subPage?: string;
}

/** In a Teams personal app nobody can set a property: where the lists are is found out, or asked. */
export interface SiteQuestion {
  /** What the administrator set for the whole tenant; undefined: nothing. */
  readonly tenantSite: () => Promise<string | undefined>;
  /** The surroundings with the lists of this site, which is remembered; undefined: no address of this tenant. */
  readonly open: (site: string) => Surroundings | undefined;
}

/** What set-up is opened at. */
export type CurationPart = 'lists' | 'health' | 'import' | 'people';

/** Set-up over the page. */
export interface CurationPanelProps {
  readonly part: CurationPart;
  readonly onClose: () => void;
}

/** What accompanies a web part for those who keep the lists; the doors bring it, features do not know each other. */
export interface Companion {
  readonly Panel: React.ComponentType<CurationPanelProps>;
  /** Above the web part while its page is edited: its own share of the health check; absent: the page is only read. */
  readonly share?: React.ReactElement;
}

/** Where the first card of this web part is kept for the next visit, and the one that was drawn before anything was known. */
export interface FirstCardPlace extends CardPlace {
  readonly card: KeptCard | null | undefined;
  /** The web part's element. */
  readonly element: HTMLElement;
}

/** What of a first card is another one on another day: the element that says `data-first="day"`, drawn for that day. */
export type OnDay = (day: Day) => React.ReactElement | undefined;

/** What a feature may know of the page around it. */
export interface Surroundings {
  readonly programme: SharedProgramme;
  /** The reader's own ticks. */
  readonly progress: ProgressKeeper;
  /** The reader's own questions and steps; what keeps them is asked for when a part with questions is drawn. */
  readonly posts: () => Promise<PostKeeper>;
  /** The reader's own registrations and requests; asked for when a part with sessions is drawn. */
  readonly seats: () => Promise<SeatKeeper>;
  /** The reader's own applications; asked for when a call is drawn. */
  readonly applying: () => Promise<ApplicationKeeper>;
  readonly site: {
    /** Absolute address of the site with the lists, without a slash at the end. */
    readonly url: string;
    /** As people call it: the page's own site has a title, another one is named by its address. */
    readonly name: string;
  };
  /** Whom and where memory belongs to: never shared between people or sites. */
  readonly memoryKey: string;
  /** Today as `2026-11-24`. */
  readonly today: () => string;
  /** The day that the same clock shows at an instant, in milliseconds. */
  readonly dayAt: (instant: number) => string;
  /** That clock's zone, as SharePoint writes it into each page; the reader's own where the page is silent. */
  readonly zone: unknown;
  /** Address of the page with the Finder, where names and links lead. */
  readonly finderPage: string;
  /** Address of the page with the Roster, where stickers are printed. */
  readonly rosterPage: string;
  /** Address of a photo; absent when the directory knows none. */
  readonly photoOf: (person: Person | undefined) => string | undefined;
  readonly theme: IReadonlyTheme | undefined;
  /** Nothing around the web part keeps a distance: Teams, a full page, a full-width section. */
  readonly edgeToEdge: boolean;
  /** The reader may create lists on the site: told what a curator should do when lists are missing. */
  readonly mayManageLists: boolean;
  /** Set-up, health and import of the site's lists; asked for when somebody opens them. */
  readonly curation: () => Promise<Curation>;
  /** Absent: nothing accompanies this web part. */
  readonly companion?: Companion;
  /** Opens set-up over the page; filled by shell/mount where there is a companion. */
  readonly openCuration?: (part: CurationPart) => void;
  /** Absent: nothing is kept, and nothing was drawn before. */
  readonly firstCard?: FirstCardPlace;
  /** Absent: a page of SharePoint. */
  readonly teams?: TeamsHost;
  /** Present: another part of the same kind stands on the page, which came first. */
  readonly beside?: {
    /** Tells it from the others, the same at each visit. */
    readonly id: string;
    /** Which one of its kind it is, from 2. */
    readonly nth: number;
    /** What an author set of the first one. */
    readonly first: object;
  };
  /** Present: it is not known yet which site has the lists; nothing may be asked of the programme before it is. */
  readonly siteQuestion?: SiteQuestion;
  /** Forgets the site that the reader chose and gives surroundings that ask anew; absent: the reader did not choose it. */
  readonly chooseSite?: () => Surroundings;
}

/** Filled by shell/mount; a feature outside of it is a mistake of ours. */
export const ProgrammeContext = React.createContext<Surroundings | undefined>(undefined);

/** The page around the feature. */
export const useSurroundings = (): Surroundings => {
  const surroundings = React.useContext(ProgrammeContext);
  if (surroundings === undefined) throw new Error('A feature must stand in shell/mount.');
  return surroundings;
};
