import { connectTo } from './connection';

/** The tenant property in which an administrator says where the lists are; docs/for-administrators.md tells how. */
const property = 'DigitalAmbassadorsSite';

/** What is needed of a web part's context; SPFx's own fits. */
interface SitePage {
  readonly pageContext: { readonly web: { readonly absoluteUrl: string } };
}

/** What the administrator set for the whole tenant; undefined: nothing. Rejects when SharePoint does not answer. */
export const tenantSite = async (context: SitePage): Promise<string | undefined> => {
  const entity = (await connectTo(context.pageContext.web.absoluteUrl).ask(
    `_api/web/GetStorageEntity('${property}')`
  )) as { readonly Value?: unknown } | null | undefined;
  const site = typeof entity?.Value === 'string' ? entity.Value.trim() : '';
  return site === '' ? undefined : site;
};
