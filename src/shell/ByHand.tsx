import * as React from 'react';
import * as ReactDOM from 'react-dom';
import { culture, say } from '../strings/say';
import { Button } from '../ui/Button';
import styles from './byHand.module.scss';
import { useIds } from './ids';
import { pageColours } from './theme';

/** Why it is to be taken by hand. */
export type ByHandHint = 'CopyByHand' | 'SaveByHand' | 'SaveRefused';

interface ByHandProps {
  readonly hint: ByHandHint;
  readonly text: string;
  readonly onClose: () => void;
}

/** A text that is selected already, over everything; the browser keeps the focus inside and gives it back. */
const ByHand = ({ hint, text, onClose }: ByHandProps): React.ReactElement => {
  const dialog = React.useRef<HTMLDialogElement>(null);
  const field = React.useRef<HTMLTextAreaElement>(null);
  const ids = useIds();
  React.useEffect(() => {
    const { current } = dialog;
    if (typeof current?.showModal === 'function') current.showModal();
    else current?.setAttribute('open', '');
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.byHand}
      style={pageColours(undefined)}
      lang={culture()}
      aria-labelledby={ids}
      onClose={onClose}
    >
      <p className={styles.hint} id={ids}>
        {say(hint)}
      </p>
      {text !== '' && (
        <textarea
          ref={field}
          className={styles.text}
          aria-labelledby={ids}
          readOnly
          rows={Math.min(6, 2 + Math.floor(text.length / 120))}
          value={text}
          dir="auto"
        />
      )}
      <p className={styles.foot}>
        <Button onClick={onClose}>{say('Close')}</Button>
      </p>
    </dialog>
  );
};

/** Gives people what they may not copy or save by a press: to be taken by hand. */
export const offerByHand = (hint: ByHandHint, text: string): void => {
  const place = document.body.appendChild(document.createElement('div'));
  const before = document.activeElement;
  const close = (): void => {
    if (!ReactDOM.unmountComponentAtNode(place)) return;
    place.remove();
    if (before instanceof HTMLElement) before.focus();
  };
  ReactDOM.render(<ByHand hint={hint} text={text} onClose={close} />, place);
};
