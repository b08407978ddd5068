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

const src = {
  displayName: 'src',
  transform: { '^.+\\.(t|j)sx?$': swc('commonjs') },
  transformIgnorePatterns: ['/node_modules/(?!(@pnp|@microsoft/sp-|minisearch|saxen)/?)'],
  moduleNameMapper: {
    '\\.module\\.scss$': '<rootDir>/src/testing/styles.js',
    '^DigitalAmbassadorsStrings$': '<rootDir>/src/testing/strings.js'
  }
};

/** What people see, in a browser-like room. */
const seen = {
  ...src,
  testEnvironment: 'jsdom',
  setupFilesAfterEnv: ['<rootDir>/src/testing/waiting.ts'],
  testEnvironmentOptions: { customExportConditions: ['require', 'node', 'umd'] },
  testMatch: ['<rootDir>/src/**/*.test.tsx', '<rootDir>/src/{device,shell,webparts}/**/*.test.ts']
};

/** Rules, lists, words and reading: a browser-like room costs a second for each file and gives them nothing. */
const known = {
  ...src,
  testEnvironment: 'node',
  testMatch: ['<rootDir>/src/!(device|shell|webparts)/**/*.test.ts', '<rootDir>/tests/uploads/*.test.ts']
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
  // Only what hangs is stopped: how long a test takes is the machine's affair.
  testTimeout: 120_000,
  projects: [
    seen,
    known,
    node('local', ['<rootDir>/local/**/*.test.ts', '<rootDir>/tools/**/*.test.mjs']),
    {
      ...node('contract', ['<rootDir>/tests/contract/**/*.test.ts']),
      setupFiles: ['<rootDir>/tests/contract/turns.ts']
    },
    node('package', ['<rootDir>/tests/{package,same}/**/*.test.ts']),
    node('bench', ['<rootDir>/bench/**/*.test.ts'])
  ]
};
