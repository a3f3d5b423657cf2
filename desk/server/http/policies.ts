/** Headers that every answer carries. */
export const COMMON_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
} as const;

const NOTHING_ELSE = "base-uri 'none'; form-action 'none'";

/** The page itself: our own files and nothing from the network. */
export const PAGE_POLICY = `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; frame-src 'self'; frame-ancestors 'none'; ${NOTHING_ELSE}`;

/** Answers that are no page: data that a browser should ever show as a page could do nothing. */
export const NO_PAGE_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** A document shown in a frame: it brings its own styles, pictures and fonts. */
export const REPORT_POLICY = `default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; img-src 'self' blob: data:; font-src 'self' blob: data:; frame-ancestors 'self'; ${NOTHING_ELSE}`;

/** HTML of the script: its inline script may run, in a sandbox, with nothing from the network; as on Google it may hand over a file. */
export const FRAME_POLICY = `default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; font-src data:; frame-ancestors 'self'; ${NOTHING_ELSE}; sandbox allow-scripts allow-downloads`;
