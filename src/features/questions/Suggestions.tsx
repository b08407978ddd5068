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

interface SuggestionProps {
  readonly suggestion: SuggestedAnswer;
  readonly onShow: (question: number) => void;
  /** It is open: its answer stands below its title. */
  readonly isOpen?: boolean;
  readonly children?: React.ReactNode;
}

/** What may answer it: where it opens, and what it is. */
const Suggestion = ({ suggestion, onShow, isOpen = false, children }: SuggestionProps): React.ReactElement => {
  const { href, title, lang, text, question, facts } = suggestion;
  return (
    <li className={styles.one}>
      <Icon name={iconOf(suggestion)} />
      <div>
        <p className={styles.oneTitle}>
          {href !== undefined ? (
            <a
              className={styles.link}
              href={href}
              target="_blank"
              rel="noopener noreferrer"
              data-interception="off"
              lang={lang}
            >
              <bdi>{title}</bdi>
            </a>
          ) : question !== undefined ? (
            <button
              type="button"
              className={styles.open}
              aria-label={say('AskOpenIt', { title })}
              onClick={() => onShow(question)}
            >
              <bdi lang={lang}>{title}</bdi>
            </button>
          ) : (
            <bdi lang={lang}>{title}</bdi>
          )}
        </p>
        {isOpen && text !== '' && (
          <p className={styles.said} lang={lang} dir="auto">
            {text}
          </p>
        )}
        <p className={styles.meta}>
          <Dotted parts={facts} />
        </p>
        <div>{children}</div>
      </div>
    </li>
  );
};

/** Things that may answer a question, each by its title. */
export const SuggestionList = ({
  found,
  onShow
}: {
  readonly found: readonly SuggestedAnswer[];
  readonly onShow: (question: number) => void;
}): React.ReactElement => (
  <ul className={styles.found}>
    {found.map((each) => (
      <Suggestion key={each.key} suggestion={each} onShow={onShow} />
    ))}
  </ul>
);

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
          <Suggestion key={each.key} suggestion={each} onShow={onShow} isOpen={at === 0}>
            {at === 0 && (
              <p className={styles.that}>
                <Button look="text" icon="CheckMark" onClick={onGlad}>
                  {say('AskThatIsIt')}
                </Button>
              </p>
            )}
          </Suggestion>
        ))}
      </ul>
    </div>
  );
};
