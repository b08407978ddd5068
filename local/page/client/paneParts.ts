import { fill } from '../words/fill.ts';

/** An object whose every field is its own name: enumerations that are only compared with themselves. */
const names = (): Record<string, string> =>
  new Proxy({}, { get: (_none, name) => (typeof name === 'string' ? name : undefined) });

/** SharePoint's newer panel, which this page does not have: the classic pane only asks whether it is there. */
export const contentPanel = {
  SPPagesContentPanelProviderContext: { getInstance: () => ({ subscriberContext: undefined }) },
  SPPagesContentPanelPivot: names(),
  SPPagesContentPanelCommandId: names(),
  SPPagesContentPanelQOSScenarios: names(),
  getQOSName: (name: string) => name,
  monitorChunkLoad: <Chunk>(_name: string, chunk: Promise<Chunk>) => chunk
};

export const componentUtilities = {
  FAB_TOGGLE_EVT: 'FabToggle',
  ReadingMode: names(),
  SortableLoader: { GetSortable: () => Promise.reject(new Error('Sorting by drag is not part of the local page.')) },
  getTimestampForGettyContent: () => ''
};

export const odspUtilities = {
  StringHelper: {
    format: (text: string, ...values: readonly (string | number)[]) => fill(text, Object.fromEntries(values.entries()))
  },
  getLocaleNumberString: (count: number) => count.toLocaleString()
};

export const headingLevel = {
  _DEFAULT_HEADING_LEVEL: 2,
  _HeadingLevel: () => 2
};
