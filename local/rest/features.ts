import type { ActiveFeature } from '../site/definitions.ts';
import { bareGuid } from '../site/fields.ts';
import type { Answer, Call } from './call.ts';
import { collectionOptions, entityAnswer, feedAnswer } from './entity.ts';
import { step } from './kind.ts';
import type { Arguments, Described, Kind } from './kind.ts';

/** SP.Feature */
const describeFeature = ({ id, title }: ActiveFeature): Described => ({
  type: 'SP.Feature',
  path: `Web/Features('${id}')`,
  properties: { DefinitionId: id },
  onRequest: { DisplayName: () => title }
});

/** One that is not active is nothing, not an error; PnPjs asks so whether it is. */
const answer = (feature: ActiveFeature | undefined, call: Call): Answer =>
  feature === undefined ? { value: null, set: 'SP.Feature' } : entityAnswer(describeFeature(feature), call);

const featureKind: Kind<ActiveFeature | undefined> = {
  name: 'feature',
  describe: (feature) => (feature === undefined ? undefined : describeFeature(feature)),
  verbs: { GET: { answer } },
  steps: {}
};

const byId = (_: unknown, given: Arguments, call: Call): ActiveFeature | undefined => {
  const asked = bareGuid(given.text(0, 'featureId'));
  return call.site.features.find(({ id }) => id === asked);
};

/** The features that packages have activated on the web. */
export const featuresKind: Kind<unknown> = {
  name: 'features',
  verbs: {
    GET: {
      answer: (_, call) => feedAnswer(call.site.features.map(describeFeature), 'SP.ApiData.Features', call),
      options: collectionOptions,
      lacks: 'features of SharePoint itself'
    }
  },
  steps: { getbyid: step("getById('…')", () => featureKind, byId) },
  byKey: step("features('…')", () => featureKind, byId),
  unbuilt: ['add', 'remove']
};
