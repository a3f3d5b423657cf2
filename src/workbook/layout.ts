/**
 * The layout of the workbooks that this program makes and brings up to date. It rises with every column, setting, label or tab
 * that is added, renamed or moved; the cell "Phiên bản bố cục" of Thiết lập carries it.
 *
 * 1: workbooks without that cell. 2: the cell itself; digests by key.
 */
export const LAYOUT = 2;

/** What workbooks without the cell are. */
export const FIRST_LAYOUT_NUMBER = 1;
