const spfxReact = require('@microsoft/eslint-config-spfx/lib/flat-profiles/react');

/** The profile's own copies: flat configuration refuses a second copy of a plugin. */
const { 'react-hooks': reactHooks, '@typescript-eslint': typescript } = Object.assign(
  {},
  ...spfxReact.map((part) => part.plugins ?? {})
);
const parser = spfxReact
  .map((part) => part.languageOptions?.parser)
  .find((found) => found?.meta?.name?.includes('typescript'));

const ownRules = { rules: { 'bare-text': require('./tools/lint/bareText.cjs') } };

/** Rules of the house that hold in every room. */
const house = {
  eqeqeq: ['error', 'always'],
  'no-console': 'error',
  'no-alert': 'error',
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-var': 'error',
  'prefer-const': 'error',
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }]
};

const vanished = 'A failure is drawn, tried again, or noted (src/device/noted.ts): it does not vanish.';
const inAddress = 'It throws on bad text; src/domain/common/address.ts has what does not.';

/** Rules for what the web parts are made of: what they read, other people wrote. */
const ofOthers = {
  'no-restricted-syntax': [
    'error',
    // Half an emoji, a percent sign, a port that cannot be: lists, files and addresses hold all three.
    { selector: 'Identifier[name=/^(en|de)codeURI(Component)?$/]', message: inAddress },
    { selector: "NewExpression[callee.name='URL'], NewExpression[callee.property.name='URL']", message: inAddress },
    { selector: 'CatchClause[body.body.length=0]', message: vanished },
    {
      selector: "JSXOpeningElement[name.name='select']",
      message: 'React 17 loses a choice while it draws: src/ui/Select.tsx does not.'
    },
    ...["catch'] > ArrowFunctionExpression", "then'] > ArrowFunctionExpression.arguments:nth-child(2)"].flatMap((of) =>
      ["[body.type='Identifier'][body.name='undefined']", "[body.type='BlockStatement'][body.body.length=0]"].map(
        (nothing) => ({
          selector: `CallExpression[callee.property.name='${of}${nothing}`,
          message: vanished
        })
      )
    ),
    {
      // `constructor` is a key, a topic, a heading and a parameter like any other.
      selector:
        "VariableDeclarator[init.type='ObjectExpression'] > .id TSTypeReference[typeName.name='Record'] > TSTypeParameterInstantiation > TSStringKeyword:first-child",
      message: 'Text that people wrote finds what every object has, `constructor`, in it: make it a Map.'
    }
  ]
};

/** Rules of the SPFx profile that the house's style answers otherwise. */
const otherStyle = {
  // The types are inferred where the reader sees them; exports carry theirs through the declarations.
  '@typescript-eslint/explicit-function-return-type': 'off',
  '@rushstack/typedef-var': 'off',
  '@rushstack/no-new-null': 'off',
  '@typescript-eslint/explicit-member-accessibility': 'off',
  '@typescript-eslint/typedef': 'off',
  // Types and components are nouns without a prefix.
  '@typescript-eslint/naming-convention': 'off',
  // A file is read from its main export downwards.
  '@typescript-eslint/no-use-before-define': 'off',
  'no-void': 'off',
  // Names that come from SharePoint are quoted: they are data, not properties of ours.
  'dot-notation': 'off',
  'no-new': 'error'
};

const typed = (files, project, rules = {}) => ({
  files,
  languageOptions: { parser, parserOptions: { project, tsconfigRootDir: __dirname } },
  plugins: { '@typescript-eslint': typescript, 'react-hooks': reactHooks },
  rules: {
    ...typescript.configs['eslint-recommended'].overrides[0].rules,
    ...typescript.configs.recommended.rules,
    'react-hooks/rules-of-hooks': 'error',
    'react-hooks/exhaustive-deps': 'error',
    ...house,
    ...rules
  }
});

/** A file of more than 300 lines is cut by subject; these are not, and why. */
const overlong = [
  {
    files: ['**/*.test.ts', '**/*.test.tsx'],
    why: 'Everything that is proved of one subject is looked for in one place.'
  },
  {
    files: ['local/people/data/*.ts', 'local/conformance/rows/*.ts', 'src/lists/starting*.ts'],
    why: 'Tables: a row more needs no other thought.'
  },
  { files: ['src/strings/strings.d.ts'], why: 'Generated.' },
  {
    files: ['fields', 'users', 'files', 'web'].map((name) => `local/rest/${name}.ts`),
    why: 'One address of SharePoint each, with all that is asked of it.'
  },
  {
    files: ['site/items.ts', 'site/listStore.ts', 'site/site.ts', 'page/contents/FieldEditor.tsx'].map(
      (name) => `local/${name}`
    ),
    why: 'To be cut with the rooms of the local SharePoint.'
  }
];

module.exports = [
  {
    ignores: [
      'node_modules/',
      'lib*/',
      'temp/',
      'dist/',
      'release/',
      'sharepoint/',
      '.local/',
      'test-results/',
      'playwright-report/',
      'src/strings/loc/',
      // Every comparison was made with it as it is.
      'bench/floor.mjs',
      'src/**/*.module.scss.ts'
    ]
  },
  ...spfxReact.map((part) => ({
    ...part,
    files: (part.files ?? ['**/*.ts', '**/*.tsx']).map((files) => `src/${files}`)
  })),
  typed(['src/**/*.ts', 'src/**/*.tsx'], './tsconfig.json', otherStyle),
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    ignores: ['src/shell/lazyPart.tsx'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'React', property: 'lazy', message: 'It keeps a loss for ever: shell/lazyPart asks again.' }
      ]
    }
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    ignores: ['**/*.test.ts', '**/*.test.tsx', 'src/domain/common/address.ts', 'src/ui/Select.tsx', 'src/testing/**'],
    rules: ofOthers
  },
  {
    files: ['src/**/*.tsx'],
    ignores: ['**/*.test.tsx', 'src/testing/**'],
    plugins: { house: ownRules },
    rules: { 'house/bare-text': 'error' }
  },
  // The desk's programs speak on the console.
  typed(['local/**/*.ts', 'local/**/*.tsx'], './local/tsconfig.json', { 'no-console': 'off' }),
  typed(['tests/**/*.ts', 'tests/**/*.tsx', 'bench/**/*.ts'], './tests/tsconfig.json', { 'no-console': 'off' }),
  // Playwright's fixtures are handed a function called `use`, which is no hook.
  { files: ['tests/browser/**/*.ts'], rules: { 'react-hooks/rules-of-hooks': 'off' } },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    languageOptions: { ecmaVersion: 2024 },
    rules: { eqeqeq: ['error', 'always'], 'no-var': 'error', 'prefer-const': 'error', 'no-unused-vars': 'error' }
  },
  { files: ['{src,local,tools,bench}/**/*.{ts,tsx,mjs}'], rules: { 'max-lines': ['error', 300] } },
  { files: overlong.flatMap(({ files }) => files), rules: { 'max-lines': 'off' } },
  {
    files: ['**/*.test.ts', '**/*.test.tsx'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@microsoft/spfx/pair-react-dom-render-unmount': 'off',
      // Hostile links are what these tests are about.
      'no-script-url': 'off'
    }
  }
];
