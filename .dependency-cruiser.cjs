const only = (name, comment, path, allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { path, pathNot: '\\.test\\.tsx?$' },
  to: { path: '^src/', pathNot: allowed }
});

/** A room of local may look into these rooms of it; files that stand in local itself are told by name. */
const inLocal = (name, comment, room, rooms) => ({
  name: `local-${name}`,
  comment,
  severity: 'error',
  from: { path: `^local/${room}/`, pathNot: '\\.test\\.tsx?$|/(pnpTesting|testing)\\.ts$' },
  to: { path: '^local/', pathNot: `^local/(${rooms})/|^local/(http|clock)\\.ts$` }
});

/** The walls of the house: docs/architecture.md draws them. */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one file, or lack a third.',
      severity: 'error',
      from: { path: '^(src|local|tools)/' },
      to: { circular: true }
    },
    only('lists-stand-alone', 'What is stored imports nothing.', '^src/lists/', '^src/lists/'),
    only('domain-is-pure', 'What is true knows only what is stored.', '^src/domain/', '^src/(domain|lists)/'),
    only(
      'data-fulfils-the-port',
      'How it is fetched knows the port and the lists.',
      '^src/data/',
      '^src/(data|device|domain|lists)/'
    ),
    only(
      'device-knows-a-browser-alone',
      'What a browser does for us knows nothing of ambassadors.',
      '^src/device/',
      '^src/device/'
    ),
    only('ui-takes-its-words-as-props', 'Furniture knows nothing of ambassadors.', '^src/ui/', '^src/ui/'),
    only('strings-stand-alone', 'Words know nobody.', '^src/strings/', '^src/(strings|lists)/'),
    {
      name: 'the-door-is-small',
      comment: 'SharePoint loads it for every page: what it imports comes with it, what it asks for comes in chunks.',
      severity: 'error',
      from: { path: '^src/webparts/(door/|[^/]+/[^/]+WebPart\\.ts$)', pathNot: '\\.test\\.tsx?$' },
      to: {
        path: '^src/',
        pathNot:
          '^src/webparts/door/|^src/device/(arriving|noted)\\.ts$|^src/strings/(firstWords|load)\\.ts$|^src/ui/(Section|Skeleton|loadStyles)\\.tsx?$',
        dynamic: false,
        dependencyTypesNot: ['type-only']
      }
    },
    only(
      'shell-is-a-frame',
      'The frame knows no feature and no data.',
      '^src/shell/',
      '^src/(shell|ui|device|domain|lists|strings)/'
    ),
    {
      name: 'features-never-import-each-other',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^src/', pathNot: '^src/(features/$1|shell|ui|device|domain|lists|strings)/' }
    },
    {
      name: 'domain-needs-no-framework',
      severity: 'error',
      from: { path: '^src/(domain|lists)/', pathNot: '\\.test\\.tsx?$' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-peer', 'npm-no-pkg', 'core'], pathNot: 'node_modules/minisearch/' }
    },
    {
      name: 'only-curation-speaks-pnp',
      comment: 'Its modules are for what curators do; readers ask five questions, for which they would load 2.5 KB.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/data/curation/|\\.test\\.tsx?$' },
      to: { path: 'node_modules/@pnp/' }
    },
    {
      name: 'curation-comes-when-it-is-asked-for',
      comment: 'With it come the modules of PnPjs: whoever imports a file of it puts them into what readers load.',
      severity: 'error',
      from: { path: '^src/(?!data/curation/)|^src/data/curation/curationOf\\.ts$', pathNot: '\\.test\\.tsx?$' },
      to: {
        path: '^src/data/curation/',
        pathNot: '^src/data/curation/curationOf\\.ts$',
        dynamic: false,
        dependencyTypesNot: ['type-only']
      }
    },
    {
      name: 'only-doors-frame-and-data-know-spfx',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(webparts|shell|data)/|\\.test\\.tsx?$' },
      to: { path: 'node_modules/@microsoft/sp-' }
    },
    {
      name: 'testing-is-for-tests',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/testing/|\\.test\\.tsx?$' },
      to: { path: '^src/testing/' }
    },
    ...[
      inLocal('site-knows-nobody', 'What a site is: rows, columns, people, rights.', 'site', 'site'),
      inLocal('odata-asks-a-site', 'The query language, without HTTP.', 'odata', 'site|odata|xml'),
      inLocal('rest-answers-of-sites', 'The endpoints, of any site.', 'rest', 'site|odata|rest|xml'),
      inLocal('package-makes-sites', 'What a .sppkg says, of any team.', 'package', 'site|package|xml'),
      inLocal('page-shows-any-package', 'The intranet page, of any package.', 'page', 'site|page'),
      inLocal('people-live-on-sites', 'The organisation of the story.', 'people', 'site|people')
    ],
    {
      name: 'local-never-sees-src',
      severity: 'error',
      from: { path: '^local/' },
      to: { path: '^src/' }
    },
    {
      name: 'src-never-sees-the-desk',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(local|tools|tests|bench)/' }
    },
    {
      name: 'fluent-by-path',
      comment: 'The root of Fluent brings all of Fluent.',
      severity: 'error',
      from: { path: '^(src|local)/' },
      to: { path: 'node_modules/@fluentui/react/lib(-commonjs)?/index\\.(js|d\\.ts)$' }
    },
    {
      name: 'never',
      comment: 'Size, telemetry, or React 18 only: docs/decisions.',
      severity: 'error',
      from: {},
      to: {
        path: 'node_modules/(@pnp/(spfx-controls-react|spfx-property-controls|nodejs|sp/presets/all)|@microsoft/mgt|zustand|react-query|react-window)'
      }
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: { path: '^(src|local|tools|tests)/' },
      to: { couldNotResolve: true, pathNot: 'DigitalAmbassadorsStrings|\\.module\\.scss$' }
    }
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(lib|temp|dist|release)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] }
  }
};
