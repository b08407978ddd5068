import { parseArgs } from 'node:util';
import type { NetworkMode } from './faults.ts';
import type { Loophole, SeesThrough } from './site/permissions.ts';
import { Trouble } from './trouble.ts';

export interface Options {
  readonly help: boolean;
  readonly port: number;
  /** Absent: `.local` in the project, `.local-desk` for packages alone. */
  readonly data?: string;
  readonly fresh: boolean;
  readonly empty: boolean;
  /** Employees; absent: those of the story. */
  readonly size?: number;
  /** Serving ambassadors; absent: as many as the story has for that size. */
  readonly ambassadors?: number;
  /** Further solution packages, in the order in which they were given. */
  readonly packages: readonly string[];
  /** The packages that were given and nothing of this project: no build, no lists, no data. */
  readonly alone: boolean;
  /** Answers to calls of Microsoft Graph and other services; absent: none of them is answered. */
  readonly answers?: string;
  /** Tenant properties by their keys. */
  readonly properties: Readonly<Record<string, string>>;
  readonly open: boolean;
  /** What is served is built as it is saved, by the process that started this one. */
  readonly watch: boolean;
  /** What the sites' clock shows at the start, and the day that the people are invented for; absent: the present. */
  readonly now?: Date;
  readonly network: NetworkMode;
  /** Which permission sees through item-level security; absent: Manage Lists. */
  readonly seesThrough?: SeesThrough;
  /** What contributors can do that nobody has tried on a tenant; absent: nothing. */
  readonly loopholes?: readonly Loophole[];
}

/** What `--help` prints. */
export const help = `npm start -- [options]

  --port N          listen on this port (4400)
  --data DIR        keep the site's data in this folder (.local)
  --fresh           begin with new data; what the folder held is deleted
  --empty           a site without lists, for trying the set-up
  --size N          a company of N employees (2500)
  --ambassadors N   N serving ambassadors (117, or in proportion to --size)
  --package FILE    show what is in this .sppkg as well; may be given several times
  --alone           only the packages given with --package: a site with their web parts on its home page
  --answers FILE    answer calls of Microsoft Graph and other services with the JSON of this file:
                    {"/v1.0/me": {"displayName": "Ann"}}
  --property K=V    a tenant property (storage entity); may be given several times
  --watch           build what is saved, and show it on the page
  --now MOMENT      begin as if it were then: 2026-11-24T10:00:00+01:00
  --sees-through P  who sees the rows of others in a private list: manage-lists, or override
                    (Override List Behaviors)
  --loopholes L     what contributors can do to their rows, which only a tenant can tell: stamp
                    (another author or moment), draw (an id beforehand), or both: stamp,draw
  --no-open         do not open the browser
  --slow            each answer of the REST API takes two seconds longer
  --throttle        the REST API throttles two of three requests (429)
  --fail            the REST API fails each request (503)
  --help            this text
`;

const declared = {
  port: { type: 'string' },
  data: { type: 'string' },
  fresh: { type: 'boolean' },
  empty: { type: 'boolean' },
  size: { type: 'string' },
  ambassadors: { type: 'string' },
  package: { type: 'string', multiple: true },
  alone: { type: 'boolean' },
  answers: { type: 'string' },
  property: { type: 'string', multiple: true },
  watch: { type: 'boolean' },
  now: { type: 'string' },
  'sees-through': { type: 'string' },
  loopholes: { type: 'string' },
  'no-open': { type: 'boolean' },
  slow: { type: 'boolean' },
  throttle: { type: 'boolean' },
  fail: { type: 'boolean' },
  help: { type: 'boolean' }
} as const;

const parsed = (parameters: readonly string[]) => {
  try {
    return parseArgs({ args: [...parameters], options: declared, strict: true, allowPositionals: false }).values;
  } catch (error) {
    const [sentence = ''] = (error as Error).message.split('. ');
    throw new Trouble(`${sentence.replace(/\.?$/, '.')} npm start -- --help lists the options.`);
  }
};

const whole = (name: string, text: string | undefined, least: number, most: number): number | undefined => {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most)
    throw new Trouble(`--${name} takes a whole number from ${least} to ${most}; it was given "${text}".`);
  return value;
};

const path = (name: string, text: string | undefined): string | undefined => {
  if (text?.trim() === '') throw new Trouble(`--${name} takes a path; it was given nothing.`);
  return text;
};

const moment = (name: string, text: string | undefined): Date | undefined => {
  if (text === undefined) return undefined;
  const value = new Date(text);
  if (Number.isNaN(value.getTime()))
    throw new Trouble(`--${name} takes a date or a moment, 2026-11-24T10:00:00+01:00; it was given "${text}".`);
  return value;
};

const seeing: Readonly<Record<string, SeesThrough>> = {
  'manage-lists': 'manageLists',
  override: 'overrideListBehaviors'
};

const seesThroughOf = (text: string | undefined): SeesThrough | undefined => {
  const found = text === undefined ? undefined : seeing[text];
  if (text !== undefined && found === undefined)
    throw new Trouble(`--sees-through takes manage-lists or override; it was given "${text}".`);
  return found;
};

const loopholesOf = (text: string | undefined): readonly Loophole[] | undefined =>
  text?.split(',').map((one) => {
    if (one !== 'stamp' && one !== 'draw')
      throw new Trouble(`--loopholes takes stamp, draw, or stamp,draw; it was given "${text}".`);
    return one;
  });

const propertiesOf = (texts: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    texts.map((text) => {
      const [, key, value = ''] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
      if (key === undefined)
        throw new Trouble(`--property takes a key and its value, Key=value; it was given "${text}".`);
      return [key, value];
    })
  );

const networkOf = (given: { slow?: boolean; throttle?: boolean; fail?: boolean }): NetworkMode => {
  const asked = Object.entries({ slow: given.slow, throttled: given.throttle, failing: given.fail }).filter(
    ([, is]) => is === true
  );
  if (asked.length > 1) throw new Trouble('--slow, --throttle and --fail exclude each other: give one of them.');
  return (asked[0]?.[0] ?? 'normal') as NetworkMode;
};

/** The command's options; throws Trouble for what cannot be. */
export const optionsOf = (parameters: readonly string[]): Options => {
  const given = parsed(parameters);
  const optional = {
    data: path('data', given.data),
    size: whole('size', given.size, 50, 200_000),
    ambassadors: whole('ambassadors', given.ambassadors, 0, 50_000),
    answers: path('answers', given.answers),
    now: moment('now', given.now),
    seesThrough: seesThroughOf(given['sees-through']),
    loopholes: loopholesOf(given.loopholes)
  };
  if (given.alone === true && (given.package ?? []).length === 0)
    throw new Trouble('--alone shows packages: name one, npm run desk -- FILE.sppkg');
  if (given.empty === true && (optional.size ?? optional.ambassadors) !== undefined)
    throw new Trouble(
      '--empty makes a site without lists: --size and --ambassadors have nothing to fill. Leave one out.'
    );
  // Half of the people serve or have served at most; without --size the company grows to fit.
  if (optional.size !== undefined && (optional.ambassadors ?? 0) * 2.4 > optional.size)
    throw new Trouble(
      `${optional.ambassadors} ambassadors do not fit into ${optional.size} employees: give a larger --size, or leave it out.`
    );
  return {
    help: given.help ?? false,
    port: whole('port', given.port, 1, 65_535) ?? 4400,
    fresh: given.fresh ?? false,
    empty: (given.empty ?? false) || (given.alone ?? false),
    alone: given.alone ?? false,
    open: given['no-open'] !== true,
    watch: given.watch ?? false,
    network: networkOf(given),
    properties: propertiesOf(given.property ?? []),
    packages: (given.package ?? []).flatMap((each) => path('package', each) ?? []),
    ...(Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)) as Partial<Options>)
  };
};
