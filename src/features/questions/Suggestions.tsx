import * as React from 'react';
import { useLater } from '../../shell/useLater';
import { say } from '../../strings/say';
import { Button } from '../../ui/Button';
import { Dotted } from '../../ui/Dotted';
import { Icon } from '../../ui/Icon';
import styles from './asking.module.scss';
import forms from './forms.module.scss';
import type { SuggestedAnswer, SuggestionsState } from './useSuggestions';

const iconOf = ({ kind }: SuggestedAnswer): 'BulletedList' | 'Education' | 'Completed' | 'Chat' => {
  switch (kind) {
    case 'frequent':
      return 'BulletedList';
    case 'training':
      return 'Education';
    case 'solved':
      return 'Completed';
    case 'answered':
      return 'Chat';
  }
};

export interface SuggestionsProps {
  readonly suggestions: SuggestionsState;
  readonly onShow: (question: number) => void;
  readonly onGlad: () => void;
}

/** What may answer it already: the first one open, the others by their titles. */
export const Suggestions = ({ suggestions, onShow, onGlad }: SuggestionsProps): React.ReactElement | null => {
  const { found } = suggestions;
  // Spoken once the typing pauses.
  const told = useLater(found.length > 0, 600);
  if (found.length === 0) return null;
  return (
    <div className={styles.panel}>
      <h4 className={styles.panelTitle}>{say('AskPerhaps')}</h4>
      <p className={forms.unseen} role="status">
        {told ? say('AskPerhaps') : ''}
      </p>
      <ul className={styles.found}>
        {found.map((each, at) => (
          <li key={each.key} className={styles.one}>
            <Icon name={iconOf(each)} />
            <div>
              <p className={styles.oneTitle}>
                {each.href !== undefined ? (
                  <a
                    className={styles.link}
                    href={each.href}
                    target="_blank"
                    rel="noopener noreferrer"
                    data-interception="off"
                    lang={each.lang}
                  >
                    <bdi>{each.title}</bdi>
                  </a>
                ) : each.question !== undefined ? (
                  <button
                    type="button"
                    className={styles.open}
                    aria-label={say('AskOpenIt', { title: each.title })}
                    onClick={() => onShow(each.question!)}
                  >
                    <bdi lang={each.lang}>{each.title}</bdi>
                  </button>
                ) : (
                  <bdi lang={each.lang}>{each.title}</bdi>
                )}
              </p>
              {at === 0 && each.text !== '' && (
                <p className={styles.said} lang={each.lang} dir="auto">
                  {each.text}
                </p>
              )}
              <p className={styles.meta}>
                <Dotted parts={each.facts} />
              </p>
              {at === 0 && (
                <p className={styles.that}>
                  <Button look="text" icon="CheckMark" onClick={onGlad}>
                    {say('AskThatIsIt')}
                  </Button>
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
};
