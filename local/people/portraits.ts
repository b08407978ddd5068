import * as style from '@dicebear/avataaars';
import { createAvatar } from '@dicebear/core';
import { appearanceOf } from './appearance.ts';
import { diceFor } from './dice.ts';
import { isPictured } from './pictured.ts';

type Options = NonNullable<Parameters<typeof createAvatar<style.Options>>[1]>;

/** Portraits drawn so far; a page asks for the same few again and again. */
const drawn = new Map<string, string>();

const draw = (email: string): string => {
  const look = appearanceOf(email, diceFor(`portrait ${email}`));
  const options = {
    seed: email,
    size: 240,
    top: look.top === undefined ? [] : [look.top],
    topProbability: look.top === undefined ? 0 : 100,
    hairColor: [look.hair],
    hatColor: [look.scarf],
    skinColor: [look.skin],
    facialHair: look.beard === undefined ? [] : [look.beard],
    facialHairProbability: look.beard === undefined ? 0 : 100,
    facialHairColor: [look.hair],
    accessories: look.glasses === undefined ? [] : [look.glasses],
    accessoriesProbability: look.glasses === undefined ? 0 : 100,
    accessoriesColor: ['3c3c3c'],
    clothing: [look.clothing],
    clothesColor: [look.cloth],
    eyes: [look.eyes],
    eyebrows: [look.brows],
    mouth: [look.mouth],
    backgroundColor: [look.ground]
  } as Options;
  return createAvatar(style, options).toString();
};

/** The drawn portrait of somebody (SVG), always the same for an address; undefined for those without one. */
export const portraitOf = (email: string): string | undefined => {
  const address = email.toLowerCase();
  if (!isPictured(address)) return undefined;
  let portrait = drawn.get(address);
  if (portrait === undefined) {
    if (drawn.size > 3000) drawn.clear();
    portrait = draw(address);
    drawn.set(address, portrait);
  }
  return portrait;
};

/** SharePoint's grey person (SVG), for whoever has no photo. */
export const silhouette = (): string =>
  '<svg xmlns="http://www.w3.org/2000/svg" width="240" height="240" viewBox="0 0 96 96"><path fill="#e1dfdd" d="M0 0h96v96H0z"/>' +
  '<path fill="#a19f9d" d="M48 20a17 17 0 1 1 0 34 17 17 0 0 1 0-34ZM16 96V84c0-12 10-22 22-22h20c12 0 22 10 22 22v12Z"/></svg>';
