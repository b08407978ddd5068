import type { DirectoryPerson } from '../site/definitions.ts';
import { invalidRequest } from '../site/refusal.ts';
import type { Answer, Call } from './call.ts';
import { selectedEntity } from './entity.ts';
import { action, step } from './kind.ts';
import type { Described, Kind, Step } from './kind.ts';
import type { Value } from './shape.ts';

/** The keys of a user profile that the directory can fill; the others are there and empty, as on SharePoint. */
const profileOf = (person: DirectoryPerson, call: Call): Readonly<Record<string, string>> => {
  const account = person.login.slice(person.login.lastIndexOf('|') + 1);
  return {
    UserProfile_GUID: guidFrom(call.site.tenant.sealed(`profile ${person.login}`)),
    SID: '',
    ADGuid: '',
    AccountName: person.login,
    FirstName: person.firstName,
    'SPS-PhoneticFirstName': '',
    LastName: person.lastName,
    'SPS-PhoneticLastName': '',
    PreferredName: person.displayName,
    'SPS-PhoneticDisplayName': '',
    WorkPhone: '',
    Department: person.department,
    Title: person.jobTitle,
    'SPS-JobTitle': person.jobTitle,
    'SPS-Department': person.department,
    Manager: '',
    AboutMe: '',
    PersonalSpace: '',
    PictureURL: person.hasPicture
      ? `${call.request.url.origin}/_layouts/15/userphoto.aspx?size=M&accountname=${encodeURIComponent(person.email)}`
      : '',
    UserName: account,
    QuickLinks: '',
    WebSite: '',
    'SPS-Location': person.office,
    Office: person.office,
    'SPS-Skills': '',
    'SPS-Interests': '',
    'SPS-TimeZone': '',
    'SPS-MUILanguages': person.languages.join(','),
    'SPS-ContentLanguages': '',
    'SPS-Birthday': '',
    'SPS-HireDate': '',
    'SPS-UserPrincipalName': account,
    'SPS-ClaimID': account,
    'SPS-ClaimProviderID': 'membership',
    'SPS-ClaimProviderType': 'Forms',
    'SPS-UserType': '0',
    'SPS-HideFromAddressLists': 'False',
    CellPhone: '',
    Fax: '',
    HomePhone: '',
    WorkEmail: person.email,
    Assistant: ''
  };
};

const guidFrom = (hex: string): string =>
  hex.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');

const texts = (values: readonly string[]): Value => ({ kind: 'collection', type: 'Edm.String', values });

const describeProfile = (person: DirectoryPerson, call: Call): Described => {
  const profile = profileOf(person, call);
  return {
    type: 'SP.UserProfiles.PersonProperties',
    path: `sp.userprofiles.peoplemanager/getpropertiesfor('${encodeURIComponent(person.login)}')`,
    properties: {
      AccountName: person.login,
      DirectReports: texts([]),
      DisplayName: person.displayName,
      Email: person.email,
      ExtendedManagers: texts([]),
      ExtendedReports: texts([person.login]),
      IsFollowed: false,
      LatestPost: null,
      Peers: texts([]),
      PersonalSiteHostUrl: `${call.request.url.origin}/`,
      PersonalUrl: `${call.request.url.origin}/personal/${profile['UserName']?.replace(/[^a-z0-9]/gi, '_') ?? ''}/`,
      PictureUrl: profile['PictureURL'] === '' ? null : (profile['PictureURL'] ?? null),
      Title: person.jobTitle,
      UserProfileProperties: {
        kind: 'collection',
        type: 'SP.KeyValue',
        values: Object.entries(profile).map(([Key, text]) => ({
          kind: 'complex',
          type: 'SP.KeyValue',
          properties: { Key, Value: text, ValueType: 'Edm.String' }
        }))
      },
      UserUrl: `${call.request.url.origin}/_layouts/15/me.aspx/?p=${encodeURIComponent(profile['UserName'] ?? '')}`
    }
  };
};

/** Somebody without a profile is 200 and null, not 404. */
const profileAnswer = (login: string, name: string, call: Call): Answer => {
  const person = call.site.directory.byAnyName(login);
  return {
    value:
      person === undefined ? null : selectedEntity(describeProfile(person, call), call.option('$select'), undefined),
    name,
    set: 'SP.ApiData.PersonPropertiess/@Element'
  };
};

/** sp.userprofiles.peoplemanager */
const peopleManagerKind: Kind<unknown> = {
  name: 'people manager',
  verbs: {},
  steps: {
    getmyproperties: action(
      'getMyProperties',
      ['GET', 'POST'],
      (_, _given, call) => profileAnswer(call.login, 'GetMyProperties', call),
      {
        options: ['$select'],
        lacks: 'properties that the directory does not have are empty'
      }
    ),
    getpropertiesfor: action(
      'getPropertiesFor(@login)',
      ['GET', 'POST'],
      (_, given, call) => profileAnswer(given.text(0, 'accountName'), 'GetPropertiesFor', call),
      { options: ['$select'], lacks: 'properties that the directory does not have are empty' }
    ),
    getuserprofilepropertyfor: action(
      "getUserProfilePropertyFor(accountName=@login,propertyName='Department')",
      ['GET', 'POST'],
      (_, given, call) => {
        const person = call.site.directory.byAnyName(given.text(0, 'accountName'));
        const asked = given.text(1, 'propertyName');
        const value = person === undefined ? undefined : profileOf(person, call)[asked];
        return { value: value ?? null, name: 'GetUserProfilePropertyFor', set: 'Edm.String' };
      }
    )
  },
  unbuilt: [
    'amIFollowedBy',
    'amIFollowing',
    'follow',
    'followTag',
    'getFollowedTags',
    'getFollowersFor',
    'getMyFollowers',
    'getMySuggestions',
    'getPeopleFollowedBy',
    'getPeopleFollowedByMe',
    'hideSuggestion',
    'isFollowing',
    'setMyProfilePicture',
    'setSingleValueProfileProperty',
    'setMultiValuedProfileProperty',
    'stopFollowing',
    'stopFollowingTag',
    'editProfileLink'
  ]
};

const pickerEntry = (person: DirectoryPerson): object => ({
  Key: person.login,
  DisplayText: person.displayName,
  IsResolved: true,
  Description: person.email,
  EntityType: 'User',
  EntityData: {
    IsAltSecIdPresent: 'False',
    UserKey: person.login,
    Title: person.jobTitle,
    Email: person.email,
    MobilePhone: '',
    ObjectId: '',
    Department: person.department
  },
  MultipleMatches: [],
  ProviderName: 'Tenant',
  ProviderDisplayName: 'Tenant'
});

const picker: Readonly<Record<'clientpeoplepickersearchuser' | 'clientpeoplepickerresolveuser', Step<unknown>>> = {
  clientpeoplepickersearchuser: action(
    'clientPeoplePickerSearchUser',
    'POST',
    (_, _given, call) => {
      const parameters = call.json()['queryParams'];
      if (typeof parameters !== 'object' || parameters === null)
        throw invalidRequest('The parameter queryParams does not exist in method ClientPeoplePickerSearchUser.');
      const { QueryString = '', MaximumEntitySuggestions = 30 } = parameters as Readonly<Record<string, unknown>>;
      const limit = Math.min(Math.max(Number(MaximumEntitySuggestions) || 30, 1), 100);
      const found = call.site.directory.search(String(QueryString), limit);
      return {
        value: JSON.stringify(found.map(pickerEntry)),
        name: 'ClientPeoplePickerSearchUser',
        set: 'Edm.String'
      };
    },
    { lacks: 'groups, and the principal sources and types that a query may ask for' }
  ),
  clientpeoplepickerresolveuser: action('clientPeoplePickerResolveUser', 'POST', (_, _given, call) => {
    const parameters = call.json()['queryParams'] as Readonly<Record<string, unknown>> | undefined;
    const asked = String(parameters?.['QueryString'] ?? '');
    const person = call.site.directory.byAnyName(asked);
    const entry =
      person === undefined
        ? { Key: asked, DisplayText: asked, IsResolved: false, MultipleMatches: [] }
        : pickerEntry(person);
    return { value: JSON.stringify(entry), name: 'ClientPeoplePickerResolveUser', set: 'Edm.String' };
  })
};

/** The picker's web service: a JSON text inside the JSON. */
const peoplePickerKind: Kind<unknown> = { name: 'people picker', verbs: {}, steps: picker };

const service = 'sp.ui.applicationpages.clientpeoplepickerwebserviceinterface';

/** The picker's methods hang on its service by a slash or, as PnPjs writes them, by a dot. */
export const peoplePicker: Readonly<Record<string, Step<unknown>>> = {
  [service]: step(
    service,
    () => peoplePickerKind,
    () => undefined
  ),
  ...Object.fromEntries(Object.entries(picker).map(([name, found]) => [`${service}.${name}`, found]))
};

export const peopleManager = step<unknown, unknown>(
  'sp.userprofiles.peoplemanager',
  () => peopleManagerKind,
  () => undefined
);
