import type { PageContextInfo, PageStart } from '../start.ts';
import { openApplication } from './application.ts';
import { canvasOf, type Canvas } from './canvas.ts';
import { showFailure } from './failure.ts';
import { framework, type ServiceScope } from './framework.ts';
import { globals } from './globals.ts';
import { giveTokens } from './services.ts';
import { applyFrameTheme } from './theme.ts';

const initialiseContext = (scope: ServiceScope, info: PageContextInfo) => {
  const site = {
    absoluteUrl: info.siteAbsoluteUrl,
    serverRelativeUrl: info.siteServerRelativeUrl,
    id: info.siteId,
    correlationId: info.CorrelationId,
    isNoScriptEnabled: true,
    sitePagesEnabled: true,
    serverRequestPath: info.serverRequestPath
  };
  const web = {
    absoluteUrl: info.webAbsoluteUrl,
    serverRelativeUrl: info.webServerRelativeUrl,
    id: info.webId,
    title: info.webTitle,
    language: info.webLanguage,
    languageName: info.webLanguageName,
    templateName: info.webTemplate === '1' ? 'STS#3' : 'SITEPAGEPUBLISHING#0',
    permissions: info.webPermMasks
  };
  const user = {
    displayName: info.userDisplayName,
    email: info.userEmail,
    loginName: info.userLoginName,
    isAnonymousGuestUser: false,
    isExternalGuestUser: false
  };
  const list = {
    id: info.pageListId,
    title: 'Site Pages',
    serverRelativeUrl: `${info.webServerRelativeUrl}/SitePages`,
    permissions: info.webPermMasks
  };
  const listItem = { id: info.pageItemId, uniqueId: info.pageUniqueId };
  const aadInfo = { tenantId: info.aadTenantId, userId: info.aadUserId, instanceUrl: info.aadInstanceUrl };
  const { currentCultureName, currentUICultureName } = info;
  const cultureInfo = { currentCultureName, currentUICultureName, isRightToLeft: false };
  scope
    .consume<{ initialize(options: unknown, legacy: unknown): void }>(framework.context.PageContext.serviceKey)
    .initialize({ site, web, user, list, listItem, aadInfo, cultureInfo, featureInfo: {} }, info);
};

const startEditing = (canvas: Canvas, start: PageStart) => {
  const script = document.createElement('script');
  script.src = `${start.client}edit.js`;
  script.onload = () => globals.localEdit?.startEditing(canvas);
  script.onerror = () => showFailure(script.src);
  document.head.append(script);
};

const open = async (root: ServiceScope) => {
  const start = globals.localPage;
  applyFrameTheme(start.variants);
  initialiseContext(root, start.preloaded.spPageContextInfo);
  const scope = root.startNewChild();
  scope.finish();
  if (start.isOpen) await giveTokens();
  await openApplication(scope, start);
  const canvas = canvasOf(scope, start);
  globals.localCanvas = canvas;
  const drawn = canvas.draw(start.layout);
  if (start.editing) startEditing(canvas, start);
  await drawn;
};

/** Begins the page in the scope that all services of the framework live in. */
export const start = async (scope: ServiceScope): Promise<void> => {
  // A rejection would make the loader reload the page for ever.
  await open(scope).catch(showFailure);
};
