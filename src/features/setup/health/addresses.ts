import { encoded } from '../../../domain/common/address';
import type { Finding } from '../../../domain/health/health';

/** Rows beyond this are not named in an address: browsers and SharePoint bound its length. */
const mostRows = 50;

const filterOf = ({ trouble, rows }: Finding): string => {
  const field = (name: string, values: readonly string[]): string =>
    values.length === 1
      ? `?FilterField1=${name}&FilterValue1=${encoded(values[0] ?? '')}`
      : `?FilterFields1=${name}&FilterValues1=${encoded(values.join(';#'))}`;
  if (trouble.kind === 'undeclared' || trouble.kind === 'otherWord') return field(trouble.column, [trouble.value]);
  return rows.length > 1 && rows.length <= mostRows
    ? field(
        'ID',
        rows.map(({ id }) => String(id))
      )
    : '';
};

/** Where a finding is looked at and put right, and what stands there; undefined: there is nothing to open yet. */
export interface FindingPlace {
  readonly href: string;
  readonly kind: 'row' | 'rows' | 'list';
}

/** The row's form, the rows in the list (SharePoint filters them, as far as an address can say which), or the list. */
export const placeOf = (finding: Finding, site: string): FindingPlace | undefined => {
  const { list, rows, trouble } = finding;
  const folder = `${site}/${list}`;
  if (trouble.kind === 'listMissing') return undefined;
  if (rows.length === 1 && finding.count === 1)
    return { href: `${folder}/EditForm.aspx?ID=${rows[0]?.id ?? 0}`, kind: 'row' };
  if (rows.length > 0) {
    const one = finding.count > 1 && 'value' in trouble ? '' : filterOf(finding);
    return { href: `${folder}/AllItems.aspx${one}`, kind: 'rows' };
  }
  return { href: `${folder}/AllItems.aspx`, kind: 'list' };
};
