/** What is watched: folders and single files, from the project's folder. */
export const watched = ['src', 'config', 'sharepoint/assets', 'local', 'tsconfig.json'];

const silent = [
  // Tests, what only tests import, typings that styles are given, notes.
  /\.test\.[cm]?[jt]sx?$/,
  /^src\/testing\//,
  /\.module\.scss(?:\.d)?\.ts$/,
  /\.md$/,
  /^local\/(?:tsconfig|package)\.json$/,
  // What editors leave beside a file while they save it.
  /(?:~|\.sw[a-p]|\.tmp|\.bak)$/,
  /(?:^|\/)(?:\.|#|4913$)/
];

const kinds = [
  ['manifest', /^src\/.*\.manifest\.json$/],
  ['types', /^src\/.*\.d\.ts$/],
  ['script', /^src\/.*\.tsx?$/],
  ['style', /^src\/.*\.(?:scss|sass|css)$/],
  ['plain', /^src\/.*\.js$/],
  ['package', /^sharepoint\/assets\//],
  ['configuration', /^(?:config\/|tsconfig\.json$)/],
  ['desk', /^local\//]
];

/**
 * What a changed file asks for, by its path from the project's folder: `script`, `style`, `plain` (a script that is
 * shipped as it stands: words) and `manifest` are built; `package` is packed anew; `configuration` builds everything
 * anew; `desk` starts the local SharePoint again; `types` concerns only the check of types; undefined: nothing.
 */
export const causeOf = (file) =>
  silent.some((pattern) => pattern.test(file)) ? undefined : kinds.find(([, pattern]) => pattern.test(file))?.[0];
