/* The client of Microsoft Graph that SharePoint serves as a component of its own. */
export * from '@microsoft/microsoft-graph-client';
