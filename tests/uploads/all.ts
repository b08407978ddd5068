import { directories } from './sources/directories';
import { excel } from './sources/excel';
import { others } from './sources/others';
import { sap } from './sources/sap';
import { workday } from './sources/workday';
import type { Upload } from './upload';

/** Every file that is uploaded in the tests, by whoever made it. */
export const uploads: readonly Upload[] = [...sap, ...workday, ...directories, ...excel, ...others];
