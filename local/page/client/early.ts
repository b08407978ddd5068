import { rememberRequests } from './requests.ts';

interface Early {
  FabricConfig: { fontBaseUrl: string; iconBaseUrl: string };
  __spWorkerSupported: boolean;
  [chunks: `webpackJsonp_${string}`]: unknown[];
}

const page = globalThis as unknown as Early;

// Every copy of Fluent on the page: no font of Microsoft's servers, icons from this one.
page.FabricConfig = { fontBaseUrl: '', iconBaseUrl: '/fonts/' };
// The framework's own switch: no worker from a blob, which the page's content security policy forbids.
page.__spWorkerSupported = false;

/** The framework's telemetry asks for a chunk that npm lacks; these two count as loaded and log nowhere. */
const telemetry = 'webpackJsonp_8217e442-8ed3-41fd-957d-b112e841286a_0.35.145' as const;
class SilentLogger {
  logEvent() {}
  updateContext() {}
  flush() {}
  setOffline() {}
}
const modules = {
  919: (_module: unknown, exports: Record<string, unknown>) => {
    exports['_OneDSLogger'] = SilentLogger;
  }
};
(page[telemetry] ??= []).push([[88, 960], modules]);

rememberRequests();

// Before the first paint, so that the drawer does not jump.
try {
  const narrow = globalThis.matchMedia('(max-width: 1023px)').matches;
  const remembered = localStorage.getItem('local-tools');
  document.documentElement.dataset['tools'] = narrow ? 'folded' : (remembered ?? 'open');
} catch {
  document.documentElement.dataset['tools'] = 'folded';
}
