import * as React from 'react';
import { noted } from '../../device/noted';
import { fewest } from '../../domain/common/fewest';
import {
  entryLacks,
  type EntryForm,
  type EntryNotice,
  entryNotices,
  filledLines,
  isReadyToSave,
  newEntry,
  withPasted
} from '../../domain/indicators/entry';
import { entryOfFields, fieldsOfEntry } from '../../domain/indicators/entryDraft';
import type { TileKey } from '../../domain/indicators/model';
import { languages } from '../../lists/languages';
import { CopyButton } from '../../shell/CopyButton';
import { Failed } from '../../shell/Failed';
import { useIds } from '../../shell/ids';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { useDraft } from '../../shell/useDraft';
import { useLoad } from '../../shell/useLoad';
import { say, sayCount, sayLanguage, sayList } from '../../strings/say';
import { surveyIn } from '../../strings/survey';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Notice } from '../../ui/Notice';
import { Skeleton } from '../../ui/Skeleton';
import styles from './entry.module.scss';
import { LineFields, Paste } from './EntryLines';
import { type KnownIndicator, readIndicators, saveEntry } from './entryWrites';
import type { IndicatorsState } from './useIndicators';
import { indicatorName, valueText } from './words';

const noticeWords = (notice: EntryNotice): string => {
  const name = indicatorName(notice.key);
  switch (notice.kind) {
    case 'breaks':
      return say('IndicatorsWillBreak', { name, wave: notice.wave });
    case 'fewAnswers':
      return say('IndicatorsWillFew', { name });
    case 'hidden':
      return say('IndicatorsWillHide', { name, n: fewest });
    case 'lowRate':
      return say('IndicatorsWillLow', { name });
    case 'replaces':
      return say('IndicatorsWillReplace', { name, value: valueText(notice.replaced) });
  }
};

interface EntryTold {
  readonly kind: 'info' | 'warning' | 'error';
  readonly words: string;
}

interface FormProps {
  readonly state: IndicatorsState;
  readonly rows: readonly KnownIndicator[];
  readonly onRead: (rows: readonly KnownIndicator[]) => void;
  readonly onSaved: () => void;
}

const EntryFields = ({ state, rows, onRead, onSaved }: FormProps): React.ReactElement => {
  const { curation } = useSurroundings();
  const ids = useIds();
  const draft = useDraft('wave');
  const [begun] = React.useState(() => newEntry(state.measures, state.today));
  const [form, setForm] = React.useState<EntryForm>(() =>
    draft.fields === undefined ? begun : entryOfFields(draft.fields, begun)
  );
  const first = React.useRef<HTMLInputElement>(null);
  const [tried, setTried] = React.useState(false);
  const [working, setWorking] = React.useState(false);
  const [told, setTold] = React.useState<EntryTold>();
  const [saved, setSaved] = React.useState<ReadonlySet<TileKey>>(new Set());
  const lacks = entryLacks(form);
  const notices = React.useMemo(() => entryNotices(form, rows), [form, rows]);
  const count = filledLines(form).filter(({ key }) => !saved.has(key)).length;
  const type = (next: EntryForm): void => {
    setForm(next);
    draft.keep(fieldsOfEntry(next));
  };
  const change = (next: Partial<EntryForm>): void => type({ ...form, ...next });
  const names = (keys: readonly TileKey[]): string => sayList(keys.map(indicatorName));
  const save = async (): Promise<void> => {
    setTried(true);
    if (working) return;
    if (!isReadyToSave(lacks)) {
      setTold({ kind: 'warning', words: lacks.values ? say('IndicatorsNothingYet') : '' });
      return;
    }
    setWorking(true);
    setTold(undefined);
    try {
      const site = await curation();
      const end = await saveEntry(site, form, rows, saved);
      const done = new Set([...saved, ...end.saved]);
      setSaved(done);
      if (end.changed.length === 0 && end.refused.length === 0) {
        draft.forget();
        setTold({ kind: 'info', words: sayCount('IndicatorsSaved', done.size) });
        onSaved();
        return;
      }
      if (end.changed.length > 0) onRead(await readIndicators(site));
      setTold(
        end.changed.length > 0
          ? { kind: 'warning', words: say('IndicatorsChanged', { names: names(end.changed) }) }
          : { kind: 'error', words: say('IndicatorsRefused', { names: names(end.refused) }) }
      );
    } catch (error) {
      noted('entry')(error);
      setTold({
        kind: 'error',
        words: say('IndicatorsRefused', { names: names(filledLines(form).map(({ key }) => key)) })
      });
    } finally {
      setWorking(false);
    }
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      noValidate
    >
      <div className={styles.head}>
        {(
          [
            ['wave', 'IndicatorsWaveName', 'text', lacks.wave ? say('IndicatorsWrongWave') : undefined],
            ['measuredOn', 'IndicatorsMeasured', 'date', lacks.measuredOn ? say('IndicatorsWrongDay') : undefined],
            ['entity', 'IndicatorsEntity', 'text', undefined]
          ] as const
        ).map(([field, words, kind, wrong]) => (
          <div key={field}>
            <label className={styles.label} htmlFor={`${ids}-${field}`}>
              {say(words)}
            </label>
            <input
              id={`${ids}-${field}`}
              ref={field === 'wave' ? first : undefined}
              type={kind}
              className={styles.input}
              value={form[field]}
              aria-invalid={tried && wrong !== undefined}
              {...(tried && wrong !== undefined ? { 'aria-describedby': `${ids}-${field}-wrong` } : {})}
              onChange={({ target }) => change({ [field]: target.value })}
            />
            {tried && wrong !== undefined && (
              <p id={`${ids}-${field}-wrong`} className={styles.wrong}>
                {wrong}
              </p>
            )}
          </div>
        ))}
      </div>
      <Paste
        onTake={(text) => {
          const pasted = withPasted(form, text);
          type(pasted.form);
          return [pasted.taken, pasted.left];
        }}
      />
      {form.lines.map((line) => (
        <LineFields
          key={line.key}
          line={line}
          trouble={tried ? lacks.lines.get(line.key) : undefined}
          onChange={(next) => change({ lines: form.lines.map((each) => (each.key === next.key ? next : each)) })}
        />
      ))}
      <ul className={styles.notices} aria-live="polite">
        {notices.map((notice) => (
          <li key={`${notice.key} ${notice.kind}`} className={styles.notice}>
            <Icon name={notice.kind === 'breaks' || notice.kind === 'replaces' ? 'Info' : 'Warning'} size={14} />
            <span>{noticeWords(notice)}</span>
          </li>
        ))}
      </ul>
      <p className={styles.buttons}>
        <Button look="primary" onClick={() => void save()} aria-disabled={working}>
          {sayCount('IndicatorsSave', count)}
        </Button>
        <label className={styles.publish}>
          <input
            type="checkbox"
            className={styles.box}
            checked={form.published}
            onChange={({ target }) => change({ published: target.checked })}
          />
          <span>{say('IndicatorsPublish')}</span>
        </label>
        {draft.fields !== undefined && !draft.unkept && (
          <span className={styles.kept}>
            <span>{say('IndicatorsKept')}</span>
            <span> </span>
            <Button
              look="text"
              onClick={() => {
                draft.forget();
                setForm(begun);
                setTried(false);
                setTold(undefined);
                first.current?.focus();
              }}
            >
              {say('IndicatorsClear')}
            </Button>
          </span>
        )}
      </p>
      {told !== undefined && told.words !== '' && <Notice kind={told.kind}>{told.words}</Notice>}
    </form>
  );
};

export interface EnterWaveProps {
  readonly state: IndicatorsState;
  /** `saved`: rows were written. */
  readonly onClose: (saved: boolean) => void;
}

/** A wave typed line by line or pasted; what readers will see is said while it is typed. */
const EnterWave = ({ state, onClose }: EnterWaveProps): React.ReactElement => {
  const { curation } = useSurroundings();
  const back = React.useRef<HTMLButtonElement>(null);
  const [saved, setSaved] = React.useState(false);
  const [anew, setAnew] = React.useState<readonly KnownIndicator[]>();
  const load = React.useCallback(async () => readIndicators(await curation()), [curation]);
  const { now, retry } = useLoad(load, 'indicators');
  React.useEffect(() => back.current?.focus(), []);
  return (
    <>
      <p className={styles.back}>
        <Button ref={back} look="text" icon="ChevronLeft" onClick={() => onClose(saved)}>
          {say('IndicatorsBack')}
        </Button>
      </p>
      <h3 className={styles.title}>{say('IndicatorsEnter')}</h3>
      <p className={styles.under}>{say('IndicatorsEnterText')}</p>
      <ul className={styles.copies}>
        {languages.map((each) => (
          <li key={each}>
            <CopyButton
              text={() => surveyIn(each)}
              words={{
                copy: say('IndicatorsCopyQuestions', { language: sayLanguage(each) }),
                done: say('IndicatorsQuestionsCopied'),
                refused: ''
              }}
            />
          </li>
        ))}
      </ul>
      {now.state === 'loading' && <Skeleton label={say('Loading')} cards={0} />}
      {now.state === 'failed' && <Failed failure={now.failure} onRetry={retry} />}
      {(now.state === 'ready' || now.state === 'stale') && (
        <EntryFields state={state} rows={anew ?? now.value} onRead={setAnew} onSaved={() => setSaved(true)} />
      )}
    </>
  );
};

export default EnterWave;
