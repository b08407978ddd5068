import { permission } from '../site/permissions.ts';
import { invalidRequest, spException } from '../site/refusal.ts';
import type { List } from '../site/list.ts';
import type { Call } from './call.ts';
import { entityAnswer } from './entity.ts';
import { action, step } from './kind.ts';
import type { Arguments, Described, Kind, Step } from './kind.ts';

/** A title or description in every language. */
export interface UserResource {
  readonly list: List;
  /** Behind `/_api/`. */
  readonly path: string;
  /** `own` is the site's culture. */
  readonly wordIn: (culture: string, own: string) => string;
  readonly write: (culture: string, word: string, call: Call) => void;
}

/** SP.UserResource */
export const describeResource = ({ path, wordIn }: UserResource, call: Call): Described => ({
  type: 'SP.UserResource',
  path,
  properties: { Value: wordIn(call.culture, call.site.cultureName) }
});

const parameter = (name: string, given: Arguments, call: Call): string => {
  const value = given.value(name === 'cultureName' ? 0 : 1, name) ?? call.optionalJson()[name];
  if (typeof value !== 'string') throw invalidRequest(`The parameter ${name} does not exist in method UserResource.`);
  return value;
};

/** `nl-NL`; what .NET would not know as a culture is refused. */
const cultureIn = (given: Arguments, call: Call): string => {
  const culture = parameter('cultureName', given, call);
  if (!/^[a-z]{2,3}(?:-[a-z]{4})?-[a-z]{2}$/i.test(culture))
    throw spException(500, -2147024809, 'Culture is not supported.\r\nParameter name: name');
  return culture;
};

const resourceKind: Kind<UserResource> = {
  name: 'words by language',
  describe: describeResource,
  verbs: { GET: { answer: (resource, call) => entityAnswer(describeResource(resource, call), call) } },
  steps: {
    getvalueforuiculture: action("getValueForUICulture(cultureName='nl-NL')", 'POST', (resource, given, call) => ({
      value: resource.wordIn(cultureIn(given, call), call.site.cultureName),
      name: 'GetValueForUICulture',
      set: 'Edm.String'
    })),
    setvalueforuiculture: action(
      "setValueForUICulture(cultureName='nl-NL',value='…')",
      'POST',
      (resource, given, call) => {
        call.need(permission.manageLists, resource.list);
        const culture = cultureIn(given, call);
        const word = parameter('value', given, call);
        call.site.transaction(() => resource.write(culture, word, call));
        return {};
      }
    )
  }
};

/** `titleResource` and `descriptionResource`: where a word in every language is read and written. */
export const resourceStep = <Context>(
  signature: string,
  open: (context: Context, call: Call) => UserResource
): Step<Context> =>
  step(
    signature,
    () => resourceKind,
    (context, _given, call) => open(context, call)
  );
