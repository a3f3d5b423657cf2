import { parseTarget } from './parts/address';
import { filePath } from './windows/linkedText';
import { toast } from './windows/toasts';
import { words } from './parts/words';
import type { Workspace } from './workspace';

/** Follows the link of a cell: to a place in the workbook, to a drafted document, or to the web. */
export function linkFollower(workspace: Workspace, openDocument: (id: string) => void): (link: string) => void {
  return (link) => {
    const target = parseTarget(link);
    if (target !== null) {
      if (!workspace.goTo(target.tab, target.selection)) toast(words.missingTab);
    } else if (link.startsWith('file:')) {
      const path = filePath(link);
      const document = workspace.book?.documents.find(({ name }) => path.endsWith(`/${name}`));
      if (document !== undefined) openDocument(document.id);
      else toast(words.localFile(path), '', 15);
    } else window.open(link, '_blank', 'noopener,noreferrer');
  };
}
