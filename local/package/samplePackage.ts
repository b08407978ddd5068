import { strToU8, zipSync } from 'fflate';

/** What a sample package is made of; only tests import this. */
export interface Sample {
  readonly title?: string;
  readonly productId?: string;
  /** The inside of <Elements>; absent: the feature brings no lists. */
  readonly elements?: string;
  /** Manifests of its components; absent: one web part with a script that does nothing. */
  readonly components?: readonly { readonly id: string; readonly alias: string; readonly componentType: string }[];
  /** Its client side assets by name; absent: the script of that web part. */
  readonly assets?: Readonly<Record<string, string>>;
  /** What its app manifest holds beside its title. */
  readonly app?: string;
  /** Schema files by name. */
  readonly schemas?: Readonly<Record<string, string>>;
  /** Further or changed parts by name; undefined leaves a part out. */
  readonly parts?: Readonly<Record<string, string | undefined>>;
}

const relationships = 'http://schemas.microsoft.com/sharepoint/2012/app/relationships';

const related = (targets: readonly (readonly [kind: string, target: string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(
      ([kind, target], index) => `<Relationship Type="${relationships}/${kind}" Target="/${target}" Id="r${index}"/>`
    )
    .join('')}</Relationships>`;

const manifest = {
  id: '11111111-1111-4111-8111-111111111111',
  alias: 'SampleWebPart',
  componentType: 'WebPart',
  version: '1.0.0',
  manifestVersion: 2,
  preconfiguredEntries: [{ title: { default: 'Sample' }, description: { default: 'A sample.' }, properties: {} }],
  loaderConfig: {
    internalModuleBaseUrls: ['HTTPS://SPCLIENTSIDEASSETLIBRARY/'],
    entryModuleId: 'sample',
    scriptResources: { sample: { type: 'path', path: 'sample.js' } }
  }
};

const sampleAssets = { 'sample.js': 'define([], function () { return {}; });' };

const attribute = (value: string): string => value.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);

/** A small solution package as SharePoint Framework's packager writes it. */
export const samplePackage = (sample: Sample = {}): Uint8Array => {
  const { title = 'Sample', productId = '22222222-2222-4222-8222-222222222222', elements, schemas = {} } = sample;
  const { components = [manifest], assets = sampleAssets, app = '' } = sample;
  const feature = 'feature_33333333-3333-4333-8333-333333333333.xml';
  const folder = '33333333-3333-4333-8333-333333333333';
  const fileOf = ({ id, componentType }: { id: string; componentType: string }): string =>
    `${folder}/${componentType}_${id}.xml`;
  const parts: Record<string, string | undefined> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': related([['package-manifest', 'AppManifest.xml']]),
    'AppManifest.xml': `<?xml version="1.0" encoding="utf-8"?><App xmlns="http://schemas.microsoft.com/sharepoint/2012/app/manifest" Name="${title}" ProductID="${productId}" Version="1.0.0.0" IsClientSideSolution="true"><Properties><Title>${title}</Title></Properties>${app}</App>`,
    '_rels/AppManifest.xml.rels': related([
      ['manifest-feature', feature],
      ['manifest-clientsideasset', 'ClientSideAssets.xml']
    ]),
    [feature]: `<Feature xmlns="http://schemas.microsoft.com/sharepoint/" Title="${title} lists" Id="${folder}" Version="1.0.0.0" Scope="Web"/>`,
    [`_rels/${feature}.rels`]: related([
      ...components.map((each) => ['feature-elementmanifest', fileOf(each)] as const),
      ...(elements === undefined ? [] : [['feature-elementmanifest', `${folder}/elements.xml`] as const]),
      ...Object.keys(schemas).map((name) => ['feature-elementfile', name] as const)
    ]),
    ...Object.fromEntries(
      components.map((each) => [
        fileOf(each),
        `<Elements xmlns="http://schemas.microsoft.com/sharepoint/"><ClientSideComponent Name="${each.alias}" Id="${each.id}" Type="${each.componentType}" ComponentManifest="${attribute(JSON.stringify(each))}"/><Module Name="${each.alias}" Url="_catalogs/wp" List="113"/></Elements>`
      ])
    ),
    ...(elements === undefined
      ? {}
      : {
          [`${folder}/elements.xml`]: `<Elements xmlns="http://schemas.microsoft.com/sharepoint/">${elements}</Elements>`
        }),
    ...schemas,
    'ClientSideAssets.xml': '<Feature/>',
    '_rels/ClientSideAssets.xml.rels': related(
      Object.keys(assets).map((name) => ['clientsideasset', `ClientSideAssets/${name}`] as const)
    ),
    ...Object.fromEntries(Object.entries(assets).map(([name, text]) => [`ClientSideAssets/${name}`, text])),
    ...sample.parts
  };
  const present = Object.entries(parts).flatMap(([name, text]) => (text === undefined ? [] : [[name, strToU8(text)]]));
  return zipSync(Object.fromEntries(present) as Record<string, Uint8Array>);
};

/** The inside of a list's schema file around its columns. */
export const sampleSchema = (fields: string, inside = ''): string =>
  `<List xmlns="http://schemas.microsoft.com/sharepoint/" Title="Things" Url="Lists/Things" BaseType="0"><MetaData><ContentTypes><ContentTypeRef ID="0x01"/></ContentTypes><Fields>${fields}</Fields><Views><View BaseViewID="1" Type="HTML" DisplayName="All" DefaultView="TRUE" Url="AllItems.aspx"><ViewFields><FieldRef Name="LinkTitle"/></ViewFields><Query/></View></Views><Forms/>${inside}</MetaData></List>`;

/** A <ListInstance> of that schema. */
export const sampleList = (url = 'Lists/Things', schema = 'schema-things.xml'): string =>
  `<ListInstance Title="Things" Url="${url}" TemplateType="100" FeatureId="00bfea71-de22-43b2-a848-c05709900100" CustomSchema="${schema}"/>`;
