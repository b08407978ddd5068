import ts from 'typescript';
import { join } from 'node:path';
import { root } from '../paths.mjs';
import { ofBundle, ofDiagnostic, ofStyle, problem, sourceOf, told } from './problems.mjs';

const file = join(root, 'src', 'features', 'finder', 'Finder.tsx');

test('a syntax error of TypeScript tells file, line and column as editors count', () => {
  const { diagnostics } = ts.transpileModule('const right = 1;\nconst wrong = ;\n', {
    fileName: file,
    reportDiagnostics: true
  });
  expect(diagnostics.map((each) => told(ofDiagnostic(ts, each)))).toEqual([
    'src/features/finder/Finder.tsx:2:15: Expression expected.'
  ]);
});

test('a JSON file that cannot be read tells its place too', () => {
  const { error } = ts.parseConfigFileTextToJson(join(root, 'config', 'config.json'), '{\n  "bundles": {\n');
  expect(ofDiagnostic(ts, error)).toMatchObject({ file: 'config/config.json', line: 3 });
});

test('what Sass says counts from 0, and only its first line is told', () => {
  const error = {
    message: 'expected "}".\n  .a {\n',
    absolutePath: join(root, 'src', 'ui', 'tokens.scss'),
    line: 4,
    column: 0
  };
  expect(told(ofStyle(error))).toBe('src/ui/tokens.scss:5:1: expected "}".');
});

test('a problem without a place is told without one', () => {
  expect(told(problem('The package cannot be made.'))).toBe('The package cannot be made.');
  expect(told(problem('Unreadable.', file))).toBe('src/features/finder/Finder.tsx: Unreadable.');
});

describe('what webpack says of a file of lib', () => {
  const lib = join(root, 'temp', 'watch', 'lib');
  // Any source of the project whose text holds the request.
  const source = join(root, 'src', 'webparts', 'setup', 'SetupWebPart.ts');
  const exists = (path) => path === source;
  const made = join(lib, 'webparts', 'setup', 'SetupWebPart.js');

  test('is told of the source that it was made of', () => {
    expect(sourceOf(made, lib, exists)).toBe(source);
    expect(sourceOf(join(root, 'node_modules', 'react', 'index.js'), lib, exists)).toBeUndefined();
  });

  test('a module that is not there is told with the line that asks for it', () => {
    const request = /from '(\.[^']*)'/.exec(ts.sys.readFile(source))[1];
    const error = {
      message: `Module not found: Error: Can't resolve '${request}' in '${lib}'`,
      module: { resource: made }
    };
    const found = ofBundle(error, lib, exists);
    expect(found).toMatchObject({
      file: 'src/webparts/setup/SetupWebPart.ts',
      text: `There is no module "${request}".`
    });
    expect(ts.sys.readFile(source).split('\n')[found.line - 1]).toContain(request);
  });
});
