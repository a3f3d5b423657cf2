/** Hour and minute of this browser's clock: "10:05". */
export function clockOf(milliseconds: number): string {
  const date = new Date(milliseconds);
  // eslint-disable-next-line no-restricted-syntax -- the clock of this very machine is what is shown
  return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}
