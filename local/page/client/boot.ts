import { followDebugServer } from './debugServer.ts';
import { globals } from './globals.ts';
import { showFailure } from './failure.ts';

/** The part of our page that the loader starts; with the scope that all services of the framework live in. */
interface Page {
  start(scope: unknown): Promise<void>;
}

const begin = async (): Promise<void> => {
  const { preloaded } = globals.localPage;
  await followDebugServer(globals.localPage.debugServer);
  const started = globals.spModuleLoader.start(preloaded, showFailure);
  // On SharePoint the loader starts an application through sp-application-base; packages want that one as it is, and our
  // page needs nothing of it.
  const loader = globals._spComponentLoader;
  loader._startApplication = async () => {
    const page = (await loader.loadComponentById(String(preloaded['clientSideApplicationId']))) as Page;
    await page.start(loader._instance._serviceScope);
  };
  await started;
};

begin().catch(showFailure);
