import { namePools } from './data/names.ts';
import type { Origin } from './data/names.ts';
import type { Dice } from './dice.ts';
import { foldedName } from './mailbox.ts';

/** What a drawn portrait shows; names of parts and colours are those of the drawing style. */
export interface Appearance {
  readonly top?: string;
  readonly hair: string;
  readonly skin: string;
  readonly beard?: string;
  readonly glasses?: string;
  readonly clothing: string;
  readonly cloth: string;
  readonly scarf: string;
  readonly eyes: string;
  readonly brows: string;
  readonly mouth: string;
  readonly ground: string;
}

type Leaning = 'women' | 'men' | 'anybody';

/** What first names tell, as they stand in an address. */
const firstNames = new Map<string, { readonly leaning: Leaning; readonly origin: Origin }>();
for (const [origin, pool] of Object.entries(namePools))
  for (const leaning of ['anybody', 'women', 'men'] as const)
    for (const name of pool[leaning])
      if (!firstNames.has(foldedName(name))) firstNames.set(foldedName(name), { leaning, origin: origin as Origin });

const skins: readonly string[] = ['ffe0c4', 'fbd0a8', 'edb98a', 'd9a06b', 'c07f4f', 'a5693f', '85552f', '6d4429'];

/** Light to dark: where in the row of skins people of an origin mostly are; one in eight is anywhere. */
const skinOf = (origin: Origin, dice: Dice): string => {
  const [from, to] =
    origin === 'congolese'
      ? [5, 7]
      : origin === 'maghreb' || origin === 'turkish'
        ? [1, 4]
        : origin === 'italian' || origin === 'iberian'
          ? [1, 3]
          : [0, 2];
  return (dice.chance(0.12) ? dice.one(skins) : skins[from + dice.whole(to - from + 1)]) ?? 'edb98a';
};

const dark = ['1f1a17', '2c1b18', '33241e', '4a312c'];
const fair = ['4a312c', '5f4033', '724133', '8a5a3b', 'a8703f', 'c99b5e', 'd9b677', 'a4552f'];
const grey = ['8f8a86', 'b5b0ab', 'd3cfca'];

const hairOf = (skin: string, origin: Origin, dice: Dice): string => {
  if (dice.chance(0.16)) return dice.one(grey);
  const northern = origin === 'flemish' || origin === 'walloon' || origin === 'german' || origin === 'polish';
  return dice.one(northern && skins.indexOf(skin) < 3 ? [...fair, ...dark.slice(1)] : dark);
};

const longHair = 'bob bun curvy longButNotTooLong miaWallace straight01 straight02 straightAndStrand bob curly'.split(
  ' '
);
const shortHair =
  'shortFlat shortRound shortWaved theCaesar theCaesarAndSidePart shortFlat shortWaved shortCurly sides'.split(' ');
const curled = ['bigHair', 'fro', 'curly', 'bun'];
const cloths = '34495a 2c5878 5d6b7e 7d4650 49685a 55547a 8b7767 2d6669 6b3d4c a9b4bd c7bba9'.split(' ');
const scarves = '3f5c66 7a5561 8c7b6b 4d5f78 6a7d6f b7a898'.split(' ');
const grounds = 'dde3e7 e8e1d8 e1e6de e5dfe4 dbe3ec e9e4e1'.split(' ');

/** How somebody with this address is drawn: likely for the first name, and always the same. */
export const appearanceOf = (email: string, dice: Dice): Appearance => {
  const known = firstNames.get(email.slice(0, email.indexOf('.')));
  const origin = known?.origin ?? 'walloon';
  const leaning = known?.leaning ?? 'anybody';
  const feminine = leaning === 'anybody' ? dice.chance(0.5) : leaning === 'women';
  const skin = skinOf(origin, dice);
  const veiled = feminine && (origin === 'maghreb' || origin === 'turkish') && dice.chance(0.35);
  const bald = !feminine && dice.chance(0.08);
  const curls = skins.indexOf(skin) >= 5;
  const top = veiled
    ? 'hijab'
    : dice.one(
        feminine
          ? curls
            ? curled
            : longHair
          : curls
            ? ['shortCurly', 'theCaesar', 'shortFlat', 'dreads01']
            : shortHair
      );
  const bearded = !feminine && dice.chance(bald ? 0.6 : 0.36);
  return {
    ...(bald ? {} : { top }),
    hair: hairOf(skin, origin, dice),
    skin,
    ...(bearded
      ? { beard: dice.one(['beardLight', 'beardLight', 'beardMedium', 'beardMedium', 'beardMajestic']) }
      : {}),
    ...(dice.chance(0.26) ? { glasses: dice.one(['prescription02', 'prescription01', 'round']) } : {}),
    clothing: dice.one(
      feminine
        ? ['blazerAndShirt', 'blazerAndSweater', 'shirtScoopNeck', 'shirtVNeck', 'shirtCrewNeck', 'collarAndSweater']
        : ['blazerAndShirt', 'blazerAndSweater', 'shirtCrewNeck', 'collarAndSweater', 'collarAndSweater', 'shirtVNeck']
    ),
    cloth: dice.one(cloths),
    scarf: dice.one(scarves),
    eyes: dice.one(['default', 'default', 'default', 'happy']),
    brows: dice.one(['default', 'defaultNatural']),
    mouth: dice.one(['smile', 'smile', 'default', 'twinkle']),
    ground: dice.one(grounds)
  };
};
