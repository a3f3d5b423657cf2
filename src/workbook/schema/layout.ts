/**
 * The layout of the workbooks that this program makes and brings up to date. It rises with every column, setting, label or tab
 * that is added, renamed or moved; the cell "Phiên bản bố cục" of Thiết lập carries it.
 * A list of Danh mục that only adds to what the program knows (`adds` in lists.ts) does not raise it: programs of before pass
 * over its columns, and today's does without them.
 *
 * 1: workbooks without that cell. 2: the cell itself; digests by key.
 */
export const LAYOUT = 2;

/** What workbooks without the cell are. */
export const FIRST_LAYOUT_NUMBER = 1;
