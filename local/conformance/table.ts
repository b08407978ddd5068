import type { Row } from './row.ts';
import { batchRows } from './rows/batch.ts';
import { endpointRows } from './rows/endpoints.ts';
import { filterRows } from './rows/filters.ts';
import { modeRows } from './rows/modes.ts';
import { readingRows } from './rows/reading.ts';
import { securityRows } from './rows/security.ts';
import { thresholdRows } from './rows/threshold.ts';
import { writingRows } from './rows/writing.ts';

/** Behaviours of SharePoint's REST API that a web part, PnPjs or SPHttpClient meets, each with requests that show it. */
export const rows: readonly Row[] = [
  ...modeRows,
  ...readingRows,
  ...filterRows,
  ...thresholdRows,
  ...writingRows,
  ...securityRows,
  ...endpointRows,
  ...batchRows
];
