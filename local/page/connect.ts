import type { Desk } from './desk';
import { listen } from './news';
import { toast } from './windows/toasts';

/** Lets the parts of the page hear the server's news. */
export function connect({ workspace, topBar, notices, dialogs, sidebar, conflict, edits, store, grid }: Desk): void {
  let wasCut = false;
  listen(
    {
      state: (state) => {
        if (wasCut) store.forget();
        wasCut = false;
        workspace.take(state);
        grid.schedule();
        topBar.show(state);
        notices.showLine(true);
        notices.showRunning(state.running);
        conflict.show(state.saving);
        edits.reconnected();
      },
      dialog: (dialog) => dialogs.show(dialog),
      dialogClosed: ({ id }) => dialogs.hide(id),
      toast: ({ message, title, seconds }) => toast(message, title, seconds),
      sidebar: (sidebarNews) => sidebar.show(sidebarNews),
    },
    (open) => {
      if (!open) wasCut = true;
      notices.showLine(open);
    },
  );
}
