import type { HealthFacts } from '../../../domain/health/health';
import { checksOf, reportOf, type CheckResult, type HealthReport } from '../../../domain/health/report';

/** Milliseconds of work after which the page may draw and listen. */
const checkSlice = 12;

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Runs every check that the facts allow; long lists never hold the page up. */
export const examine = async (facts: HealthFacts): Promise<HealthReport> => {
  const checked: CheckResult[] = [];
  let since = performance.now();
  for (const { check, list, run } of checksOf(facts)) {
    checked.push({ check, list, findings: run() });
    if (performance.now() - since < checkSlice) continue;
    await nextTurn();
    since = performance.now();
  }
  return reportOf(checked);
};
