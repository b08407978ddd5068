import type { ActiveFeature } from '../site/definitions.ts';
import { spException } from '../site/refusal.ts';
import type { Call } from './call.ts';
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

const featureKind: Kind<ActiveFeature> = {
  name: 'feature',
  describe: describeFeature,
  verbs: { GET: { answer: (feature, call) => entityAnswer(describeFeature(feature), call) } },
  steps: {}
};

const byId = (_: unknown, given: Arguments, call: Call): ActiveFeature => {
  const asked = given.text(0, 'featureId').replace(/[{}]/g, '').toLowerCase();
  const found = call.site.features.find(({ id }) => id === asked);
  if (found === undefined) throw spException(404, -2147024809, 'Value does not fall within the expected range.');
  return found;
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
