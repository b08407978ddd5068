import { readCaml } from '../odata/caml.ts';
import type { CamlView } from '../odata/caml.ts';
import type { List } from '../site/list.ts';
import type { Call } from './call.ts';

/** A view of CAML as this person asks it now. */
export const camlFor = (list: List, xml: string, call: Call): CamlView =>
  readCaml(list, xml, { user: call.user ?? 0, now: call.now, timeZone: call.site.timeZone });
