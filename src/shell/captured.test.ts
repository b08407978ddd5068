import { captured, type CapturedNode, inWords, rulesOf } from './captured';

const part = (html: string): HTMLElement => {
  const element = document.createElement('div');
  element.className = 'words';
  element.innerHTML = html;
  for (const each of element.querySelectorAll<HTMLElement>('[data-height]'))
    each.getBoundingClientRect = () => ({ width: 300, height: Number(each.dataset.height) }) as DOMRect;
  return element;
};

const textOf = (node: CapturedNode | undefined): string => {
  if (node === undefined) return '';
  if (typeof node === 'string') return node;
  const [, , ...children] = node;
  return children.map(textOf).join('');
};

const found = (node: CapturedNode | undefined, tag: string): Readonly<Record<string, string>> | undefined => {
  if (node === undefined || typeof node === 'string') return undefined;
  const [name, attributes, ...children] = node;
  if (name === tag) return attributes;
  for (const child of children) {
    const inside = found(child, tag);
    if (inside !== undefined) return inside;
  }
  return undefined;
};

test('the head and the card are kept with their words, what stands before the card keeps its room, what follows is left out', () => {
  const kept = captured(
    part(
      '<header data-first="head">Finder</header><p class="tools" data-height="40">Search</p>' +
        '<div class="both"><nav data-height="500">Rail</nav><article data-first="card">Nathalie</article></div><p>Others</p>'
    )
  );
  expect(textOf(kept)).toBe('FinderNathalie');
  expect(JSON.stringify(kept)).toContain('"class":"tools","style":"inline-size: 300px; block-size: 40px;');
});

test('a part that says what its head is and not what its card is keeps nothing', () => {
  expect(captured(part('<header data-first="head">Finder</header><p>Nobody</p>'))).toBeUndefined();
});

test('what runs, what refers to an id and what is typed is not kept', () => {
  const kept = captured(
    part(
      '<div data-first="card"><a href="https://contoso.com/" onclick="go()" id="a" data-interception="off" data-person="3">Name</a>' +
        '<input value="secret" data-height="30"></div>'
    )
  );
  expect(found(kept, 'a')).toEqual({ href: 'https://contoso.com/', 'data-interception': 'off' });
  expect(JSON.stringify(kept)).not.toContain('secret');
});

test('on another day the piece of the day is another one, the rest is as it stands', () => {
  const kept = captured(part('<h2 data-first="head">Finder</h2><p data-first="day">Nathalie</p>'), ['p', {}, 'Mehdi']);
  expect(textOf(kept)).toBe('FinderMehdi');
});

test('each string of the cards stands there once', () => {
  const { words, cards } = inWords([
    ['p', { class: 'name' }, 'Nathalie'],
    ['p', { class: 'name' }, 'Mehdi']
  ]);
  expect(words).toEqual(['p', 'class', 'name', 'Nathalie', 'Mehdi']);
  expect(cards).toEqual([
    [0, [1, 2], 3],
    [0, [1, 2], 4]
  ]);
});

test('only rules that concern the classes of the cards are kept, inside of what they stand in', () => {
  const style = document.head.appendChild(document.createElement('style'));
  style.textContent =
    '.name{color:red}.name:hover{color:blue}.name .other{color:green}.other,.name:not(.off){margin:0}p{margin:1px}' +
    '@media print{.name{display:none}.other{display:none}}';
  // Twice: what was kept for this visit stands before the page's own.
  const value = [style.sheet, style.sheet];
  Object.defineProperty(document, 'adoptedStyleSheets', { configurable: true, value });
  const css = rulesOf([['p', { class: 'name' }, 'Nathalie']]);
  expect(css.replace(/\s/g, '')).toBe(
    '.name{color:red;}.name:hover{color:blue;}.other,.name:not(.off){margin:0;}@mediaprint{.name{display:none;}}'
  );
  Reflect.deleteProperty(document, 'adoptedStyleSheets');
  style.remove();
});
