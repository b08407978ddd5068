import type { Call } from './call.ts';
import { entityAnswer } from './entity.ts';
import type { Described, Kind } from './kind.ts';

/** A name as REST has it: an underscore begins the code of a letter, so it is written by its own. */
const encoded = (name: string): string => name.replaceAll('_', '_x005f_');

/** SP.PropertyValues of the web; what SharePoint itself writes there, all of it text. */
const describeProperties = (_: unknown, call: Call): Described => {
  const properties = {
    vti_associateownergroup: '3',
    vti_associatevisitorgroup: '4',
    vti_associatemembergroup: '5',
    vti_associategroups: '3;4;5',
    vti_createdassociategroups: '3;4;5',
    vti_defaultlanguage: call.site.cultureName.toLowerCase(),
    vti_extenderversion: '16.0.0.26621',
    vti_approvallevels: 'Approved Rejected Pending\\ Review',
    vti_categories: '',
    vti_siteid: call.site.siteId
  };
  return {
    type: 'SP.PropertyValues',
    path: 'Web/AllProperties',
    properties: Object.fromEntries(Object.entries(properties).map(([name, value]) => [encoded(name), value]))
  };
};

/** The property bag of the web, which nobody writes on a site without scripts. */
export const propertiesKind: Kind<unknown> = {
  name: 'all properties',
  describe: describeProperties,
  verbs: {
    GET: {
      answer: (_, call) => entityAnswer(describeProperties(_, call), call),
      lacks: 'what SharePoint’s own features keep there'
    }
  },
  steps: {}
};
