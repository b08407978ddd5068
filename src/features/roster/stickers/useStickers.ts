import * as React from 'react';
import { nameOf } from '../../../domain/people/ambassadors';
import type { HeldBadge } from '../../../domain/roster/badges';
import type { CircleTree } from '../../../domain/circles/circles';
import { sheetsOf, type Stock } from '../../../domain/roster/labels';
import { nameIn } from '../../../domain/common/words';
import type { Ambassador } from '../../../lists';
import type { Language } from '../../../lists/columns';
import { useSurroundings } from '../../../shell/ProgrammeContext';
import { useMessages } from '../../../shell/useMessages';
import { cardOf } from '../words';
import type { RosterSettings } from '../settings';
import { type StickerChoice, chosenPeople } from './choice';
import { stockFor } from './code';
import { nameOn, type Sticker } from './Label';

/** More labels would keep the browser busy for minutes; fifty sheets are more than a printer's tray of labels holds. */
export const mostLabels = 1000;

/** A place of a sheet; undefined: it stays free. */
export type SheetPlaces = readonly (Sticker | undefined)[];

/** Whom stickers may be for, and what is known of them. */
export interface StickersOf {
  readonly ambassadors: readonly Ambassador[];
  readonly tree: CircleTree;
  /** Absent: the awards have not come, and the labels have no badges. */
  readonly held: ReadonlyMap<number, readonly HeldBadge[]> | undefined;
  /** Whom the page shows; undefined: everybody. */
  readonly view?: readonly Ambassador[] | undefined;
  readonly settings: RosterSettings;
}

/** What is asked of the stickers. */
export interface StickersAsked {
  readonly choice: StickerChoice;
  readonly stock: Stock;
  /** Labels of the first sheet that are gone. */
  readonly used: number;
  readonly spoken: Language;
}

export interface StickerSheets {
  readonly labels: number;
  readonly sheets: number;
  readonly sheet: (number: number) => SheetPlaces;
  /** The stock that was asked for, with as much room for the code as the addresses need; the same on every label. */
  readonly stock: Stock;
  /** The address is too long for a code that phones can read. */
  readonly unreadable: boolean;
  /** Names that do not fit even when they are set small. */
  readonly cut: readonly string[];
}

/** Whose names are too long, among as many as can be printed. */
const cutAmong = (people: readonly Ambassador[], stock: Stock): readonly string[] =>
  people.length > mostLabels ? [] : people.map(nameOf).filter((name) => nameOn(name, stock).cut);

/** The sheets as they will be printed; each label is made when it is drawn. */
export const useStickers = (
  { ambassadors, tree, held, settings }: StickersOf,
  { choice, stock: asked, used, spoken }: StickersAsked
): StickerSheets => {
  const { finderPage } = useSurroundings();
  const messageIn = useMessages(true);
  const people = React.useMemo(() => chosenPeople(ambassadors, choice, tree), [ambassadors, choice, tree]);
  // One address is as long as the next but for the digits of an id.
  const longest = people.reduce((most, { id }) => Math.max(most, id), 0);
  const roomy = React.useMemo(() => stockFor(cardOf(longest, finderPage), asked), [longest, finderPage, asked]);
  const stock = roomy ?? asked;
  const sheets = React.useMemo(() => sheetsOf(people, stock, used), [people, stock, used]);
  const cut = React.useMemo(() => cutAmong(people, stock), [people, stock]);
  const sentence = settings.stickerText?.trim() || (messageIn?.(spoken, 'onLabel') ?? '');
  const stickerOf = (ambassador: Ambassador): Sticker => {
    const circle = tree.circle(ambassador.primaryCircle);
    return {
      id: ambassador.id,
      name: nameOf(ambassador),
      circle: circle === undefined ? '' : nameIn(spoken, circle),
      badges: (held?.get(ambassador.id) ?? []).map(({ badge }) => nameIn(spoken, badge)).filter(Boolean),
      sentence,
      address: cardOf(ambassador.id, finderPage)
    };
  };
  return {
    labels: people.length,
    sheets: sheets.length,
    sheet: (number) => (sheets[number] ?? []).map((ambassador) => ambassador && stickerOf(ambassador)),
    stock,
    unreadable: people.length > 0 && roomy === undefined,
    cut
  };
};
