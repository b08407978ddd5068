import type { PageLayout, PlacedWebPart, SectionLayout } from '../layout.ts';
import { backgrounds, type Background } from '../look/palettes.ts';
import { fill } from '../words/fill.ts';
import type { Offer } from '../start.ts';
import type { Canvas } from './canvas.ts';
import { offersNow } from './debugOffers.ts';
import { element, iconButton, openBox, picker } from './editParts.ts';

/** Edit mode: toolbars on sections and web parts, the property pane, adding, saving. */
class Editing {
  readonly #canvas: Canvas;
  readonly #words;
  #dirty = false;

  constructor(canvas: Canvas) {
    this.#canvas = canvas;
    this.#words = canvas.start.words;
  }

  begin(): void {
    for (const section of this.#canvas.sections) this.#dressSection(section);
    this.#bar();
    this.#title();
    this.#canvas.onDirty = () => this.#changed();
    document.querySelector('[data-save]')?.addEventListener('click', () => void this.#save());
    document.querySelector<HTMLAnchorElement>('[data-discard]')?.addEventListener('click', (event) => {
      if (!this.#dirty) return;
      event.preventDefault();
      this.#askToDiscard((event.currentTarget as HTMLAnchorElement).href);
    });
    addEventListener('beforeunload', (event) => {
      if (this.#dirty && this.#canvas.start.mayEdit) event.preventDefault();
    });
  }

  #askToDiscard(address: string): void {
    const { discard, discardSure, close } = this.#words;
    const body = element('div', '');
    const sure = element('button', 'add', discard);
    sure.type = 'button';
    sure.addEventListener('click', () => {
      this.#dirty = false;
      location.assign(address);
    });
    body.append(element('p', '', discardSure), sure);
    openBox(discard, close, body);
    sure.focus();
  }

  #say(text: string): void {
    const state = document.querySelector('[data-edit-state]');
    if (state !== null) state.textContent = text;
  }

  #changed(text = this.#words.unsaved): void {
    this.#dirty = true;
    if (this.#canvas.start.mayEdit) this.#say(text);
  }

  #title(): void {
    const title = document.querySelector<HTMLElement>('[data-page-title]');
    if (title === null) return;
    title.contentEditable = 'plaintext-only';
    title.setAttribute('role', 'textbox');
    title.setAttribute('aria-label', this.#words.pageTitle);
    title.addEventListener('input', () => this.#changed());
    title.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') event.preventDefault();
    });
  }

  async #save(): Promise<void> {
    const { start } = this.#canvas;
    const title = document.querySelector('[data-page-title]')?.textContent?.trim();
    const layout: PageLayout = this.#canvas.layout(title === undefined || title === '' ? start.layout.title : title);
    const failed = (why: string) => this.#say(fill(this.#words.saveFailed, { why }));
    try {
      const answer = await fetch(`${start.preloaded.spPageContextInfo.webServerRelativeUrl}/_local/page/${start.key}`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(layout)
      });
      if (!answer.ok) return failed(await answer.text());
      this.#dirty = false;
      this.#say(this.#words.saved);
    } catch (reason) {
      failed(reason instanceof Error ? reason.message : String(reason));
    }
  }

  /** Buttons under the last section, one for each layout. */
  #bar(): void {
    const { layoutOne, layoutTwoThirds, layoutOneThird, layoutHalves, layoutThirds, layoutFullWidth, addSection } =
      this.#words;
    const layouts: readonly (readonly [SectionLayout, string])[] = [
      ['one', layoutOne],
      ['two-thirds', layoutTwoThirds],
      ['one-third', layoutOneThird],
      ['halves', layoutHalves],
      ['thirds', layoutThirds],
      ['full-width', layoutFullWidth]
    ];
    const bar = element('div', 'add-section');
    bar.setAttribute('role', 'group');
    bar.setAttribute('aria-label', addSection);
    bar.append(
      ...layouts.map(([layout, text]) => {
        const button = element('button', 'add', `+ ${text}`);
        button.type = 'button';
        button.addEventListener('click', () => {
          const section = this.#canvas.addSection(layout, 'none');
          this.#dressSection(section);
          this.#renumber();
          this.#changed();
          section.querySelector<HTMLElement>('.column .add')?.focus();
        });
        return button;
      })
    );
    document.querySelector('#canvas')?.after(bar);
  }

  #dressSection(section: HTMLElement): void {
    section.classList.add('editing');
    const bar = element('div', 'section-bar');
    bar.setAttribute('role', 'group');
    const { sectionBackground, sectionUp, sectionDown, sectionDelete } = this.#words;
    bar.append(
      element('strong', 'section-name'),
      this.#backgroundOf(section, sectionBackground),
      iconButton('up', sectionUp, () => this.#moveSection(section, -1)),
      iconButton('down', sectionDown, () => this.#moveSection(section, 1)),
      iconButton('trash', sectionDelete, () => this.#deleteSection(section))
    );
    section.prepend(bar);
    for (const column of section.querySelectorAll<HTMLElement>('.column')) this.#dressColumn(column);
    for (const frame of section.querySelectorAll<HTMLElement>('.webpart')) this.#dressPart(frame);
    this.#renumber();
  }

  #backgroundOf(section: HTMLElement, label: string): HTMLElement {
    const { backgroundNone, backgroundNeutral, backgroundSoft, backgroundStrong } = this.#words;
    const texts = { none: backgroundNone, neutral: backgroundNeutral, soft: backgroundSoft, strong: backgroundStrong };
    const field = element('label', '', label);
    const choice = element('select', '');
    for (const name of backgrounds) choice.add(new Option(texts[name], name, false, section.dataset['own'] === name));
    choice.addEventListener('change', () => {
      section.dataset['own'] = choice.value satisfies string as Background;
      this.#canvas.dressSection(section);
      this.#changed();
    });
    field.append(choice);
    return field;
  }

  #renumber(): void {
    this.#canvas.sections.forEach((section, index) => {
      const name = fill(this.#words.section, { number: index + 1 });
      const bar = section.querySelector('.section-bar');
      bar?.setAttribute('aria-label', name);
      const shown = bar?.querySelector('.section-name');
      if (shown !== null && shown !== undefined) shown.textContent = name;
    });
  }

  #moveSection(section: HTMLElement, by: -1 | 1): void {
    const { sections } = this.#canvas;
    const beside = sections[sections.indexOf(section) + by];
    if (beside === undefined) return;
    if (by < 0) beside.before(section);
    else beside.after(section);
    this.#renumber();
    this.#changed();
    section.querySelector<HTMLElement>(by < 0 ? '[data-tool=up]' : '[data-tool=down]')?.focus();
  }

  #deleteSection(section: HTMLElement): void {
    for (const frame of section.querySelectorAll<HTMLElement>('.webpart'))
      this.#canvas.remove(frame.dataset['instance'] ?? '');
    section.remove();
    this.#renumber();
    this.#changed();
    document.querySelector<HTMLElement>('.add-section button')?.focus();
  }

  #dressColumn(column: HTMLElement): void {
    const button = element('button', 'add', `+ ${this.#words.addPart}`);
    button.type = 'button';
    button.addEventListener('click', () => {
      const wide = column.closest<HTMLElement>('section')?.dataset['layout'] === 'full-width';
      const offers = offersNow(this.#canvas.start).filter(({ fullBleed }) => fullBleed || !wide);
      picker(offers, this.#words, (offer) => void this.#add(offer, column, button));
    });
    column.append(button);
  }

  async #add(offer: Offer, column: HTMLElement, before: Element): Promise<void> {
    const part: PlacedWebPart = {
      id: offer.id,
      instanceId: crypto.randomUUID(),
      title: offer.title,
      dataVersion: '1.0',
      properties: offer.properties
    };
    const loaded = this.#canvas.add(part, column, before);
    const frame = column.querySelector<HTMLElement>(`[data-instance="${part.instanceId}"]`);
    if (frame !== null) this.#dressPart(frame);
    this.#changed(fill(this.#words.partAdded, { title: part.title }));
    await loaded;
    frame?.querySelector<HTMLElement>('[data-tool=pencil]')?.focus();
  }

  #dressPart(frame: HTMLElement): void {
    const instanceId = frame.dataset['instance'] ?? '';
    const title = this.#canvas.partOf(instanceId)?.title ?? '';
    const say = (sentence: string) => fill(sentence, { title });
    const { partEdit, partUp, partDown, partDelete, partToolbar, partDeleted } = this.#words;
    const bar = element('div', 'webpart-bar');
    bar.setAttribute('role', 'toolbar');
    bar.setAttribute('aria-label', say(partToolbar));
    bar.append(
      iconButton('pencil', say(partEdit), () => this.#openPane(frame, instanceId)),
      iconButton('up', say(partUp), () => this.#movePart(frame, -1, title)),
      iconButton('down', say(partDown), () => this.#movePart(frame, 1, title)),
      iconButton('trash', say(partDelete), () => {
        const column = frame.closest('.column');
        this.#canvas.remove(instanceId);
        this.#changed(say(partDeleted));
        column?.querySelector<HTMLElement>('.add')?.focus();
      })
    );
    frame.prepend(bar);
    // As on SharePoint, an open pane follows the web part that is clicked.
    frame.addEventListener('focusin', () => {
      if (this.#canvas.manager.isPropertyPaneOpen() && !frame.classList.contains('chosen'))
        this.#choose(frame, instanceId, 'Default');
    });
  }

  #choose(frame: HTMLElement, instanceId: string, action: 'Default' | 'Toggle' | 'Open'): void {
    for (const other of document.querySelectorAll('.webpart.chosen')) other.classList.remove('chosen');
    frame.classList.add('chosen');
    this.#canvas.manager.requestPropertyPaneAction(instanceId, action, false);
  }

  #openPane(frame: HTMLElement, instanceId: string): void {
    const { manager } = this.#canvas;
    if (manager.isPropertyPaneOpen(instanceId)) {
      frame.classList.remove('chosen');
      manager.requestPropertyPaneAction(instanceId, 'Close', false);
    } else {
      this.#choose(frame, instanceId, 'Open');
      this.#insist(frame, instanceId, 8);
    }
  }

  /** The runtime forgets a request to open that comes before its pane has loaded: it is asked again until it did. */
  #insist(frame: HTMLElement, instanceId: string, times: number): void {
    const { manager } = this.#canvas;
    window.setTimeout(() => {
      if (times === 0 || !frame.classList.contains('chosen') || manager.isPropertyPaneOpen(instanceId)) return;
      manager.requestPropertyPaneAction(instanceId, 'Open', false);
      this.#insist(frame, instanceId, times - 1);
    }, 700);
  }

  /** Up or down in its column; past the end into the column before or after, also of another section. */
  #movePart(frame: HTMLElement, by: -1 | 1, title: string): void {
    const beside = by < 0 ? frame.previousElementSibling : frame.nextElementSibling;
    if (beside?.classList.contains('webpart') === true) {
      if (by < 0) beside.before(frame);
      else beside.after(frame);
    } else {
      const columns = [...document.querySelectorAll<HTMLElement>('#canvas .column')];
      const column = columns[columns.findIndex((each) => each.contains(frame)) + by];
      if (column === undefined) return;
      if (by > 0) column.prepend(frame);
      else column.querySelector(':scope > .add')?.before(frame);
    }
    const section = frame.closest<HTMLElement>('section');
    if (section !== null) this.#canvas.dressSection(section);
    this.#canvas.manager.notifyWebPartContainerResize(frame.dataset['instance'] ?? '');
    this.#changed(fill(this.#words.partMoved, { title }));
    frame.querySelector<HTMLElement>(by < 0 ? '[data-tool=up]' : '[data-tool=down]')?.focus();
  }
}

/** Puts the page into Edit mode, once its web parts have been drawn. */
export const startEditing = (canvas: Canvas): void => new Editing(canvas).begin();
