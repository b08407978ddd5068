import type { Place, State } from './state.ts';
import { keysIn } from './strings.ts';

/** Every text that stands by itself in the part, its panels and the property pane: seen, heard, copied or begun in a link. */
const textsIn = ({ part }: Place): Promise<readonly string[]> =>
  part.evaluate((element) => {
    const panels = element.ownerDocument.querySelectorAll(
      '[role="dialog"], dialog[open], #spPropertyPaneContainer, [data-stickers]'
    );
    const spoken = ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext', 'aria-description', 'label'];
    const texts = new Set<string>();
    const add = (text: string | null): void => {
      const told = (text ?? '').replace(/\s+/g, ' ').trim();
      // Longer than every sentence: it holds others.
      if (told === '' || told.length >= 600) return;
      texts.add(told);
      // Two sentences, or one and a name, that stand in one text.
      for (const piece of told.split(/ · |^, |\(|\)|^·/)) if (piece.trim() !== '') texts.add(piece.trim());
    };
    for (const line of (self as { copied?: string }).copied?.split('\n') ?? []) add(line.replace(/^[-\s]+/, ''));
    const begun = (address: string): void => {
      if (!/^(mailto:|https:\/\/teams\.)/.test(address)) return;
      for (const value of new URL(address).searchParams.values()) add(value);
    };
    for (const root of [element, ...panels])
      for (const each of [root, ...root.querySelectorAll('*')]) {
        for (const name of spoken) add(each.getAttribute(name));
        begun(each.getAttribute('href') ?? '');
        for (const node of each.childNodes) if (node.nodeType === Node.TEXT_NODE) add(node.textContent);
        // A sentence with a name or a number in it that is set apart.
        if (each.childElementCount > 0 && each.querySelector(':scope *:not(strong, bdi, span, a, button)') === null)
          add(each.textContent);
      }
    return [...texts];
  });

const told = new Set<string>();

/** Keys that this state shows and no state of its worker before it did. */
export const keysSaid = async (place: Place, { part }: State): Promise<readonly string[]> => {
  const fresh = (await textsIn(place)).filter((text) => !told.has(`${part} ${text}`));
  for (const text of fresh) told.add(`${part} ${text}`);
  return [...new Set(fresh.flatMap((text) => [...keysIn(text, part)]))];
};
