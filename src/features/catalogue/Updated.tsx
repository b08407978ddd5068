import * as React from 'react';
import { trainings } from '../../lists/reading/trainings';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { drawable, useLoad } from '../../shell/useLoad';
import { say, sayDay } from '../../strings/say';

/** When the row of a training was changed last, read with the training; nothing where it cannot be told. */
export const Updated = ({ id }: { readonly id: number }): React.ReactElement | null => {
  const { programme, today, dayAt } = useSurroundings();
  const load = React.useCallback(
    () => programme.rows(trainings, { columns: ['Modified'], which: { column: 'ID', oneOf: [id] } }),
    [programme, id]
  );
  const { now } = useLoad(load, 'trainings');
  const instant = Date.parse(drawable(now)?.[0]?.modified ?? '');
  return Number.isNaN(instant) ? null : (
    <div>
      <dt>{say('CatalogueUpdated')}</dt>
      <dd>{sayDay(dayAt(instant), today())}</dd>
    </div>
  );
};
