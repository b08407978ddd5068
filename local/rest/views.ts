import type { List, View } from '../site/list.ts';
import { NotBuilt } from '../site/notBuilt.ts';
import { permission } from '../site/permissions.ts';
import { invalidRequest, spException } from '../site/refusal.ts';
import { camlFor } from './camlView.ts';
import { withWord } from '../site/words.ts';
import type { Call } from './call.ts';
import { collectionOptions, entityAnswer, feedAnswer } from './entity.ts';
import { action, step } from './kind.ts';
import type { Arguments, Described, Kind } from './kind.ts';
import { listPath } from './paths.ts';
import type { Value } from './shape.ts';
import { viewChanges } from './viewXml.ts';

interface ViewContext {
  readonly list: List;
  readonly view: View;
}

const titleOf = (view: View, call: Call): string => call.word(view.displayName, view.titles);

/** Views have no resource of their own: a title in another language is written by whoever asks in that language. */
const inLanguage = (view: View, changes: Partial<View>, call: Call): Partial<View> => {
  const { displayName, ...rest } = changes;
  if (displayName === undefined || call.inOwnLanguage) return changes;
  return { ...rest, titles: withWord(view.titles, call.culture, displayName) };
};

const fieldsOf = (view: View): Value => ({ kind: 'collection', type: 'Edm.String', values: view.fields });
const schemaOf = (view: View): string => view.fields.map((name) => `<FieldRef Name="${name}" />`).join('');

/** A view as its schema has it. */
const viewXmlOf = ({ list, view }: ViewContext, call: Call): string =>
  `<View Name="{${view.id.toUpperCase()}}" DefaultView="${view.isDefault ? 'TRUE' : 'FALSE'}" Type="HTML" DisplayName="${titleOf(view, call).replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}" Url="${list.folder}/${view.url}"><Query>${view.query}</Query><ViewFields>${schemaOf(view)}</ViewFields><RowLimit Paged="TRUE">${view.rowLimit}</RowLimit></View>`;

/** SP.View */
export const describeView = ({ list, view }: ViewContext, call: Call): Described => ({
  type: 'SP.View',
  path: `${listPath(list)}/Views(guid'${view.id}')`,
  properties: {
    Aggregations: null,
    AggregationsStatus: null,
    BaseViewId: '1',
    ContentTypeId: { kind: 'complex', type: 'SP.ContentTypeId', properties: { StringValue: '0x' } },
    DefaultView: view.isDefault,
    DefaultViewForContentType: false,
    Hidden: false,
    HtmlSchemaXml: viewXmlOf({ list, view }, call),
    Id: view.id,
    Paged: true,
    PersonalView: false,
    ReadOnlyView: false,
    RowLimit: view.rowLimit,
    Scope: 0,
    ServerRelativeUrl: `${list.folder}/${view.url}`,
    Title: titleOf(view, call),
    ViewQuery: view.query,
    ViewType: 'HTML'
  },
  onRequest: {
    ListViewXml: () => viewXmlOf({ list, view }, call),
    ViewFields: () => ({
      kind: 'entity',
      type: 'SP.ViewFieldCollection',
      path: `${listPath(list)}/Views(guid'${view.id}')/ViewFields`,
      properties: { SchemaXml: schemaOf(view), Items: fieldsOf(view) }
    })
  }
});

const viewMissing = (): Error => spException(404, -2147024809, 'The specified view is invalid.');
const changed = (context: ViewContext, fields: readonly string[], call: Call): Record<string, never> => {
  call.need(permission.manageLists, context.list);
  call.site.transaction(() => call.site.lists.changeView(context.list, context.view, { fields }));
  return {};
};

const knownField = (list: List, name: string): string => {
  const field = list.field(name);
  if (field === undefined)
    throw spException(400, -2147024809, `Column '${name}' does not exist. It may have been deleted by another user.`);
  return field.name;
};

const viewFieldsKind: Kind<ViewContext> = {
  name: 'fields of a view',
  verbs: {
    GET: {
      answer: ({ view }) => ({
        value: {
          kind: 'entity',
          type: 'SP.ViewFieldCollection',
          path: 'Web',
          properties: { SchemaXml: schemaOf(view), Items: fieldsOf(view) }
        },
        set: 'SP.ApiData.ViewFieldCollections/@Element'
      }),
      options: []
    }
  },
  steps: {
    schemaxml: action('schemaXml', 'GET', ({ view }: ViewContext) => ({
      value: schemaOf(view),
      name: 'SchemaXml',
      set: 'Edm.String'
    })),
    addviewfield: action("addViewField('Title')", 'POST', (context, given, call) => {
      const name = knownField(context.list, given.text(0, 'strField'));
      return changed(context, [...context.view.fields.filter((one) => one !== name), name], call);
    }),
    removeviewfield: action("removeViewField('Title')", 'POST', (context, given, call) => {
      const name = given.text(0, 'strField').toLowerCase();
      return changed(
        context,
        context.view.fields.filter((one) => one.toLowerCase() !== name),
        call
      );
    }),
    removeallviewfields: action('removeAllViewFields', 'POST', (context, _given, call) => changed(context, [], call)),
    moveviewfieldto: action('moveViewFieldTo', 'POST', (context, _given, call) => {
      const { field, index } = call.json();
      const name = knownField(context.list, String(field));
      const others = context.view.fields.filter((one) => one !== name);
      return changed(context, [...others.slice(0, Number(index)), name, ...others.slice(Number(index))], call);
    })
  }
};

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** SharePoint keeps these; here they would be forgotten. */
const unbuiltProperties = new Set([
  'Aggregations',
  'AggregationsStatus',
  'ColumnWidth',
  'CustomFormatter',
  'Hidden',
  'JSLink',
  'ListViewXml',
  'MobileDefaultView',
  'MobileView',
  'PersonalView',
  'Scope',
  'ViewData',
  'ViewFields',
  'ViewJoins',
  'ViewProjectedFields',
  'ViewType2',
  'VisualizationInfo'
]);

/** What a body changes of a view. */
const viewBody = (body: Readonly<Record<string, unknown>>): Partial<View> => {
  const known = new Set(['Title', 'ViewQuery', 'RowLimit', 'DefaultView', 'Paged', '__metadata']);
  for (const [name, value] of Object.entries(body))
    if (unbuiltProperties.has(name)) {
      if (value !== null && value !== '' && value !== 0 && value !== false) throw new NotBuilt(`${name} of views`);
    } else if (!known.has(name) && !name.includes('odata.'))
      throw invalidRequest(
        `The property '${name}' does not exist on type 'SP.View'. Make sure to only use property names that are defined by the type.`
      );
  const title = text(body['Title']);
  const query = text(body['ViewQuery']);
  const { RowLimit, DefaultView } = body;
  return {
    ...(title === undefined ? {} : { displayName: title }),
    ...(query === undefined ? {} : { query }),
    ...(typeof RowLimit === 'number' ? { rowLimit: RowLimit } : {}),
    ...(typeof DefaultView === 'boolean' ? { isDefault: DefaultView } : {})
  };
};

const viewKind: Kind<ViewContext> = {
  name: 'view',
  describe: describeView,
  verbs: {
    GET: { answer: (context, call) => entityAnswer(describeView(context, call), call) },
    MERGE: {
      answer: ({ list, view }, call) => {
        call.need(permission.manageLists, list);
        const changes = inLanguage(view, viewBody(call.json()), call);
        call.site.transaction(() => call.site.lists.changeView(list, view, changes));
        return { status: 204 };
      },
      lacks: 'scope, aggregations, formatting'
    },
    DELETE: {
      answer: ({ list, view }, call) => {
        call.need(permission.manageLists, list);
        call.site.transaction(() => call.site.lists.removeView(list, view));
        return {};
      }
    }
  },
  steps: {
    viewfields: step(
      'viewFields',
      () => viewFieldsKind,
      (context) => context
    ),
    setviewxml: action(
      'setViewXml',
      'POST',
      ({ list, view }, _given, call) => {
        call.need(permission.manageLists, list);
        const { viewXml } = call.json();
        if (typeof viewXml !== 'string')
          throw invalidRequest('The parameter viewXml does not exist in method SetViewXml.');
        // A view that is written and cannot be read would be no view.
        camlFor(list, viewXml, call);
        const changes = inLanguage(view, viewChanges(list, viewXml), call);
        call.site.transaction(() => call.site.lists.changeView(list, view, changes));
        return {};
      },
      { lacks: 'scope, aggregations, formatting' }
    )
  },
  unbuilt: ['renderAsHtml']
};

const opened = (list: List, view: View | undefined): ViewContext => {
  if (view === undefined) throw viewMissing();
  return { list, view };
};

export const defaultView = step<List, ViewContext>(
  'defaultView',
  () => viewKind,
  (list) => opened(list, list.views.find(({ isDefault }) => isDefault) ?? list.views[0])
);

const byId = (list: List, given: Arguments): ViewContext => {
  const asked = given.text(0, 'guidId').replace(/[{}]/g, '').toLowerCase();
  return opened(
    list,
    list.views.find(({ id }) => id === asked)
  );
};

export const viewById = step<List, ViewContext>("getView('…')", () => viewKind, byId);

/** The views of a list. */
export const viewsKind: Kind<List> = {
  name: 'views',
  verbs: {
    GET: {
      answer: (list, call) =>
        feedAnswer(
          list.views.map((view) => describeView({ list, view }, call)),
          'SP.ApiData.Views',
          call
        ),
      options: collectionOptions
    },
    POST: {
      answer: (list, call) => {
        call.need(permission.manageLists, list);
        const changes = viewBody(call.json());
        const displayName = changes.displayName ?? 'View';
        const url = `${displayName.replace(/[^\p{L}\p{N}]/gu, '') || 'View'}.aspx`;
        const made = call.site.transaction(() =>
          call.site.lists.addView(list, {
            displayName,
            url,
            isDefault: changes.isDefault ?? false,
            fields: ['LinkTitle'],
            query: changes.query ?? '',
            rowLimit: changes.rowLimit ?? 30
          })
        );
        return { ...entityAnswer(describeView({ list, view: made }, call), call), status: 201 };
      }
    }
  },
  steps: {
    getbytitle: step(
      "getByTitle('…')",
      () => viewKind,
      (list, given, call) => {
        const asked = given.text(0, 'strTitle').toLowerCase();
        return opened(
          list,
          list.views.find((view) => titleOf(view, call).toLowerCase() === asked)
        );
      }
    ),
    getbyid: step("getById('…')", () => viewKind, byId)
  },
  byKey: step("views('…')", () => viewKind, byId)
};
