import { mutants as lists } from './rooms/lists.mjs';
import { mutants as domain } from './rooms/domain.mjs';
import { mutants as figures } from './rooms/figures.mjs';
import { mutants as indicators } from './rooms/indicators.mjs';
import { mutants as health } from './rooms/health.mjs';
import { mutants as importing } from './rooms/importing.mjs';
import { mutants as data } from './rooms/data.mjs';
import { mutants as posts } from './rooms/posts.mjs';
import { mutants as ui } from './rooms/ui.mjs';
import { mutants as strings } from './rooms/strings.mjs';
import { mutants as shell } from './rooms/shell.mjs';
import { mutants as finder } from './rooms/finder.mjs';
import { mutants as roster } from './rooms/roster.mjs';
import { mutants as starter } from './rooms/starter.mjs';
import { mutants as calls } from './rooms/calls.mjs';
import { mutants as catalogue } from './rooms/catalogue.mjs';
import { mutants as questions } from './rooms/questions.mjs';
import { mutants as asking } from './rooms/asking.mjs';
import { mutants as sessions } from './rooms/sessions.mjs';
import { mutants as setup } from './rooms/setup.mjs';
import { mutants as webparts } from './rooms/webparts.mjs';
import { mutants as packages } from './rooms/package.mjs';
import { mutants as site } from './rooms/site.mjs';
import { mutants as odata } from './rooms/odata.mjs';
import { mutants as rest } from './rooms/rest.mjs';
import { mutants as page } from './rooms/page.mjs';
import { mutants as people } from './rooms/people.mjs';
import { mutants as conformance } from './rooms/conformance.mjs';
import { mutants as server } from './rooms/server.mjs';

const byRoom = {
  lists,
  domain,
  figures,
  indicators,
  health,
  importing,
  data,
  posts,
  ui,
  strings,
  shell,
  finder,
  roster,
  starter,
  catalogue,
  questions,
  asking,
  sessions,
  calls,
  setup,
  webparts,
  package: packages,
  site,
  odata,
  rest,
  page,
  people,
  conformance,
  server
};

/** Every mutant: `{ room, name, file, find, put, breaks }`; `find` occurs once in the file and is replaced by `put`. */
export const mutants = Object.entries(byRoom).flatMap(([room, mutants]) =>
  mutants.map((mutant) => ({ room, ...mutant }))
);
