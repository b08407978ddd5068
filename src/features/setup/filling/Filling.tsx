import * as React from 'react';
import { exported } from '../../../domain/importing/export';
import { filledFirst, type ListSizes, nextToFill } from '../../../domain/importing/filling';
import type { List } from '../../../lists/list';
import { language, say, sayCount } from '../../../strings/say';
import { Button } from '../../../ui/Button';
import { useIds } from '../../../shell/ids';
import { downloadTable } from '../importing/downloadTable';
import type { PartProps } from '../part';
import { Mark } from '../settingUp/StepList';
import styles from './filling.module.scss';

export interface FillingProps extends PartProps {
  readonly sizes: ListSizes;
  /** Something else comes first on this page. */
  readonly aside: boolean;
}

/** The headings of a list, as an import takes them back. */
const downloadTemplate = (list: List): void =>
  downloadTable(say('FillTemplateName', { list: list.title[language] }), exported(list, [], { language, names: {} }));

interface StepProps extends Omit<FillingProps, 'sizes'> {
  readonly list: List;
  /** Undefined: the list is not there. */
  readonly rows: number | undefined;
  readonly isNext: boolean;
}

const FillingStep = ({ list, rows = 0, isNext, aside, onPart }: StepProps): React.ReactElement => {
  const name = list.title[language];
  const isFilled = rows > 0;
  return (
    <li className={styles.step} aria-current={isNext ? 'step' : undefined}>
      <Mark state={isFilled ? 'done' : 'waiting'} />
      <div className={styles.words}>
        <p className={isNext ? styles.now : styles.name}>{name}</p>
        <p className={styles.line}>{isFilled ? sayCount('FillRows', rows) : say('FillEmpty')}</p>
      </div>
      {!isFilled && (
        <div className={styles.actions}>
          <Button
            look={isNext && !aside ? 'primary' : 'plain'}
            label={say('FillImportList', { list: name })}
            onClick={() => onPart('import', list.url)}
          >
            {say('FillImport')}
          </Button>
          <Button
            look="text"
            icon="Download"
            label={say('FillTemplateOf', { list: name })}
            onClick={() => downloadTemplate(list)}
          >
            {say('FillTemplate')}
          </Button>
        </div>
      )}
    </li>
  );
};

/** Leads through the first filling of a site: list by list, in the order in which rows point at each other. */
const Filling = ({ sizes, aside, onPart }: FillingProps): React.ReactElement => {
  const heading = useIds();
  const next = nextToFill(sizes);
  return (
    <section className={styles.filling} aria-labelledby={heading}>
      <h3 id={heading} className={styles.title}>
        {say('FillTitle')}
      </h3>
      <p className={styles.text}>{say('FillText')}</p>
      <ol className={styles.steps}>
        {filledFirst.map((list) => (
          <FillingStep
            key={list.url}
            list={list}
            rows={sizes.get(list.url)}
            isNext={list === next}
            aside={aside}
            onPart={onPart}
          />
        ))}
      </ol>
    </section>
  );
};

export default Filling;
