import * as React from 'react';
import { ActionButton, CommandButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { SearchBox } from '@fluentui/react/lib/SearchBox';
import { useLook } from './look.ts';
import type { ListSchema, ListView, Row } from './model.ts';
import { useSurroundings } from './surroundings.ts';

interface ListBarProps {
  readonly schema: ListSchema;
  readonly view: ListView;
  readonly chosen: readonly Row[];
  readonly titleField: string;
  readonly search: string;
  readonly onView: (view: ListView) => void;
  readonly onSearch: (text: string) => void;
  readonly onNew: () => void;
  readonly onEdit: (row: Row) => void;
  readonly onDelete: (rows: readonly Row[]) => void;
  /** Absent: there is nothing to export. */
  readonly onExport: (() => void) | undefined;
  readonly onClear: () => void;
}

/** A search that starts when typing pauses; what is in the box is the person's. */
const Filter = ({ titleField, search, onSearch }: Pick<ListBarProps, 'titleField' | 'search' | 'onSearch'>) => {
  const { words } = useSurroundings();
  const look = useLook();
  const [typed, setTyped] = React.useState(search);
  React.useEffect(() => setTyped(search), [search]);
  React.useEffect(() => {
    if (typed.trim() === search) return undefined;
    const pause = setTimeout(() => onSearch(typed.trim()), 300);
    return () => clearTimeout(pause);
  }, [typed, search, onSearch]);
  const label = words.filterBy(titleField);
  return (
    <SearchBox
      className={look.filter}
      iconProps={{ iconName: 'Filter' }}
      placeholder={label}
      ariaLabel={label}
      value={typed}
      clearButtonProps={{ ariaLabel: words.clearFilter }}
      onChange={(_, text) => setTyped(text ?? '')}
      onSearch={(text: string) => onSearch(text.trim())}
    />
  );
};

/** What can be done with a list and with the rows that are selected. */
export const ListBar = (props: ListBarProps) => {
  const { schema, view, chosen, onView, onNew, onEdit, onDelete, onExport, onClear } = props;
  const { words } = useSurroundings();
  const look = useLook();
  const [only] = chosen;
  return (
    <div className={look.bar} role="group" aria-label={words.actions}>
      {schema.rights.add && !schema.library && chosen.length === 0 && (
        <PrimaryButton iconProps={{ iconName: 'Add' }} text={words.add} onClick={onNew} />
      )}
      {schema.rights.edit && chosen.length === 1 && only !== undefined && (
        <ActionButton iconProps={{ iconName: 'Edit' }} text={words.edit} onClick={() => onEdit(only)} />
      )}
      {schema.rights.remove && chosen.length > 0 && (
        <ActionButton iconProps={{ iconName: 'Delete' }} text={words.remove} onClick={() => onDelete(chosen)} />
      )}
      {onExport !== undefined && chosen.length === 0 && (
        <ActionButton iconProps={{ iconName: 'Download' }} text={words.exportCsv} onClick={onExport} />
      )}
      {chosen.length > 0 && (
        <ActionButton
          iconProps={{ iconName: 'Cancel' }}
          text={words.selected(chosen.length)}
          ariaLabel={`${words.selected(chosen.length)}. ${words.clearSelection}`}
          onClick={onClear}
        />
      )}
      <div className={look.barEnd}>
        <Filter {...props} />
        {schema.views.length > 1 && (
          <CommandButton
            iconProps={{ iconName: 'BulletedList' }}
            text={view.title}
            ariaLabel={`${words.view}: ${view.title}`}
            styles={{ root: { height: 32 } }}
            menuProps={{
              items: schema.views.map((one) => ({
                key: one.id,
                text: one.title,
                canCheck: true,
                checked: one.id === view.id,
                onClick: () => onView(one)
              }))
            }}
          />
        )}
      </div>
    </div>
  );
};
