export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Of a number beside another, such as ×1.25. */
export function ratio(one: number, other: number): string {
  const value = one / other;
  return `×${value < 10 ? value.toFixed(2) : Math.round(value)}`;
}
