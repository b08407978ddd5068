/**
 * The long proofs, too long for `npm test`: `npm run soak -- [name] [options of that name] [--json FILE]`; without a name all
 * that there are. Progress goes to standard error, figures as JSON to standard output; ends with 1 when one fails.
 */
import { writeFileSync } from 'node:fs';
import { ensureInstalled } from './install.mjs';
import { proofs } from './soak/proofs.mjs';
import { inPlace } from './soak/place.mjs';
import { command } from './step.mjs';
import { Trouble } from './trouble.mjs';

/** `--json FILE` belongs to the command; everything else to the proof that is named. */
const askedIn = (parameters) => {
  const at = parameters.indexOf('--json');
  const file = at === -1 ? undefined : parameters[at + 1];
  if (at !== -1 && file === undefined) throw new Trouble('--json takes the name of a file; it was given nothing.');
  const [name, ...own] = at === -1 ? parameters : parameters.toSpliced(at, 2);
  if (name !== undefined && !Object.hasOwn(proofs, name))
    throw new Trouble(`No long proof is called ${name}. There are: ${Object.keys(proofs).join(', ')}.`);
  return { file, names: name === undefined ? Object.keys(proofs) : [name], own };
};

const say = (text) => process.stderr.write(text);

/** A proof that breaks down has failed; the others are carried out all the same. */
const carriedOut = async (name, own) => {
  say(`${name}: ${proofs[name].sentence}\n`);
  const began = Date.now();
  try {
    const { ok, figures } = await inPlace((place) => proofs[name].run(place, own, say));
    return { ok, figures };
  } catch (error) {
    const why = error instanceof Trouble ? error.message : String(error?.stack ?? error);
    say(`${why}\n`);
    return { ok: false, figures: { failed: why.split('\n').slice(-1)[0] } };
  } finally {
    say(`${name}: ${((Date.now() - began) / 1000).toFixed(0)} s\n`);
  }
};

await command(async () => {
  const { file, names, own } = askedIn(process.argv.slice(2));
  await ensureInstalled();
  const results = {};
  let all = true;
  for (const name of names) {
    const { ok, figures } = await carriedOut(name, own);
    results[name] = figures;
    all &&= ok;
  }
  const json = JSON.stringify(names.length === 1 ? results[names[0]] : results, undefined, 2);
  console.log(json);
  if (file !== undefined) writeFileSync(file, `${json}\n`);
  return all ? 0 : 1;
});
