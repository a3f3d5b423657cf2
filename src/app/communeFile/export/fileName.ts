import { withoutAccents } from '../../../core/letters/vietnamese';

/** "bang-xa-phuoc-ha.xlsx" */
export function communeFileName(commune: string): string {
  const plain = withoutAccents(commune)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `bang-xa-${plain}.xlsx`;
}
