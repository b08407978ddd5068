import * as React from 'react';
import { circles, offices } from '../../../lists';
import { importable } from '../../../domain/importing/keys';
import { useIds } from '../../../shell/ids';
import { language, say, sayList } from '../../../strings/say';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { Select } from '../../../ui/Select';
import { Hindered } from '../runs/Hindered';
import type { FileTrouble, Target } from './file';
import styles from './importing.module.scss';
import { troubleSentence } from './phrases';
import type { ImportingState } from './useImporting';

const targets: readonly Target[] = [
  ...importable.map((list) => ({ list, counting: false })),
  { list: circles, counting: true },
  { list: offices, counting: true }
];

const targetName = ({ list, counting }: Target): string =>
  counting ? say('ImportCounting', { list: list.title[language] }) : list.title[language];

const sameTarget = (one: Target, other: Target): boolean =>
  one.list.url === other.list.url && one.counting === other.counting;

export const TargetField = ({
  target,
  onTarget
}: {
  readonly target: Target;
  readonly onTarget: (target: Target) => void;
}): React.ReactElement => (
  <label className={styles.field}>
    <span className={styles.label}>{say('ImportWhat')}</span>
    <Select
      className={styles.input}
      value={String(targets.findIndex((each) => sameTarget(each, target)))}
      onChoice={(chosen) => onTarget(targets[Number(chosen)] ?? target)}
    >
      {targets.map((each, at) => (
        <option key={targetName(each)} value={at}>
          {targetName(each)}
        </option>
      ))}
    </Select>
  </label>
);

/** A file is opened by a press or by letting it fall anywhere on the block. */
const FileField = ({ onFile }: { readonly onFile: (file: File) => void }): React.ReactElement => {
  const field = React.useRef<HTMLInputElement>(null);
  const [over, setOver] = React.useState(false);
  return (
    <div
      className={over ? styles.dropOver : styles.drop}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = Array.from(event.dataTransfer.files);
        if (file !== undefined) onFile(file);
      }}
    >
      <Button icon="Table" onClick={() => field.current?.click()}>
        {say('ImportChooseFile')}
      </Button>
      <span className={styles.soft}>{say('ImportDrop')}</span>
      <input
        ref={field}
        type="file"
        accept=".xlsx,.xlsm,.csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        className={styles.unseen}
        tabIndex={-1}
        aria-label={say('ImportChooseFile')}
        onChange={(event) => {
          const [file] = Array.from(event.target.files ?? []);
          // The same file may be chosen again once it was corrected.
          event.target.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
    </div>
  );
};

export interface SourceProps {
  readonly importing: ImportingState;
  readonly trouble: FileTrouble | undefined;
  /** Present: the same can be tried again. */
  readonly again?: (() => void) | undefined;
}

/** Where rows come from: a paste or a file. */
export const Source = ({ importing, trouble, again }: SourceProps): React.ReactElement => {
  const hint = useIds();
  const [text, setText] = React.useState('');
  const { target } = importing;
  return (
    <>
      <h3 className={styles.title}>{say('ImportTitle')}</h3>
      <p className={styles.intro}>{say('ImportIntro')}</p>
      <Hindered by={importing.hindrance} />
      {trouble !== undefined && (
        <Notice kind="warning" actions={again === undefined ? [] : [{ words: say('Retry'), onClick: again }]}>
          {troubleSentence(trouble)}
        </Notice>
      )}
      <TargetField target={target} onTarget={importing.aim} />
      {importing.before.length > 0 && (
        <Notice
          kind="info"
          actions={importing.before.slice(0, 2).map((list) => ({
            words: say('ImportFirst', { list: list.title[language] }),
            onClick: () => importing.aim({ list, counting: false })
          }))}
        >
          {say('ImportBefore', {
            list: target.list.title[language],
            lists: sayList(importing.before.map(({ title }) => title[language]))
          })}
        </Notice>
      )}
      {target.counting && <p className={styles.soft}>{say('ImportCountingHint')}</p>}
      <label className={styles.field}>
        <span className={styles.label}>{say('ImportPaste')}</span>
        <textarea
          className={styles.paste}
          rows={6}
          spellCheck={false}
          value={text}
          aria-describedby={hint}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <p className={styles.soft} id={hint}>
        {`${say('ImportPasteHint')} ${say('ImportPasteTabs')}`}
      </p>
      <div className={styles.actions}>
        <Button look="primary" onClick={() => importing.paste(text)}>
          {say('ImportRead')}
        </Button>
      </div>
      <FileField onFile={importing.open} />
    </>
  );
};
