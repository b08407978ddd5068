import { createRequire } from 'node:module';
import { Linter } from 'eslint';
import bareText from './bareText.cjs';

/** SPFx's profile brings the parser. */
const parser = createRequire(require.resolve('@microsoft/eslint-config-spfx/package.json'))(
  '@typescript-eslint/parser'
);

const found = (code) =>
  new Linter({ configType: 'flat' })
    .verify(
      code,
      {
        files: ['**/*.tsx'],
        languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } },
        plugins: { house: { rules: { 'bare-text': bareText } } },
        rules: { 'house/bare-text': 'error' }
      },
      'Any.tsx'
    )
    .map(({ message, line, column }) => (message.startsWith('A translated page') ? `${line}:${column}` : message));

test.each([
  ['words before an element', '<p>Still {time}</p>;', 2],
  ['a gap between what may go', "<p>{one && <b />}{' '}<i /></p>;", 1],
  ['a text that comes and goes', "<p><b />{open && ' ·'}</p>;", 1],
  ['either a text or an element', '<p><b />{open ? <i /> : say("Closed")}</p>;', 1],
  ['texts of a list', '<p><b />{parts.map((part) => part)}</p>;', 1],
  ['a lone text in a fragment', '<>{say("Closed")}</>;', 1],
  ['pieces of a sentence, though they stand alone', "<p>{sayParts('Left', { time: <b>{time}</b> })}</p>;", 1],
  ['one of two sentences in pieces', "<p>{some ? sayCountParts('A', 1) : sayParts('B')}</p>;", 1],
  ['a lone list of texts', '<p>{parts.map((part) => part)}</p>;', 1],
  ['what somebody hands in', 'const A = ({ children }: { children: React.ReactNode }) => <p><b />{children}</p>;', 1],
  ['what nobody here declares', 'const { more } = useShown(); const a = <p><b />{more}</p>;', 1],
  ['what may also be a text', 'const a = (): string | React.ReactElement => "a"; const b = <p><b />{a()}</p>;', 1]
])('%s is found', (_what, code, count) => expect(found(code)).toHaveLength(count));

test.each([
  ['the only text of an element', '<p>{`Still ${time}`}</p>;'],
  ['elements that come and go', '<p><b />{open && <i />}{open ? <u /> : null}{undefined}</p>;'],
  ['a list of elements', '<p><b />{parts.map((part) => { if (part) return <i key={part} />; return null; })}</p>;'],
  ['an element kept in a name', 'const mark = open && <i />; const a = <p><b />{mark}</p>;'],
  ['elements that a function gives', 'const tile = (name) => <i>{name}</i>; const a = <p>{tile(1)}{tile(2)}</p>;'],
  [
    'elements by their type',
    'interface P { readonly action?: React.ReactElement }\nconst A = ({ action }: P) => <p><b />{action}</p>;'
  ],
  ['lines and remarks', '<p>\n  {/* nothing */}\n  {text}\n</p>;']
])('%s is right', (_what, code) => expect(found(code)).toEqual([]));
