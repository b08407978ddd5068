import type { HealthFacts } from '../../../domain/health';
import { checksOf, reportOf, type Checked, type HealthReport } from '../../../domain/healthReport';

/** Milliseconds of work after which the page may draw and listen. */
const stretch = 12;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Runs every check that the facts allow; long lists never hold the page up. */
export const examine = async (facts: HealthFacts): Promise<HealthReport> => {
  const checked: Checked[] = [];
  let since = performance.now();
  for (const { check, list, run } of checksOf(facts)) {
    checked.push({ check, list, findings: run() });
    if (performance.now() - since < stretch) continue;
    await pause();
    since = performance.now();
  }
  return reportOf(checked);
};
