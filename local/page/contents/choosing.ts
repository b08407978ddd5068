import type { Chosen } from './formValue.ts';
import type { ListField } from './model.ts';
import type { Rest } from './rest.ts';
import { RestError, spCodes } from './restError.ts';

interface PickerEntry {
  readonly Key: string;
  readonly DisplayText: string;
  readonly EntityData?: { readonly Email?: string; readonly Title?: string; readonly Department?: string };
}

/** People of the directory whose name or address begins with a text. */
export const searchPeople = async (rest: Rest, text: string): Promise<readonly Chosen[]> => {
  const answer = await rest.send<{ value: string }>(
    'SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface.clientPeoplePickerSearchUser',
    {
      queryParams: {
        QueryString: text,
        MaximumEntitySuggestions: 20,
        AllowEmailAddresses: true,
        AllowOnlyEmailAddresses: false,
        AllowMultipleEntities: false,
        // Users only, from every source.
        PrincipalType: 1,
        PrincipalSource: 15,
        SharePointGroupID: 0
      }
    }
  );
  return (JSON.parse(answer.value) as PickerEntry[]).map(({ Key, DisplayText, EntityData }) => ({
    id: 0,
    text: DisplayText,
    login: Key,
    email: EntityData?.Email ?? '',
    detail: [EntityData?.Title, EntityData?.Department].filter((part) => part !== undefined && part !== '').join(' · ')
  }));
};

/** The same person with the id the site knows them by; the site meets somebody new here. */
export const onSite = async (rest: Rest, person: Chosen): Promise<Chosen> => {
  if (person.id !== 0) return person;
  const user = await rest.send<{ Id: number; Title: string }>('web/ensureuser', { logonName: person.login });
  return { ...person, id: user.Id };
};

export interface Found {
  readonly entries: readonly Chosen[];
  /** Absent: nothing more. */
  readonly next: string | undefined;
}

type Answer = {
  readonly value: readonly (Record<string, unknown> & { readonly Id: number })[];
  readonly 'odata.nextLink'?: string;
};

const found = (answer: Answer, field: ListField): Found => ({
  entries: answer.value.map((row) => ({ id: row.Id, text: String(row[field.lookupField] ?? `#${row.Id}`) })),
  next: answer['odata.nextLink']
});

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Looks for rows of a lookup's target list; one for each form, so that a list is read at most once. */
export const lookupSource = (rest: Rest) => {
  const whole = new Map<string, Promise<readonly Chosen[]>>();
  const items = (field: ListField) => `web/lists(guid'${field.lookupList}')/items?$select=Id,${field.lookupField}`;

  const readAll = async (field: ListField): Promise<readonly Chosen[]> => {
    const all: Chosen[] = [];
    let path: string | undefined = `${items(field)}&$top=5000`;
    while (path !== undefined) {
      const page: Found = found(await rest.read<Answer>(path), field);
      all.push(...page.entries);
      path = page.next;
    }
    return all;
  };

  /** Beyond the threshold a text cannot be searched for: rows in the order of ids are read once and looked through here. */
  const searchHere = async (field: ListField, text: string): Promise<Found> => {
    const known = whole.get(field.lookupList) ?? readAll(field);
    whole.set(field.lookupList, known);
    const entries = (await known).filter((entry) => folded(entry.text).includes(folded(text)));
    return { entries: entries.slice(0, 100), next: undefined };
  };

  return {
    search: async (field: ListField, text: string): Promise<Found> => {
      if (whole.has(field.lookupList)) return searchHere(field, text);
      const filter =
        text === ''
          ? ''
          : `&$filter=${encodeURIComponent(`substringof('${text.replaceAll("'", "''")}',${field.lookupField})`)}`;
      try {
        return found(
          await rest.read<Answer>(`${items(field)}${filter}&$orderby=${field.lookupField},Id&$top=50`),
          field
        );
      } catch (thrown) {
        if (!(thrown instanceof RestError) || thrown.code !== spCodes.threshold) throw thrown;
        return searchHere(field, text);
      }
    },
    more: async (field: ListField, next: string): Promise<Found> => found(await rest.read<Answer>(next), field)
  };
};
export type LookupSource = ReturnType<typeof lookupSource>;
