import { globals } from './globals.ts';
import { showFailure } from './failure.ts';

globals.spModuleLoader.start(globals.localPage.preloaded, showFailure).catch(showFailure);
