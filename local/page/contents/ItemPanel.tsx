import * as React from 'react';
import { ActionButton, DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Dialog, DialogFooter, DialogType } from '@fluentui/react/lib/Dialog';
import { Panel, PanelType } from '@fluentui/react/lib/Panel';
import { Shimmer } from '@fluentui/react/lib/Shimmer';
import { cellOf, textOf } from './cell.ts';
import { CellView } from './CellView.tsx';
import { lookupSource } from './choosing.ts';
import { controlId, FieldEditor } from './FieldEditor.tsx';
import type { Formats } from './formats.ts';
import { readItem, type Opened } from './items.ts';
import { titleOf } from './ListTable.tsx';
import { useLook } from './look.ts';
import type { ListField, ListSchema } from './model.ts';
import { Notice } from './Notice.tsx';
import type { RestError } from './restError.ts';
import { sentenceOf } from './sentences.ts';
import { useSurroundings } from './surroundings.ts';
import { useItemForm } from './useItemForm.ts';
import { useLoaded } from './useLoaded.ts';

export type PanelMode = { readonly kind: 'new' } | { readonly kind: 'edit' | 'display'; readonly id: number };

interface ItemPanelProps {
  readonly schema: ListSchema;
  readonly mode: PanelMode;
  readonly formats: Formats;
  readonly onSaved: (id: number, created: boolean) => void;
  readonly onEdit: (id: number) => void;
  readonly onClose: () => void;
}

const story = ['Created', 'Author', 'Modified', 'Editor'];

interface SheetProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly footer?: () => JSX.Element;
  readonly children: React.ReactNode;
}

const Sheet = ({ title, onClose, footer, children }: SheetProps) => {
  const { words } = useSurroundings();
  return (
    <Panel
      isOpen
      type={PanelType.custom}
      customWidth="min(560px, 100vw)"
      headerText={title}
      closeButtonAriaLabel={words.close}
      isFooterAtBottom
      {...(footer === undefined ? {} : { onRenderFooterContent: footer })}
      onDismiss={(event) => {
        // Fluent's Escape comes here; a key that already closed a list inside does not count.
        if (event?.defaultPrevented !== true) onClose();
      }}
    >
      {children}
    </Panel>
  );
};

const Discard = ({ onDiscard, onKeep }: { onDiscard: () => void; onKeep: () => void }) => {
  const { words } = useSurroundings();
  return (
    <Dialog
      hidden={false}
      onDismiss={onKeep}
      dialogContentProps={{
        type: DialogType.normal,
        title: words.discard,
        subText: words.discardWhy,
        closeButtonAriaLabel: words.keepEditing
      }}
    >
      <DialogFooter>
        <PrimaryButton text={words.keepEditing} onClick={onKeep} />
        <DefaultButton text={words.discardNow} onClick={onDiscard} />
      </DialogFooter>
    </Dialog>
  );
};

const EditSheet = ({
  opened,
  fields,
  schema,
  formats,
  onSaved,
  onClose
}: ItemPanelProps & { readonly opened: Opened | undefined; readonly fields: readonly ListField[] }) => {
  const { rest, words } = useSurroundings();
  const look = useLook();
  const form = useItemForm({ schema, fields, opened, formats, onSaved });
  const lookups = React.useMemo(() => lookupSource(rest), [rest]);
  const [leaving, setLeaving] = React.useState(false);
  const { wrong } = form;
  React.useEffect(() => {
    const first = fields.find(({ name }) => name === wrong[0]);
    if (first !== undefined) document.getElementById(controlId(first))?.focus();
  }, [wrong, fields]);
  const leave = () => (form.changed ? setLeaving(true) : onClose());
  return (
    <>
      <Sheet
        title={opened === undefined ? words.newItem : words.editItem}
        onClose={leave}
        footer={() => (
          <div className={look.footer}>
            <PrimaryButton text={form.busy ? words.saving : words.save} onClick={form.save} disabled={form.busy} />
            <DefaultButton text={words.cancel} onClick={leave} disabled={form.busy} />
          </div>
        )}
      >
        <form
          className={look.fields}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            form.save();
          }}
        >
          <Notice told={form.told} />
          {fields.map((field) => {
            const value = form.values[field.name];
            return (
              value !== undefined && (
                <FieldEditor
                  key={field.name}
                  field={field}
                  value={value}
                  fault={form.faults[field.name]}
                  aside={form.asides[field.name]}
                  formats={formats}
                  lookups={lookups}
                  onChange={(changed) => form.change(field, changed)}
                />
              )
            );
          })}
        </form>
      </Sheet>
      {leaving && <Discard onDiscard={onClose} onKeep={() => setLeaving(false)} />}
    </>
  );
};

const DisplaySheet = ({
  opened,
  fields,
  schema,
  formats,
  onEdit,
  onClose
}: ItemPanelProps & { readonly opened: Opened; readonly fields: readonly ListField[] }) => {
  const { words } = useSurroundings();
  const look = useLook();
  const { row } = opened;
  const told = (name: string) => {
    const field = schema.fields.find((known) => known.name === name);
    return field === undefined ? '' : textOf(cellOf(field, row, formats, words));
  };
  return (
    <Sheet title={titleOf(row, words.untitled)} onClose={onClose}>
      {schema.rights.edit && (
        <ActionButton iconProps={{ iconName: 'Edit' }} text={words.edit} onClick={() => onEdit(row.Id)} />
      )}
      <dl className={`${look.fields} ${look.shownField}`}>
        {fields.map((field) => (
          <div key={field.name}>
            <dt className={look.shownLabel}>{field.title}</dt>
            <dd className={look.shownValue}>
              <CellView cell={cellOf(field, row, formats, words)} folders={schema.folders} />
              {cellOf(field, row, formats, words).kind === 'nothing' && '—'}
            </dd>
          </div>
        ))}
      </dl>
      <p className={look.story}>{words.createdBy(told('Created'), told('Author'))}</p>
      <p className={look.story}>{words.modifiedBy(told('Modified'), told('Editor'))}</p>
    </Sheet>
  );
};

const FailedSheet = ({ error, retry, onClose }: { error: RestError; retry: () => void; onClose: () => void }) => {
  const { words } = useSurroundings();
  return (
    <Sheet title={words.notRead} onClose={onClose}>
      <Notice
        told={{ kind: 'error', text: sentenceOf(error, words, true), action: { label: words.retry, run: retry } }}
      />
    </Sheet>
  );
};

/** The form of an item in a panel from the end of the page: new, to be changed, or to be read. */
export const ItemPanel = (props: ItemPanelProps) => {
  const { schema, mode, onClose } = props;
  const { rest, words } = useSurroundings();
  const id = mode.kind === 'new' ? undefined : mode.id;
  const fields = React.useMemo(() => schema.fields.filter(({ inForms }) => inForms), [schema]);
  const asked = React.useMemo(
    () => [...fields, ...schema.fields.filter(({ name }) => mode.kind === 'display' && story.includes(name))],
    [fields, schema, mode.kind]
  );
  const [opened, again] = useLoaded(
    React.useCallback(
      async () => (id === undefined ? undefined : readItem(rest, schema, id, asked)),
      [rest, schema, id, asked]
    )
  );
  if (opened.state === 'loading')
    return (
      <Sheet title={words.loading} onClose={onClose}>
        <Shimmer ariaLabel={words.loading} width="60%" />
        <br />
        <Shimmer width="90%" />
      </Sheet>
    );
  if (opened.state === 'failed') return <FailedSheet error={opened.error} retry={again} onClose={onClose} />;
  if (mode.kind === 'display' && opened.value !== undefined)
    return <DisplaySheet {...props} opened={opened.value} fields={fields} />;
  return <EditSheet {...props} opened={opened.value} fields={fields} />;
};
