import type { Desk } from './desk';

const plainQuery = (query: string): string => query.replace(/\s*\/>/g, '/>').replace(/>\s+</g, '><');

/**
 * Everything of a site that set-up is about, without ids: what two sites must have in common to be equal. What Title is
 * called in languages that are not the site's is left out: a list made by REST keeps SharePoint's own words there, one made
 * by XML does not, and no reader of the site's language sees either.
 */
export const snapshotOf = ({ site }: Desk) =>
  Object.fromEntries(
    site.lists
      .all()
      // Not those that every site is born with.
      .filter(({ template }) => template === 100)
      .map((list) => [
        list.url,
        {
          title: list.title,
          description: list.description,
          template: list.template,
          versioning: list.versioning,
          attachments: list.attachments,
          onQuickLaunch: list.onQuickLaunch,
          security: [list.readSecurity, list.writeSecurity],
          rights: list.ownPermissions ? site.people.assignments(list.id) : 'of the site',
          fields: Object.fromEntries(
            list.fields
              .filter(({ base, name }) => !base || name === 'Title')
              .map(({ id: _id, base: _base, sql: _sql, list: target, titles: _titles, ...field }) => [
                field.name,
                {
                  ...field,
                  description: field.description ?? '',
                  required: field.required === true,
                  indexed: field.indexed === true,
                  unique: field.unique === true,
                  ...(target === undefined ? {} : { list: site.lists.byId(target)?.url })
                }
              ])
          ),
          views: Object.fromEntries(
            list.views.map(({ id: _id, query, ...view }) => [view.url, { ...view, query: plainQuery(query) }])
          ),
          rows: site.items.count(list)
        }
      ])
  );

export type Snapshot = ReturnType<typeof snapshotOf>;
