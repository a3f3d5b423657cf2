import { render } from 'preact';
import { App } from './App';
import { remote } from './state/server';
import { Sidebar, SidebarContext } from './state/sidebar';

/** The section that openFileExchange asks for, in a script that it puts behind the page. */
const page = globalThis as { readonly START_VIEW?: string };

function start(): void {
  const place = document.getElementById('sidebar');
  if (place === null) return;
  const sidebar = new Sidebar(remote);
  if (page.START_VIEW === 'file') {
    sidebar.sections.set({ district: 'file' });
    sidebar.reader.want('district');
  }
  window.addEventListener('beforeunload', (event) => {
    if (sidebar.hasUnsaved) event.preventDefault();
  });
  render(
    <SidebarContext.Provider value={sidebar}>
      <App />
    </SidebarContext.Provider>,
    place,
  );
}

// what is appended to the page stands behind this script
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();
