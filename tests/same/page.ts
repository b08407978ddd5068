import type { CDPSession, Page } from '@playwright/test';
import type { Piece } from './piece.ts';
import { rolesOf } from './roles.ts';

type Pictured = Awaited<ReturnType<typeof pictureOf>>;
type Document = Pictured['documents'][number];

const pictureOf = (session: CDPSession) =>
  session.send('DOMSnapshot.captureSnapshot', { computedStyles: ['display', 'visibility'] });

const never = ['script', 'style', 'noscript', 'template', 'head'];

/** What a fold holds is met by nobody until it is opened; whether the browser has laid it out depends on who has asked. */
const isFolded = ({ name, attributes }: Piece, inside: Piece): boolean =>
  name === 'details' && !attributes.has('open') && inside.name !== 'summary';

/** A document as a tree of pieces. */
const treeOf = (
  { strings }: Pictured,
  { nodes, layout }: Document,
  roles: ReturnType<typeof rolesOf>
): readonly Piece[] => {
  const text = (index: number | undefined): string => (index === undefined ? '' : (strings[index] ?? ''));
  const styles = new Map(layout.nodeIndex.map((node, at) => [node, layout.styles[at] ?? []]));
  const parents = nodes.parentIndex ?? [];
  const made: (Omit<Piece, 'children'> & { readonly children: Piece[] })[] = [];
  const roots: Piece[] = [];
  for (const [index, parent] of parents.entries()) {
    const type = nodes.nodeType?.[index];
    const tag = text(nodes.nodeName?.[index]).toLowerCase();
    const pairs = nodes.attributes?.[index] ?? [];
    const [display = -1, visibility = -1] = styles.get(index) ?? [];
    const isText = type === 3;
    const role = roles.get(nodes.backendNodeId?.[index] ?? 0);
    const around = made[parent];
    const piece = {
      name: isText ? '#text' : type === 1 && !never.includes(tag) ? tag : '#other',
      text: isText ? text(nodes.nodeValue?.[index]) : '',
      attributes: new Map(
        Array.from({ length: pairs.length / 2 }, (_pair, at) => [text(pairs[2 * at]), text(pairs[2 * at + 1])] as const)
      ),
      // Of a text the browser tells no style: it is seen as what stands around it is.
      seen: styles.has(index) && (isText ? around?.seen === true : text(visibility) === 'visible'),
      // Words that go to the next line as a whole are words of the same sentence.
      inline: isText || ['inline', 'contents', ...(tag === 'span' ? ['inline-block'] : [])].includes(text(display)),
      ...(role === undefined ? {} : { role }),
      children: []
    };
    made.push(piece);
    if (around === undefined) roots.push(piece);
    else if (!isFolded(around, piece)) around.children.push(piece);
  }
  return roots;
};

const all = (pieces: readonly Piece[]): readonly Piece[] => pieces.flatMap((piece) => [piece, ...all(piece.children)]);

const isOfClass = ({ attributes }: Piece, name: string): boolean =>
  attributes.get('class')?.split(/\s+/).includes(name) === true;

/** The local page's own, beside which a part's panels, popovers and paper stand in the body. */
const furniture = ['skip', 'suite', 'below', 'box'];

const within = (document: readonly Piece[]): readonly Piece[] | undefined => {
  const everything = all(document);
  const part = everything.find((piece) => isOfClass(piece, 'webpart-body'));
  if (part === undefined) return undefined;
  const body = everything.find(({ name }) => name === 'body');
  const pane = everything.find(({ attributes }) => attributes.get('id') === 'spPropertyPaneContainer');
  const layers = (body?.children ?? []).filter(
    (child) => !furniture.some((name) => isOfClass(child, name)) && !all([child]).includes(part)
  );
  return [part, ...(pane === undefined ? [] : [pane]), ...layers];
};

const isModal = ({ attributes, seen }: Piece): boolean => seen && attributes.get('aria-modal') === 'true';

/** Without its names and roles, as a screen reader has it. */
const unspoken = ({ role: _role, ...piece }: Piece): Piece => ({ ...piece, children: piece.children.map(unspoken) });

/**
 * Behind a dialog that takes the whole page nothing is spoken. Where somebody asked for names and roles before, the
 * browser does not hide it from whoever asks again.
 */
const behindModal = (roots: readonly Piece[]): readonly Piece[] => {
  const holdsModal = (root: Piece): boolean => all([root]).some(isModal);
  return roots.some(holdsModal) ? roots.map((root) => (holdsModal(root) ? root : unspoken(root))) : roots;
};

const piecesBy = async (session: CDPSession): Promise<Pieces> => {
  const picture = await pictureOf(session);
  for (const document of picture.documents) {
    const frameId = picture.strings[document.frameId];
    const base = picture.strings[document.documentURL] ?? '';
    if (frameId === undefined || base === 'about:blank') continue;
    if (within(treeOf(picture, document, new Map())) === undefined) continue;
    const { nodes } = await session.send('Accessibility.getFullAXTree', { frameId });
    return { pieces: behindModal(within(treeOf(picture, document, rolesOf(nodes))) ?? []), base };
  }
  throw new Error('No web part stands in the page.');
};

interface Pieces {
  readonly pieces: readonly Piece[];
  readonly base: string;
}

/** The part as it stands in the page now, then whatever is open beside it; with the address of its document. */
export const piecesOf = async (page: Page): Promise<Pieces> => {
  const session = await page.context().newCDPSession(page);
  try {
    return await piecesBy(session);
  } finally {
    // As long as somebody may ask for names and roles, the browser keeps them up to date with every change, and warns.
    await session.detach();
  }
};
