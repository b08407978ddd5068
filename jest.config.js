const swc = (module) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'classic' } }
    },
    module: { type: module }
  }
];

/** Web parts, features and the domain, in a browser-like room. */
const src = {
  displayName: 'src',
  testEnvironment: 'jsdom',
  testEnvironmentOptions: { customExportConditions: ['require', 'node', 'umd'] },
  testMatch: ['<rootDir>/src/**/*.test.{ts,tsx}'],
  transform: { '^.+\\.(t|j)sx?$': swc('commonjs') },
  transformIgnorePatterns: ['/node_modules/(?!(@pnp|@microsoft/sp-|minisearch)/?)'],
  moduleNameMapper: {
    '\\.module\\.scss$': '<rootDir>/src/testing/styles.js',
    '^DigitalAmbassadorsStrings$': '<rootDir>/src/testing/strings.js'
  }
};

/** The local SharePoint, the tools and the contract of the port, in Node. */
const node = (displayName, testMatch) => ({
  displayName,
  testEnvironment: 'node',
  testMatch,
  transform: { '^.+\\.(t|mj|j)sx?$': swc('commonjs') },
  transformIgnorePatterns: ['/node_modules/(?!(@pnp|@dicebear)/?)'],
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'json', 'node']
});

module.exports = {
  projects: [
    src,
    node('local', ['<rootDir>/local/**/*.test.ts', '<rootDir>/tools/**/*.test.mjs']),
    node('contract', ['<rootDir>/tests/contract/**/*.test.ts']),
    node('package', ['<rootDir>/tests/{package,same}/**/*.test.ts']),
    node('bench', ['<rootDir>/bench/**/*.test.ts'])
  ]
};
