import { fieldDefinition } from '../../local/package/fieldXml.ts';
import type { ListDefinition } from '../../local/site/definitions.ts';
import { fieldXml } from '../../src/data/curation/fieldXml';
import type { Column } from '../../src/lists/columns';

/** A list that only a suite declares, as a site has it. */
export const madeUp = (url: string, columns: Readonly<Record<string, Column>>): ListDefinition => ({
  title: url,
  url,
  description: '',
  template: 100,
  onQuickLaunch: false,
  hidden: false,
  versioning: false,
  attachments: false,
  titleField: { displayName: 'Title', required: false },
  fields: Object.entries(columns).map(([name, column]) =>
    fieldDefinition(fieldXml(name, column, { language: 'en', target: '' }))
  ),
  views: []
});
