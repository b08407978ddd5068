import type * as counts from '../../src/domain/importing/counts';
import type * as lines from '../../src/domain/importing/lines';
import type * as plan from '../../src/domain/importing/plan';
import type * as file from '../../src/features/setup/importing/file';
import type * as opening from '../../src/features/setup/importing/opening';
import type * as phrases from '../../src/features/setup/importing/phrases';
import type * as values from '../../src/features/setup/importing/values';
import type * as say from '../../src/strings/say';
import type * as read from '../../src/domain/importing/read';
import type { SiteNow } from '../../src/domain/importing/read';
import type { uploadLists } from './site';
import type { Upload } from './upload';

/** What reads files and says what it found, in one language. */
export interface Voice {
  readonly language: string;
  readonly opening: typeof opening;
  readonly file: typeof file;
  readonly phrases: typeof phrases;
  readonly values: typeof values;
  readonly plan: typeof plan;
  readonly counts: typeof counts;
  readonly read: typeof read;
  readonly lines: typeof lines;
  readonly lists: typeof uploadLists;
  readonly site: SiteNow;
  readonly say: typeof say;
}

/** A line of the reading, and whether every language says it in its own words. */
interface Told {
  readonly plain: string;
  readonly worded?: readonly string[];
}

const bare = (plain: string): Told => ({ plain });

/** What a language makes of an upload. */
const toldBy = async (upload: Upload, voice: Voice): Promise<readonly Told[]> => {
  const { phrases, say } = voice;
  const list = voice.lists[upload.list];
  const target = { list, counting: upload.counting === true };
  const given = { name: upload.name, size: upload.bytes.length, arrayBuffer: async () => upload.bytes.slice().buffer };
  const source =
    upload.pasted === true
      ? ({ from: 'paste', text: new TextDecoder().decode(upload.bytes) } as const)
      : await voice.opening.sourceOf(given as unknown as File);
  if ('trouble' in source)
    return [{ plain: `not read: ${source.trouble}`, worded: [phrases.troubleSentence(source.trouble)] }];
  const file = await voice.file.readFile({ target, source }, () => undefined);
  if ('trouble' in file)
    return [{ plain: `not read: ${file.trouble}`, worded: [phrases.troubleSentence(file.trouble)] }];
  const heads = voice.file.headsOf(file);
  const body = voice.file.bodyOf(file);
  const how =
    file.source.from === 'workbook'
      ? `sheet “${file.source.workbook.sheets[file.source.sheet ?? 0]?.name ?? ''}” of ${file.source.workbook.sheets.length}`
      : `${file.source.from === 'text' ? file.source.encoding : 'paste'}, parted by ${JSON.stringify(file.separator)}`;
  const { unclear } = upload.counting === true ? {} : voice.read.orderIn(body, file);
  const strays = file.source.from === 'text' ? (file.source.strays ?? 0) : 0;
  const columns = heads.map((head, at) =>
    upload.counting === true
      ? at === file.countBy
        ? `${head} → counted`
        : head
      : `${head.trim() || '(blank)'} → ${file.filled[at]?.name ?? '–'}`
  );
  const top: readonly Told[] = [
    bare(`read: ${how}; headings in line ${file.lines[file.headAt]?.row ?? 0}`),
    bare(`columns: ${columns.join(' | ')}`),
    ...(strays > 0 ? [{ plain: 'told', worded: [say.sayCount('ImportStrays', strays)] }] : []),
    ...(file.damaged === undefined
      ? []
      : [{ plain: 'told', worded: [say.say('ImportDamaged', { word: file.damaged })] }]),
    ...(file.hiddenRows > 0 ? [{ plain: 'told', worded: [say.sayCount('ImportHiddenRows', file.hiddenRows)] }] : []),
    ...(unclear === undefined ? [] : [bare(`asked: how to read ${unclear}`)])
  ];
  if (upload.counting === true) {
    const counted = voice.counts.countedPeople(list as typeof voice.lists.circles, body, {
      at: file.countBy,
      rows: voice.site.rows,
      ...(file.source.from === 'workbook' ? {} : { heads })
    });
    return [
      ...top,
      ...counted.outcomes.map((each) =>
        bare(`${each.name}: ${each.kind === 'changed' ? String(each.values.headcount) : each.kind}`)
      ),
      ...counted.unplaced.map(({ name, people }) => bare(`nobody knows “${name}”: ${people}`)),
      ...(counted.misshapen.length > 0 ? [bare(`not counted: lines ${counted.misshapen.join(', ')}`)] : [])
    ];
  }
  const outcomes = voice.lines.finished(voice.plan.importPlanOf(list, body, voice.file.mannerOf(file), voice.site));
  const spoken = {
    tongue: { language: voice.language as 'en', names: voice.site.names },
    brought: voice.values.broughtBy(outcomes)
  };
  return [
    ...top,
    ...outcomes.map((each): Told => {
      const start = `line ${each.row} ${each.kind} “${each.name}”`;
      const doubts = 'doubts' in each ? (each.doubts ?? []).map((doubt) => phrases.doubtSentence(list, doubt)) : [];
      const worded = doubts.length === 0 ? {} : { worded: doubts };
      if (each.kind === 'problem')
        return { plain: start, worded: each.problems.map((problem) => phrases.problemSentence(list, problem)) };
      if (each.kind === 'added')
        return { plain: `${start}: ${voice.values.valueSentences(list, each, spoken).join(' · ')}`, ...worded };
      if (each.kind === 'changed')
        return {
          plain: `${start}: ${each.changes.map((change) => phrases.changeSentence(change, spoken)).join(' · ')}`,
          ...worded
        };
      return bare(start);
    })
  ];
};

/** The reading of an upload, to be kept beside it: values in English, sentences about the file in every language. */
export const readingOf = async (upload: Upload, voices: readonly Voice[]): Promise<string> => {
  const each = await Promise.all(voices.map((voice) => toldBy(upload, voice)));
  const english = each[voices.findIndex(({ language }) => language === 'en')] ?? [];
  const told = english.flatMap(({ plain, worded }, at) => [
    plain,
    ...(worded === undefined
      ? []
      : voices.map(({ language }, voice) => `  ${language}: ${(each[voice]?.[at]?.worded ?? []).join(' / ')}`))
  ]);
  return `${[upload.source, `into ${upload.list}`, ...told].join('\n')}\n`;
};
