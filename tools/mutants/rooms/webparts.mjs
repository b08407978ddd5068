/**
 * What only the real page can show is left to the browser tests: how SPFx calls onInit, render and onDispose of the web part
 * classes (each imports SPFx's base class, which wants the page's own loader), and their manifests, which the package test reads.
 */
export const mutants = [
  {
    name: 'a-script-as-the-finders-page',
    file: 'src/webparts/surroundings.ts',
    find: 'safeLink(addressFrom(address.trim(), `${site}/`)?.href)',
    put: 'addressFrom(address.trim(), `${site}/`)?.href',
    breaks: 'An author’s javascript: address becomes the link behind every name.'
  },
  {
    name: 'a-curator-of-another-site',
    file: 'src/webparts/surroundings.ts',
    find: 'mayManageLists: here && mayManageLists(web.permissions.value)',
    put: 'mayManageLists: mayManageLists(web.permissions.value)',
    breaks: 'Whoever manages the page’s site is offered to set up the lists of another one.'
  },
  {
    name: 'memory-without-a-person',
    file: 'src/webparts/surroundings.ts',
    find: 'memoryKey: `${url} ${user.loginName}`.toLowerCase()',
    put: 'memoryKey: url.toLowerCase()',
    breaks: 'Two people at one computer share the circle that one of them corrected.'
  },
  {
    name: 'lists-of-another-tenant',
    file: 'src/webparts/surroundings.ts',
    find: 'return address.startsWith(`${origin}/`) || address === origin ? address : undefined;',
    put: 'return address;',
    breaks: 'The personal app asks a site of another organisation for its lists.'
  },
  {
    name: 'a-site-of-another-tenant-in-the-pane',
    file: 'src/webparts/pane.ts',
    find: "addressFrom(safeLink(given) ?? '')?.origin === window.location.origin",
    put: 'true',
    breaks: 'The property pane takes a site of another organisation without a word.'
  },
  {
    name: 'a-team-is-a-personal-app',
    file: 'src/webparts/teams.ts',
    find: "every((place) => place === undefined || place === '')",
    put: "some((place) => place === undefined || place === '')",
    breaks: 'In a Teams channel the web part asks for the site instead of using the team’s.'
  }
];
