/** The bundle has no function of that name that may be called. */
export class UnknownFunction extends Error {
  readonly code = 'unknown-function';
}
