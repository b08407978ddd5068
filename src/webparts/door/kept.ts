import { DisplayMode } from '@microsoft/sp-core-library';
import type { CardPlace, KeptCard, KeptCards, KeptNode } from '../../device/keptCard';
import { culture } from '../../strings/firstWords';
import { loadStyles } from '../../ui/loadStyles';
import type { StandingPart } from './part';
import { firstColours } from './place';

/** What runs, or brings something from elsewhere. */
const runs = /script|frame|object|embed|style|link|base/;

/** Leads to a page, a mail or Teams; a photo of this tenant has an address too. */
const leads = /^(https?:|mailto:|msteams:|\/)/;

/** Makes an element of what is kept, which is never read as HTML: what runs or leads elsewhere is left out. */
const elementOf = (words: readonly string[], node: KeptNode, drawing?: boolean): Node => {
  if (typeof node === 'number') return document.createTextNode(words[node]!);
  const [at, attributes, ...children] = node;
  const tag = words[at]!;
  const drawn = drawing || tag === 'svg';
  const element = document.createElementNS(
    `http://www.w3.org/${drawn ? '2000/svg' : '1999/xhtml'}`,
    runs.test(tag) ? 'i' : tag
  ) as HTMLElement;
  for (let which = 0; which < attributes.length; which += 2) {
    const [name, value] = [words[attributes[which]!]!, words[attributes[which + 1]!]!];
    // A page may forbid styles that are written as an attribute.
    if (name === 'style') element.style.cssText = value;
    else if (!/^on/i.test(name) && (!/^(href|src)/i.test(name) || leads.test(value))) element.setAttribute(name, value);
  }
  for (const child of children) element.append(elementOf(words, child, drawn));
  return element;
};

/** The address asks for nothing that a visit does not begin with. */
const isPlain = (): boolean => !/[?&]([a-z]+-|module=|done=|screen=)/.test(window.location.search);

/** Where a person's cards of one web part are kept; drawn only for what they were made for. */
export const cardPlace = ({ context, properties, theme }: StandingPart<object>): CardPlace => {
  const { pageContext, instanceId, manifest } = context;
  return {
    owner: `${pageContext.user.loginName} ${instanceId}`,
    // The names of our files hold a sign of the whole build.
    key: JSON.stringify([manifest.id, manifest.loaderConfig, properties, culture(), firstColours(theme)]),
    isPlain
  };
};

/** The card that was kept for this moment; null: none, or of something else. In Teams no link may be followed plainly. */
export const keptCard = (standing: StandingPart<object>): KeptCard | null => {
  try {
    const { owner, key } = cardPlace(standing);
    const kept = JSON.parse(window.localStorage.getItem(`digital-ambassadors:first:${owner}`)!) as KeptCards;
    const now = Date.now();
    const [, , place] = kept.days.find(([from, until]) => from <= now && now < until)!;
    if (
      kept.key !== key ||
      standing.displayMode !== DisplayMode.Read ||
      standing.context.sdks.microsoftTeams ||
      !isPlain()
    )
      return null;
    loadStyles(kept.css);
    const element = elementOf(kept.words, kept.cards[place]!) as HTMLElement;
    const card: KeptCard = { element, colours: kept.colours };
    element.onclick = ({ target }) => void (card.pressed = target as Element);
    return card;
  } catch {
    // Nothing is kept, it has grown old, or somebody else wrote there: as on a first visit.
    return null;
  }
};
