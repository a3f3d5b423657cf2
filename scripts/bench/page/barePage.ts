import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BenchBook } from './benchBook';

/** A page with nothing but a table of all cells of a tab and one textarea, and a server that acknowledges edits. */
export async function startBarePage(cells: BenchBook['cells']): Promise<{ url: string; stop: () => Promise<void> }> {
  const data = JSON.stringify(cells);
  const server = createServer((request, response) => {
    if (request.method === 'POST') {
      request.on('data', () => undefined).on('end', () => response.end('{}'));
    } else if (request.url === '/cells') response.end(data);
    else response.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}/`, stop };
}

const PAGE = `<!doctype html><meta charset="utf-8"><title>bare</title>
<table role="grid" id="grid"></table><textarea id="cell-editor"></textarea><div role="tablist"></div>
<script>
const grid = document.querySelector('#grid'), area = document.querySelector('textarea'), tabs = document.querySelector('div');
const show = ({ name, texts }) => {
  const body = document.createElement('tbody');
  texts.forEach((row, r) => {
    const line = document.createElement('tr');
    row.forEach((text, c) => {
      const cell = document.createElement('td');
      cell.setAttribute('role', 'gridcell');
      cell.id = 'cell-' + (r + 1) + '-' + (c + 1);
      cell.textContent = text;
      line.append(cell);
    });
    body.append(line);
  });
  grid.replaceChildren(body);
  grid.setAttribute('aria-label', 'Trang ' + name);
  grid.setAttribute('aria-busy', 'false');
};
area.addEventListener('keydown', async (event) => {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  const text = area.value;
  area.value = '';
  await fetch('/edit', { method: 'POST', body: text });
  document.querySelector('#cell-6-2').textContent = text;
});
fetch('/cells').then((answer) => answer.json()).then((all) => {
  for (const tab of all) {
    const button = document.createElement('button');
    button.setAttribute('role', 'tab');
    button.textContent = tab.name;
    button.onclick = () => show(tab);
    tabs.append(button);
  }
  show(all[0]);
  area.focus();
});
</script>`;
