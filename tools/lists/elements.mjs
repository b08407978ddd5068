import { schemaFile } from './schema.mjs';
import { element } from './xml.mjs';

/** The feature that brings the stock custom list. */
const customList = '00bfea71-de22-43b2-a848-c05709900100';

const instanceOf = (list) =>
  element('ListInstance', {
    Title: list.title.en,
    Description: list.description.en,
    Url: list.url,
    TemplateType: 100,
    FeatureId: customList,
    CustomSchema: schemaFile(list),
    OnQuickLaunch: list.onQuickLaunch !== false
  });

/** The lists that the feature makes, what is pointed at before what points: a lookup finds only a list that is there. */
export const elementsOf = (lists) =>
  element('Elements', { xmlns: 'http://schemas.microsoft.com/sharepoint/' }, lists.map(instanceOf));
