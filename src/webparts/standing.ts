import * as React from 'react';
import type { Arriving } from '../device/arriving';
import { noted } from '../device/noted';
import type { RememberingProgramme } from '../domain/port/programme';
import { arrivingPart } from '../shell/lazyPart';
import { mount } from '../shell/mount';
import type { FirstCardPlace, Surroundings } from '../shell/ProgrammeContext';
import { say } from '../strings/say';
import { besideOf } from './besides';
import { companionOf } from './companion';
import type { Part, PartName, StandingPart } from './door/part';
import { askedAhead } from './ahead';
import { once, sendAhead, surroundingsOf } from './surroundings';

const around = <Settings extends object>({ context, properties, theme }: StandingPart<Settings>): Surroundings =>
  surroundingsOf(context, properties, theme);

/** The lists of the source site; the same object as long as the site is the same. */
export const programmeAt = <Settings extends object>(standing: StandingPart<Settings>): RememberingProgramme =>
  around(standing).programme;

/** Sends the questions of a part whose own script may still be on its way. */
export const askAhead = <Settings extends object>(standing: StandingPart<Settings>, name: PartName): void =>
  sendAhead(around(standing), askedAhead[name] ?? []);

const drawnPart = once(arrivingPart) as typeof arrivingPart;

/** Whoever asked for the script again from the keyboard goes on reading in the part that came: the button is gone. */
const goOnIn = (element: HTMLElement): void => {
  import(/* webpackChunkName: 'focus' */ '../shell/keepFocus').then(({ goTo }) => {
    const part = element.querySelector('section');
    if (part !== null && document.activeElement === document.body) goTo(part);
  }, noted('focus'));
};

/** Draws a part into its web part, or draws it anew with other settings. */
export const draw = <Settings extends object>(
  standing: StandingPart<Settings>,
  { name }: Part<Settings>,
  file: Arriving<{ readonly default: React.ComponentType<Settings> }>,
  kept: Omit<FirstCardPlace, 'element'>
): void => {
  const companion = name === 'Setup' ? {} : { companion: companionOf(name, standing.displayMode) };
  const feature = React.createElement(drawnPart(file), standing.properties);
  const { domElement } = standing;
  const held = domElement.contains(document.activeElement);
  const place = besideOf(name, standing);
  const firstCard: FirstCardPlace = { ...kept, element: domElement };
  const label = say(`${name}Title`) + (place.beside === undefined ? '' : ` (${place.beside.nth})`);
  mount(domElement, feature, { ...around(standing), ...companion, ...place, firstCard }, label);
  if (held && !domElement.contains(document.activeElement)) goOnIn(domElement);
};
