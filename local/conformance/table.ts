import type { Row } from './row.ts';
import { approvalRows } from './rows/approval.ts';
import { attachedRows } from './rows/attached.ts';
import { batchRows } from './rows/batch.ts';
import { binningRows } from './rows/binning.ts';
import { boundRows } from './rows/bounds.ts';
import { camlRows } from './rows/caml.ts';
import { changeRows } from './rows/changes.ts';
import { columnRows } from './rows/columns.ts';
import { comparingRows } from './rows/comparing.ts';
import { endpointRows } from './rows/endpoints.ts';
import { envelopeRows } from './rows/envelopes.ts';
import { filterRows } from './rows/filters.ts';
import { folderRows } from './rows/folders.ts';
import { libraryRows } from './rows/libraries.ts';
import { formRows } from './rows/forms.ts';
import { formulaRows } from './rows/formulas.ts';
import { languageRows } from './rows/languages.ts';
import { limitRows } from './rows/limits.ts';
import { lookupRows } from './rows/lookups.ts';
import { modeRows } from './rows/modes.ts';
import { nameRows } from './rows/names.ts';
import { ownRowsRows } from './rows/ownRows.ts';
import { pagingRows } from './rows/paging.ts';
import { peopleRows } from './rows/people.ts';
import { permissionRows } from './rows/permissions.ts';
import { propertyRows } from './rows/properties.ts';
import { readingRows } from './rows/reading.ts';
import { securityRows } from './rows/security.ts';
import { shapeRows } from './rows/shapes.ts';
import { streamRows } from './rows/stream.ts';
import { thresholdRows } from './rows/threshold.ts';
import { throttlingRows } from './rows/throttling.ts';
import { valueRows } from './rows/values.ts';
import { viewRows } from './rows/views.ts';
import { writingRows } from './rows/writing.ts';

/** Behaviours of SharePoint's REST API that a web part, PnPjs or SPHttpClient meets, each with requests that show it. */
export const rows: readonly Row[] = [
  ...modeRows,
  ...shapeRows,
  ...propertyRows,
  ...readingRows,
  ...camlRows,
  ...boundRows,
  ...streamRows,
  ...pagingRows,
  ...lookupRows,
  ...nameRows,
  ...filterRows,
  ...comparingRows,
  ...thresholdRows,
  ...limitRows,
  ...writingRows,
  ...valueRows,
  ...attachedRows,
  ...folderRows,
  ...libraryRows,
  ...approvalRows,
  ...binningRows,
  ...formRows,
  ...ownRowsRows,
  ...securityRows,
  ...permissionRows,
  ...endpointRows,
  ...columnRows,
  ...formulaRows,
  ...viewRows,
  ...languageRows,
  ...changeRows,
  ...peopleRows,
  ...batchRows,
  ...envelopeRows,
  ...throttlingRows
];
