import type { Column, LastingWords, ValueOf, Words } from './columns';
import { traitTroubles } from './traitChecks';
import type { AnyValues, Kind, ColumnNames, NamesIn, StartingValues, Traits } from './traits';

/**
 * Names that SharePoint's base fields already have in every list (lower case: its names are compared without case).
 * A column called so is renamed or refused by SharePoint, and the web part would read somebody else's values.
 */
const baseFields = new Set(
  (
    'Id ID GUID Title LinkTitle LinkTitleNoMenu LinkTitle2 ContentType ContentTypeId Attachments Author Editor Created Modified ' +
    'Order Version owshiddenversion UniqueId FileRef FileLeafRef FileDirRef File_x0020_Type FSObjType InstanceID ' +
    'WorkflowVersion WorkflowInstanceID ParentUniqueId SMTotalSize SMLastModifiedDate SMTotalFileCount SMTotalFileStreamSize ' +
    'Last_x0020_Modified Created_x0020_Date PermMask PrincipalCount SortBehavior SyncClientId ProgId ScopeId ItemChildCount ' +
    'FolderChildCount Restricted OriginatorId NoExecute ContentVersion AppAuthor AppEditor AccessPolicy BSN ListItemId MetaInfo ' +
    'ServerUrl EncodedAbsUrl BaseName Edit SelectTitle DocIcon ComplianceAssetId FileSystemObjectType EffectiveBasePermissions'
  )
    .toLowerCase()
    .split(' ')
);

/** A view that a curator likes to see; the first of a list is its default. */
export interface View {
  readonly title: LastingWords;
  /** Internal names in order; `LinkTitle` is the title with its link. */
  readonly columns: readonly string[];
  readonly orderBy?: string;
  readonly groupBy?: string;
  /** Only rows whose column holds this choice key or yes/no value. */
  readonly where?: { readonly column: string; readonly is: string | boolean };
}

export interface List<
  Columns extends Readonly<Record<string, Column>> = Readonly<Record<string, Column>>,
  Of extends Kind = Kind,
  Values = AnyValues
> extends Traits<ColumnNames, Of, Values> {
  /** Address from the site, never the title: `Lists/Ambassadors`. */
  readonly url: string;
  readonly title: Words;
  readonly description: Words;
  /** What the base column Title holds here. */
  readonly titleLabel: Words;
  /** Rows need no title: it is a remark; absent: the form insists on one. */
  readonly titleOptional?: boolean;
  /** It means nothing here and stands in no form; absent: it does. */
  readonly titleShown?: false;
  readonly columns: Columns;
  readonly views: readonly [View, ...View[]];
  /** Curators find the list in the site's navigation; absent: yes. */
  readonly onQuickLaunch?: boolean;
  /** The package version that brought the list; absent: the first one. */
  readonly since?: string;
}

/** What reading a row needs of a column: its kind, what its words mean, and whether a site may lack it still. */
type Read<Declared extends Column> = Declared extends Column
  ? Pick<Declared, Extract<keyof Declared, 'kind' | 'choices' | 'initially' | 'since'>>
  : never;

/** A column as the files of `reading` have it. */
export type ReadColumn = Read<Column>;

/** What reading a row needs of a list: without the words of forms and set-up. A declaration will do as well. */
export interface Reading<Declared extends List = List> {
  readonly url: string;
  /** A name for the shape of its items, under which a device keeps them; absent: it keeps nothing of it. */
  readonly keptAs?: string;
  /** Whoever reads it for the first time asks at once for what would stand behind a page of 5,000 rows, and waits once. */
  readonly mayBeLong?: true;
  readonly columns: { readonly [Name in keyof Declared['columns']]: Read<Declared['columns'][Name]> };
}

/** A list into which each person writes rows of their own, as `reading` has it. */
export interface OwnReading<Declared extends List = List> extends Reading<Declared> {
  readonly own: {
    /** Indexed column with the site user id of whoever made the row. */
    readonly person: NamesIn<Declared['columns']>['number'];
    /** Who reads a row beside those who handle them: `author` wants read security 2, which SharePoint must say. */
    readonly readBy: 'author' | 'everybody';
  };
}

/** A row of a list: its id, its title and a value for each column, the names in camel case. */
export type ItemOf<Declared extends List> = {
  readonly id: number;
  readonly title: string;
} & {
  readonly [Name in keyof Declared['columns'] & string as Uncapitalize<Name>]: ValueOf<Declared['columns'][Name]>;
};

/** Declares a list; throws on a name that SharePoint would not keep as it is, and on traits that cannot be. */
export const list = <Columns extends Readonly<Record<string, Column>>, const Of extends Kind>(
  declared: List<Columns, Of, StartingValues<Columns>> & Traits<NamesIn<Columns>, Of, StartingValues<Columns>>
): List<Columns, Of, StartingValues<Columns>> => {
  for (const name of Object.keys(declared.columns)) {
    if (!/^[A-Z][A-Za-z0-9]{0,31}$/.test(name))
      throw new Error(
        `${declared.url}: "${name}" must be ASCII letters and digits, at most 32, beginning with a capital.`
      );
    if (baseFields.has(name.toLowerCase()))
      throw new Error(`${declared.url}: every SharePoint list already has a field "${name}".`);
  }
  const known = new Set([
    ...Object.keys(declared.columns),
    'LinkTitle',
    'Title',
    'ID',
    'Author',
    'Created',
    'Modified',
    'Editor'
  ]);
  for (const view of declared.views)
    for (const name of [...view.columns, view.orderBy, view.groupBy, view.where?.column])
      if (name !== undefined && !known.has(name))
        throw new Error(`${declared.url}: a view names "${name}", which no column has.`);
  if (declared.titleShown === false && declared.titleOptional !== true)
    throw new Error(`${declared.url}: no form shows the title, and nobody could write the row that needs one.`);
  const [trouble] = traitTroubles(declared);
  if (trouble !== undefined) throw new Error(`${declared.url}: ${trouble}.`);
  return declared;
};
