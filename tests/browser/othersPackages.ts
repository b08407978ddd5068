import { samplePackage, sampleList, type Sample } from '../../local/package/samplePackage.ts';

/* Packages as other teams make them, of every age: manifests as their packagers write them, bundles in plain AMD. */

type Needs = Readonly<Record<string, readonly [id: string, version: string]>>;

const ids = {
  base: '974a7777-0990-4136-8fa6-95d80114c2e0',
  core: '7263c7d0-1d6a-45ec-8d85-d4d1d234171b',
  application: '4df9bb86-ab0a-4aab-ab5f-48bf167048fb',
  dialog: 'c0c518b8-701b-4f6f-956d-5782772bb731',
  react: '0d910c1c-13b9-4e1c-9aa4-b008c5e42d7d',
  reactDom: 'aa0a46ec-1505-43cd-a44a-93f3a5aa460a',
  tslib: '01c4df03-e775-48cb-aa14-171ee5199a15',
  decorators: 'f97266fb-ccb7-430e-9384-4124d05295d3'
} as const;

const inPackage = 'HTTPS://SPCLIENTSIDEASSETLIBRARY/';

interface Component {
  /** A digit, or two, that its ids are made of. */
  readonly digit: string;
  readonly title: string;
  readonly type?: string;
  readonly needs?: Needs;
  readonly base?: string;
  readonly more?: Readonly<Record<string, unknown>>;
}

const guidOf = (digit: string): string => `${digit.repeat(8).slice(0, 8)}-1111-4111-8111-111111111111`;

const manifestOf = ({ digit, title, type = 'WebPart', needs = {}, base = inPackage, more = {} }: Component) => ({
  id: guidOf(digit),
  alias: title.replaceAll(' ', ''),
  componentType: type,
  version: '1.0.0',
  manifestVersion: 2,
  preconfiguredEntries: [{ title: { default: title }, description: { default: title }, properties: {} }],
  loaderConfig: {
    internalModuleBaseUrls: [base],
    entryModuleId: 'entry',
    scriptResources: {
      entry: { type: 'path', path: `part-${digit}.js` },
      ...Object.fromEntries(
        Object.entries(needs).map(([name, [id, version]]) => [name, { type: 'component', id, version }])
      )
    }
  },
  ...more
});

/** A bundle: the components that it needs, in their order, and a body that returns its exports. */
const bundle = (digit: string, needs: Needs, body: string): string =>
  `define('${guidOf(digit)}_1.0.0', ${JSON.stringify(Object.keys(needs))}, function (${Object.keys(needs)
    .map((_, index) => `need${index}`)
    .join()}) { ${body} });`;

/** A web part that draws by this statement; the framework is `need0`. */
const webPart = (statement: string): string =>
  `class Part extends need0.BaseClientSideWebPart { render() { ${statement} } } return { default: Part, __esModule: true };`;

const made = (component: Component, body: string, more: Sample = {}): Uint8Array =>
  samplePackage({
    title: component.title,
    productId: guidOf(component.digit).replaceAll('1111-4', '2222-4'),
    components: [manifestOf(component)],
    assets: { [`part-${component.digit}.js`]: bundle(component.digit, component.needs ?? {}, body) },
    ...more
  });

/** What each package is, by a name; `text` is what its part draws. */
export const others = {
  recent: (text = 'Drawn by SPFx 1.21') =>
    made(
      { digit: 'a', title: 'Recent', needs: { '@microsoft/sp-webpart-base': [ids.base, '1.21.0'] } },
      webPart(`this.domElement.textContent = ${JSON.stringify(text)}`)
    ),
  react16: () => {
    const needs: Needs = {
      '@microsoft/sp-webpart-base': [ids.base, '1.15.0'],
      react: [ids.react, '16.13.1'],
      'react-dom': [ids.reactDom, '16.13.1'],
      tslib: [ids.tslib, '1.10.0'],
      '@microsoft/decorators': [ids.decorators, '1.15.0']
    };
    const draws = `need2.render(need1.createElement('p', null, 'React ' + need1.version + ', ' + typeof need3.__extends + ', ' + typeof need4.override), this.domElement)`;
    return made({ digit: 'b', title: 'Sixteen', needs }, webPart(draws));
  },
  react15: () => {
    const needs: Needs = {
      '@microsoft/sp-webpart-base': [ids.base, '1.4.0'],
      react: [ids.react, '15.6.2'],
      'react-dom': [ids.reactDom, '15.6.2']
    };
    const draws = `need2.render(need1.createElement('p', null, 'Old React runs on ' + need1.version), this.domElement)`;
    return made({ digit: 'c', title: 'Fifteen', needs }, webPart(draws));
  },
  whereabouts: () => {
    const draws = `const { aadInfo, list, listItem } = this.context.pageContext;
      this.domElement.textContent = [aadInfo.tenantId, aadInfo.userId, aadInfo.instanceUrl, list.id, list.title, list.serverRelativeUrl, listItem.id].join(' | ')`;
    const needs: Needs = { '@microsoft/sp-webpart-base': [ids.base, '1.18.0'] };
    return made({ digit: '0f', title: 'Whereabouts', needs }, webPart(draws));
  },
  library: () => made({ digit: 'd', title: 'Words', type: 'Library' }, `return { greet: () => 'From the library' };`),
  consumer: () => {
    const needs: Needs = { '@microsoft/sp-webpart-base': [ids.base, '1.18.0'], words: [guidOf('d'), '1.0.0'] };
    return made({ digit: 'e', title: 'Consumer', needs }, webPart('this.domElement.textContent = need1.greet()'));
  },
  customizer: () => {
    const needs: Needs = { '@microsoft/sp-application-base': [ids.application, '1.18.2'] };
    const more = { extensionType: 'ApplicationCustomizer', preconfiguredEntries: undefined };
    const body = `class Banner extends need0.BaseApplicationCustomizer { onInit() {
      const top = this.context.placeholderProvider.tryCreateContent(need0.PlaceholderName.Top, { onDispose() {} });
      const bottom = this.context.placeholderProvider.tryCreateContent(need0.PlaceholderName.Bottom);
      top.domElement.textContent = 'Above: ' + this.properties.message;
      bottom.domElement.textContent = 'Below the page';
      return Promise.resolve(); } } return { default: Banner, __esModule: true };`;
    const elements = `<CustomAction Title="Banner" Location="ClientSideExtension.ApplicationCustomizer" ClientSideComponentId="${guidOf('f')}" ClientSideComponentProperties="{&quot;message&quot;:&quot;from the feature&quot;}"/>`;
    return made({ digit: 'f', title: 'Banner', type: 'Extension', needs, more }, body, { elements });
  },
  dialog: () => {
    const needs: Needs = {
      '@microsoft/sp-webpart-base': [ids.base, '1.18.0'],
      '@microsoft/sp-dialog': [ids.dialog, '1.18.0']
    };
    const draws = `const button = document.createElement('button'); button.textContent = 'Ask'; button.onclick = () => need1.Dialog.alert('The dialog is here'); this.domElement.replaceChildren(button)`;
    return made({ digit: '9', title: 'Asking', needs }, webPart(draws));
  },
  contentTypes: () => {
    const column =
      '<Field ID="{0a000000-0000-4000-8000-000000000001}" Name="Amount" DisplayName="Amount" Type="Number" Group="Bills"/>';
    const type =
      '<ContentType ID="0x0100A1B2C3D4E5F60718293A4B5C6D7E8F9001" Name="Bill" Group="Bills"><FieldRefs><FieldRef ID="{0a000000-0000-4000-8000-000000000001}" Name="Amount"/></FieldRefs></ContentType>';
    const elements = `${column}${type}${sampleList('Lists/Bills', 'schema-bills.xml').replace('Title="Things"', 'Title="Bills"')}<WorkflowAssociation Name="Approval"/>`;
    const schema = `<List xmlns="http://schemas.microsoft.com/sharepoint/" Title="Bills" Url="Lists/Bills" BaseType="0"><MetaData><ContentTypes><ContentTypeRef ID="0x0100A1B2C3D4E5F60718293A4B5C6D7E8F9001"/></ContentTypes><Fields/><Views><View BaseViewID="1" Type="HTML" DisplayName="All" DefaultView="TRUE" Url="AllItems.aspx"><ViewFields><FieldRef Name="LinkTitle"/><FieldRef Name="Amount"/></ViewFields><Query/></View></Views><Forms/></MetaData></List>`;
    return made(
      { digit: '1', title: 'Bills', needs: { '@microsoft/sp-webpart-base': [ids.base, '1.17.0'] } },
      webPart(`this.domElement.textContent = 'Bills are drawn'`),
      { elements, schemas: { 'schema-bills.xml': schema } }
    );
  },
  debugBuild: () =>
    made(
      {
        digit: '2',
        title: 'Debug',
        base: 'https://localhost:4321/dist/',
        needs: { '@microsoft/sp-webpart-base': [ids.base, '1.20.0'] }
      },
      webPart(`this.domElement.textContent = 'Drawn from a debug build'`)
    ),
  debugWithout: () =>
    made(
      {
        digit: '3',
        title: 'Debug elsewhere',
        base: 'https://localhost:4321/dist/',
        needs: { '@microsoft/sp-webpart-base': [ids.base, '1.20.0'] }
      },
      '',
      {
        assets: {}
      }
    ),
  cdn: () => made({ digit: '4', title: 'Placeholder', base: '<!-- PATH TO CDN -->' }, '', { assets: {} }),
  card: () => made({ digit: '5', title: 'Dashboard card', type: 'AdaptiveCardExtension' }, 'return {};'),
  missing: () =>
    made(
      { digit: '6', title: 'Lonely', needs: { '@contoso/words': ['77777777-0000-4000-8000-000000000000', '2.0.0'] } },
      webPart('')
    ),
  teams: () =>
    made(
      {
        digit: '7',
        title: 'Teams only',
        needs: { '@microsoft/sp-webpart-base': [ids.base, '1.21.0'] },
        more: { supportedHosts: ['TeamsTab', 'TeamsPersonalApp'] }
      },
      webPart(`this.domElement.textContent = 'Drawn in Teams'`)
    ),
  failing: () =>
    made(
      { digit: '8', title: 'Failing', needs: { '@microsoft/sp-webpart-base': [ids.base, '1.21.0'] } },
      webPart(`throw new Error('the budget is spent')`)
    ),
  graph: () => {
    const draws = `this.context.msGraphClientFactory.getClient('3').then(client => client.api('/me').get()).then(
      (me) => { this.domElement.textContent = 'I am ' + me.displayName },
      (error) => { this.domElement.textContent = 'Graph says: ' + error.message })`;
    return made(
      { digit: '0', title: 'Graph', needs: { '@microsoft/sp-webpart-base': [ids.base, '1.20.0'] } },
      webPart(draws),
      {
        app: '<WebApiPermissionRequests><WebApiPermissionRequest ResourceId="Microsoft Graph" Scope="User.Read"/></WebApiPermissionRequests>'
      }
    );
  }
} as const;

/** The id of the component that is made of a digit. */
export const othersId = guidOf;

const debugPart = {
  ...manifestOf({
    digit: 'a',
    title: 'Recent',
    base: 'https://localhost:4321/dist/',
    needs: { '@microsoft/sp-webpart-base': [ids.base, '1.21.0'] }
  })
};

/** What heft start serves as /temp/build/manifests.js: the project's own manifests and those of the framework it was built with. */
export const debugManifests = (): string => {
  const own = structuredClone(debugPart);
  own.loaderConfig.scriptResources.entry.path = 'debug.js';
  const further = manifestOf({
    digit: 'b',
    title: 'Begun today',
    base: 'https://localhost:4321/dist/',
    needs: { '@microsoft/sp-webpart-base': [ids.base, '1.21.0'] }
  });
  const framework = {
    id: ids.base,
    alias: 'SPWebPartBase',
    componentType: 'Library',
    version: '1.99.0',
    manifestVersion: 2,
    loaderConfig: {
      internalModuleBaseUrls: ['https://localhost:4321/node_modules/@microsoft/sp-webpart-base/dist/'],
      entryModuleId: 'sp-webpart-base',
      scriptResources: { 'sp-webpart-base': { type: 'path', path: 'sp-webpart-base.js' } }
    }
  };
  return `define([], function () { return { getManifests: function () { return ${JSON.stringify([own, further, framework])}; } }; });`;
};

/** The bundle of that project, drawing this text. */
export const debugBundle = (text: string, digit = 'a'): string =>
  bundle(
    digit,
    { '@microsoft/sp-webpart-base': [ids.base, '1.21.0'] },
    webPart(`this.domElement.textContent = ${JSON.stringify(text)}`)
  );
