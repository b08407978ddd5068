import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Dialog, DialogFooter, DialogType } from '@fluentui/react/lib/Dialog';
import { isInRecycleBin, recycleItem, restoreItem } from './items.ts';
import { titleOf } from './ListTable.tsx';
import type { ListSchema, Row } from './model.ts';
import { Notice, type Told } from './Notice.tsx';
import type { Rest } from './rest.ts';
import { asRestError, type RestError } from './restError.ts';
import { sentenceOf } from './sentences.ts';
import { useSurroundings } from './surroundings.ts';

interface DeleteDialogProps {
  readonly schema: ListSchema;
  readonly rows: readonly Row[];
  readonly onClose: () => void;
  /** Ids that are gone, and what to say about it. */
  readonly onDone: (gone: ReadonlySet<number>, told: Told) => void;
  readonly onUndone: (told: Told) => void;
}

interface Outcome {
  readonly gone: ReadonlyMap<number, string>;
  readonly error: RestError | undefined;
}

/** One after the other, so that what is told at the end is what happened; a refusal does not stop the rest. */
const recycleAll = async (rest: Rest, schema: ListSchema, rows: readonly Row[]): Promise<Outcome> => {
  const gone = new Map<number, string>();
  let error: RestError | undefined;
  for (const { Id } of rows)
    try {
      gone.set(Id, await recycleItem(rest, schema, Id));
    } catch (thrown) {
      error = asRestError(thrown);
      // Somebody else was faster: it is gone all the same.
      if (error.status === 404) gone.set(Id, '');
    }
  return { gone, error };
};

/** Asks before rows go to the recycle bin, and offers the way back where there is one. */
export const DeleteDialog = ({ schema, rows, onClose, onDone, onUndone }: DeleteDialogProps) => {
  const { rest, words } = useSurroundings();
  const [busy, setBusy] = React.useState(false);
  const [told, setTold] = React.useState<Told>();
  const [first] = rows;
  const title = first === undefined ? '' : titleOf(first, words.untitled);

  const undo = async (ids: readonly string[]) => {
    try {
      for (const id of ids) await restoreItem(rest, id);
      onUndone({ kind: 'info', text: words.restored(ids.length) });
    } catch {
      onUndone({ kind: 'warning', text: words.notRestored });
    }
  };

  const remove = async () => {
    setBusy(true);
    const { gone, error } = await recycleAll(rest, schema, rows);
    if (gone.size === 0 && error !== undefined) {
      setBusy(false);
      setTold({ kind: 'error', text: sentenceOf(error, words, true) });
      return;
    }
    const bin = [...gone.values()].filter((id) => id !== '');
    const undoable = bin[0] !== undefined && (await isInRecycleBin(rest, bin[0]));
    const left = rows.length - gone.size;
    const text =
      left > 0
        ? words.removedSome(gone.size, left)
        : rows.length === 1
          ? words.removedOne(title)
          : words.removedMany(gone.size);
    onDone(new Set(gone.keys()), {
      kind: left > 0 ? 'warning' : 'info',
      text,
      ...(undoable ? { action: { label: words.undo, run: () => void undo(bin) } } : {})
    });
  };

  return (
    <Dialog
      hidden={false}
      onDismiss={onClose}
      dialogContentProps={{
        type: DialogType.normal,
        title: rows.length === 1 ? words.removeOne(title) : words.removeMany(rows.length),
        subText: words.removeWhy,
        closeButtonAriaLabel: words.close
      }}
      modalProps={{ isBlocking: busy }}
    >
      <Notice told={told} />
      <DialogFooter>
        <PrimaryButton text={words.remove} onClick={() => void remove()} disabled={busy} />
        <DefaultButton text={words.cancel} onClick={onClose} disabled={busy} />
      </DialogFooter>
    </Dialog>
  );
};
