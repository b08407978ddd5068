import { iconMarkup, type IconName } from '../frame/icon.ts';
import { getIcon, getIconClassName } from '@fluentui/style-utilities';
import type { Offer } from '../start.ts';
import type { Words } from '../words/fr.ts';

/** An element with a class and a text. */
export const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  text?: string
): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
};

/** A square button with an icon; its words are its name and its tooltip. */
export const iconButton = (name: IconName, label: string, pressed: () => void): HTMLButtonElement => {
  const button = element('button', 'tool');
  button.type = 'button';
  button.title = label;
  button.dataset['tool'] = name;
  button.setAttribute('aria-label', label);
  button.innerHTML = iconMarkup(name);
  button.addEventListener('click', pressed);
  return button;
};

/** A dialog with a title and a button to close it; it leaves the page when it is closed. */
export const openBox = (title: string, close: string, body: HTMLElement): HTMLDialogElement => {
  const dialog = element('dialog', 'box');
  const head = element('div', 'box-head');
  const heading = element('h2', '', title);
  heading.id = 'local-box-title';
  head.append(
    heading,
    iconButton('close', close, () => dialog.close())
  );
  body.classList.add('box-body');
  dialog.setAttribute('aria-labelledby', heading.id);
  dialog.append(head, body);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
};

const matches = (offer: Offer, asked: string) =>
  `${offer.title} ${offer.description}`.toLocaleLowerCase().includes(asked.toLocaleLowerCase());

const offerButton = ({ icon, picture, title, description }: Offer) => {
  const button = element('button', '');
  button.type = 'button';
  const shown = element('span', 'picture');
  shown.setAttribute('aria-hidden', 'true');
  if (picture !== undefined) {
    const image = element('img', '');
    image.src = picture;
    image.alt = '';
    image.width = image.height = 32;
    shown.append(image);
  } else if (icon !== undefined && getIcon(icon) !== undefined) {
    shown.classList.add(getIconClassName(icon));
  } else shown.innerHTML = iconMarkup('part');
  button.append(shown, element('strong', '', title), element('small', '', description));
  return button;
};

/** Offers web parts; `chosen` hears which one was taken. */
export const picker = (offers: readonly Offer[], words: Words, chosen: (offer: Offer) => void): void => {
  const body = element('div', '');
  const search = element('input', '');
  search.type = 'search';
  search.placeholder = words.searchParts;
  search.setAttribute('aria-label', words.searchParts);
  const list = element('ul', 'offers');
  const none = element('p', '');
  none.setAttribute('role', 'status');
  body.append(search, list, none);
  const dialog = openBox(words.addPart, words.close, body);
  const show = () => {
    const found = offers.filter((offer) => matches(offer, search.value));
    none.textContent = found.length === 0 ? words.noParts : '';
    list.replaceChildren(
      ...found.map((offer) => {
        const item = element('li', '');
        const button = offerButton(offer);
        button.addEventListener('click', () => {
          dialog.close();
          chosen(offer);
        });
        item.append(button);
        return item;
      })
    );
  };
  search.addEventListener('input', show);
  show();
  search.focus();
};
