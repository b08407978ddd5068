import * as React from 'react';
import { handlersNow, isHandled, possibleHandlers } from '../../../domain/setup/handlers';
import type { Handlers } from '../../../domain/setup/setup';
import type { SiteState } from '../../../domain/setup/site';
import { lists } from '../../../lists';
import { useIds } from '../../../shell/ids';
import { language, say, sayList } from '../../../strings/say';
import { Select } from '../../../ui/Select';
import styles from './settingUp.module.scss';

interface HandlersFieldProps {
  readonly site: SiteState;
  readonly chosen: Handlers | undefined;
  readonly onChoice: (handlers: Handlers | undefined) => void;
}

const optionWords = ({ principal, name }: Handlers): string =>
  principal === undefined ? say('SetUpHandlersNew', { name }) : name;

/** The group that sees everybody’s rows in private lists: as it is, one of the site's, or a new one. */
const HandlersField = ({ site, chosen, onChoice }: HandlersFieldProps): React.ReactElement => {
  const hint = useIds();
  const now = handlersNow(lists, site);
  const is = new Set(now.map(({ principal }) => principal));
  const possible = possibleHandlers(site).filter(({ principal }) => principal === undefined || !is.has(principal));
  const at = possible.findIndex(({ principal, name }) => principal === chosen?.principal && name === chosen?.name);
  return (
    <div className={styles.choice}>
      <label className={styles.choiceLabel}>
        <span>{say('SetUpHandlers')}</span>
        <Select
          className={styles.select}
          aria-describedby={hint}
          value={String(at)}
          onChoice={(value) => onChoice(possible[Number(value)])}
        >
          <option value="-1">
            {now.length === 0
              ? say('SetUpHandlersNone')
              : say('SetUpHandlersNow', { who: sayList(now.map(({ name }) => name)) })}
          </option>
          {possible.map((each, place) => (
            <option key={`${each.principal ?? 'new'}`} value={place}>
              {optionWords(each)}
            </option>
          ))}
        </Select>
      </label>
      <p id={hint} className={styles.promise}>
        {say('SetUpHandlersHint', {
          lists: sayList(lists.filter(isHandled).map(({ title }) => say('ImportQuoted', { name: title[language] })))
        })}
      </p>
    </div>
  );
};

export default HandlersField;
