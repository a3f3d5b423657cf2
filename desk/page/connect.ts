import { rememberPerson } from './parts/client';
import type { Desk } from './desk';
import { listen } from './news';
import { toast } from './windows/toasts';

/** Lets the parts of the page hear the server's news. */
export function connect({
  workspace,
  topBar,
  notices,
  dialogs,
  sidebar,
  conflict,
  edits,
  store,
  grid,
  line,
}: Desk): void {
  listen(
    {
      state: (state) => {
        line.see('open');
        if (line.wasCut) store.forget();
        line.wasCut = false;
        workspace.take(state);
        grid.schedule();
        conflict.show(state.saving);
        topBar.show(state);
        rememberPerson(state.actingAs);
        sidebar.actAs(state.actingAs);
        notices.showRunning(state.running);
        edits.offer();
      },
      dialog: (dialog) => dialogs.show(dialog),
      dialogClosed: ({ id }) => dialogs.hide(id),
      toast: ({ message, title, seconds }) => toast(message, title, seconds),
      sidebar: (sidebarNews) => sidebar.show(sidebarNews),
    },
    line,
  );
}
