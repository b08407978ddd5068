import { aliasScript, standInBase, type ComponentManifest, type ScriptResource } from './manifests.ts';

/**
 * A component that SharePoint has and npm lacks. `eager` ones are used while their users load, so they are real from
 * the start; `late` ones answer from the kit of the property pane, which comes with Edit mode; the ones that belong to
 * the pane itself (`withKit`) bring that kit.
 */
interface StandIn {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly when: 'eager' | 'late' | 'withKit';
  /** The key of its exports in the kit; several components share one. */
  readonly exports: string;
}

const standIn = (
  when: StandIn['when'],
  id: string,
  exports: string,
  name = `@msinternal/${exports}`,
  version = '0.1.0'
): StandIn => ({ id, name, version, when, exports });

const seventeen: readonly StandIn[] = [
  standIn('late', '63d75709-2785-4c91-97ad-489b171397d4', 'reactdom-render'),
  standIn('late', '3173fefe-9995-49d1-a75d-a5caeaaba212', 'content-panel'),
  standIn('late', '8494e7d7-6b99-47b2-a741-59873e42f16f', 'component-utilities', undefined, '13.15.20'),
  standIn('late', '72ec0651-8a26-441c-87f2-77ec66884ca3', 'v9'),
  standIn('eager', '0ec74f52-38bc-4a51-ab82-7c91a2b399a2', 'v9-styles'),
  standIn('late', 'f652a763-4d5f-4a08-aed3-d3377ef835ff', 'v9'),
  standIn('late', 'cc2cc925-b5be-41bb-880a-f0f8030c6aff', 'odsp-utilities', undefined, '5.6.604'),
  standIn('late', 'd3139516-bb4d-4141-9d35-a8aefe0272ec', 'v9'),
  standIn('late', '17f3a86d-33ce-4338-8594-8700ee90c494', 'v9'),
  standIn('late', '29728f96-9823-40fa-a481-ffdf106880b1', 'v9'),
  standIn('late', 'dbdce381-c024-42a0-ab20-4134aca49a27', 'v9'),
  standIn('late', '33c5a798-8532-4741-888a-d0a7734036b5', 'v9'),
  standIn('late', '396bbc17-3d18-4f43-8299-d99720d88e22', 'fabric', undefined, '1.19.60'),
  standIn('late', 'fab65e60-a04f-4772-874c-10691e4afa4b', 'fabric'),
  standIn('late', '0ad7e31a-8df9-4659-add8-a32c8e40040d', 'fabric'),
  standIn('late', 'ffe5c101-373a-4bd2-bebb-13082852bab0', 'fabric'),
  standIn('late', 'bf211556-3cf0-412c-9618-a4f0e7069ebf', 'heading-level')
];

/** Loaded by id when the pane's own chunk loads; no manifest names them. */
const ofThePane: readonly StandIn[] = [
  ...['e7b22f8f-a734-4a67-bd3c-667c8ad8fcbc', '89b85dbe-f07e-424d-88da-a84f647073e2'].map((id) =>
    standIn('withKit', id, 'v9')
  ),
  standIn('withKit', 'b99a20f7-e090-4a32-a841-7866d0be8d59', 'v9'),
  ...[
    '7763227c-dff4-4ad6-a8bd-4d6e41c3afd8',
    '89f063a9-3b5f-4ac2-a3ec-b598f37acb89',
    'b9fc293f-811a-4b1c-a851-a1fbcb7851bf',
    '111fe4c6-f1c2-4325-a129-3526437cba32',
    '4c7a0268-816b-4ba5-ab33-df85b4bbf18c',
    '4a37fff0-2aea-4df6-b0e4-061644a5c355',
    '7f394f7b-0b39-41b0-89b3-16946caa2f33',
    '9f15c0bf-73f0-4365-a7c0-5b2072882dbb',
    '215395c1-25f7-42ff-967c-8832aff2ab33',
    'b67b6cf3-ed44-4fad-af6b-3d78f3e35971',
    'a86b8f98-2f15-4506-b455-c1e9fe8da1bd',
    '94f059ca-7d9b-46b4-bb97-ec5867cb121a'
  ].map((id) => standIn('withKit', id, 'fabric')),
  standIn('withKit', '17ce0976-e69a-4355-be84-89b69a74717d', 'utilities', undefined, '0.3.65')
];

/** Used by the framework's dialogs, which open in Read mode too. */
const ofDialogs: readonly StandIn[] = [
  standIn('withKit', 'c4016abc-9cc8-4869-ac2f-278195db557b', 'v9'),
  standIn('withKit', '9edd6e18-f7b1-4f3b-a894-8110b691e911', 'v9'),
  standIn('withKit', 'a9f7aaec-2fc2-4fd9-9f54-45a0e79d6b14', 'fabric'),
  standIn('withKit', '11b2ae3b-83f8-48fd-af9a-0fdb7b5119a0', 'fabric')
];

/** Decorators that SPFx had until 1.15: they say what a method is and change nothing. */
const ofOldParts: readonly StandIn[] = [
  standIn('eager', 'f97266fb-ccb7-430e-9384-4124d05295d3', 'decorators', '@microsoft/decorators', '1.99.0')
];

/** Used in Read mode by the base of web parts. */
const ofWebPartBase: readonly StandIn[] = [
  standIn('eager', '42647dee-1f75-4b9f-b521-5c844a6c35cc', 'edit-customer-promise'),
  standIn('eager', 'c49ba483-7614-4c5c-b9dd-11b45a5fa280', 'idle-web-task', undefined, '0.1.2'),
  standIn('eager', '6d3c733c-8cb7-4871-bb22-b5b37c1d518d', 'safehtml', undefined, '0.6.0')
];

const standIns = [...ofWebPartBase, ...seventeen, ...ofThePane, ...ofDialogs, ...ofOldParts];

/** Our own components: what the page is made of, and the two kits behind the stand-ins. */
export const ownComponents = {
  page: { id: '5d4b7a8e-2f0c-4f0b-9b64-1f8f3a3f0a00', version: '1.0.0', name: 'local-page' },
  eagerKit: { id: '5d4b7a8e-2f0c-4f0b-9b64-1f8f3a3f0a01', version: '1.0.0', name: 'eager-kit' },
  paneKit: { id: '5d4b7a8e-2f0c-4f0b-9b64-1f8f3a3f0a02', version: '1.0.0', name: 'pane-kit' },
  graph: { id: '32b9363b-09ff-4959-929a-cab2663fb223', version: '3.0.2', name: 'graph-client' }
} as const;

const asResource = ({ id, version }: { id: string; version: string }): ScriptResource => ({
  type: 'component',
  id,
  version
});

const manifestOf = (
  { id, name, version }: { id: string; name: string; version: string },
  file: string,
  needs: Readonly<Record<string, ScriptResource>>
): ComponentManifest => ({
  id,
  alias: name,
  componentType: 'Library',
  version,
  manifestVersion: 2,
  loaderConfig: {
    internalModuleBaseUrls: [standInBase],
    entryModuleId: name,
    scriptResources: { [name]: { type: 'path', path: file }, ...needs }
  }
});

const kitOf = ({ when }: StandIn) =>
  when === 'eager' ? ownComponents.eagerKit : when === 'withKit' ? ownComponents.paneKit : undefined;

const framework = (manifests: readonly ComponentManifest[], names: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(names).map(([name, id]) => {
      const version = manifests.find((each) => each.id === id)?.version;
      if (version === undefined)
        throw new Error(`${name} (${id}) is not among the installed packages of the framework.`);
      return [name, asResource({ id, version })];
    })
  );

/** Names of the framework's components that the page's own script imports. */
export const pageImports = {
  '@microsoft/sp-core-library': '7263c7d0-1d6a-45ec-8d85-d4d1d234171b',
  '@microsoft/sp-page-context': '1c4541f7-5c31-41aa-9fa8-fbc9dc14c0a8',
  '@microsoft/sp-webpart-base': '974a7777-0990-4136-8fa6-95d80114c2e0',
  '@microsoft/sp-component-base': '467dc675-7cc5-4709-8aac-78e3b71bd2f6',
  '@microsoft/load-themed-styles': '229b8d08-79f3-438b-8c21-4613fc877abd'
} as const;

/** Names of the framework's components that the kit of the property pane imports. */
export const kitImports = {
  react: '0d910c1c-13b9-4e1c-9aa4-b008c5e42d7d',
  'react-dom': 'aa0a46ec-1505-43cd-a44a-93f3a5aa460a'
} as const;

/** Manifests of the stand-ins and of our own components; `files` are the names that the build gave. */
export const standInManifests = (
  manifests: readonly ComponentManifest[],
  files: { readonly page: string; readonly eagerKit: string; readonly paneKit: string; readonly graph: string }
): ComponentManifest[] => [
  manifestOf(ownComponents.page, files.page, framework(manifests, pageImports)),
  manifestOf(ownComponents.eagerKit, files.eagerKit, framework(manifests, { react: kitImports.react })),
  manifestOf(ownComponents.paneKit, files.paneKit, framework(manifests, kitImports)),
  manifestOf(ownComponents.graph, files.graph, {}),
  ...standIns.map((each) => {
    const kit = kitOf(each);
    return manifestOf(each, `${each.id}.js`, kit === undefined ? {} : { [kit.name]: asResource(kit) });
  })
];

const amd = ({ id, version }: { id: string; version: string }, needs: readonly string[], body: string) =>
  `define(${JSON.stringify(`${id}_${version}`)},${JSON.stringify(needs)},${body});`;

/** A late stand-in answers when it is asked: `then` and `__esModule` never, or it would pass for something else. */
const late = (key: string) =>
  `function(){return new Proxy({},{get:function(_,name){` +
  `return name==='then'||name==='__esModule'?undefined:((self.localPaneKit||{})[${JSON.stringify(key)}]||{})[name]}})}`;

/** The script of a stand-in, `<id>.js`; undefined for a name that is none. */
export const standInScript = (file: string): string | undefined => {
  const found = standIns.find(({ id }) => `${id}.js` === file);
  if (found === undefined) return aliasScript(file);
  const kit = kitOf(found);
  if (kit === undefined) return amd(found, [], late(found.exports));
  return amd(found, [kit.name], `function(kit){return kit[${JSON.stringify(found.exports)}]}`);
};
