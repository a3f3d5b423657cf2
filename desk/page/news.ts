import type { Events } from '../protocol';
import { newsAddress } from './parts/client';
import type { LineToServer } from './parts/line';

export type NewsHandlers = { readonly [K in keyof Events]: (news: Events[K]) => void };

const RETRY = 1500;

/** Listens to the server's news for as long as the page stands, and tells how the line is. */
export function listen(handlers: NewsHandlers, line: LineToServer): void {
  const source = new EventSource(newsAddress());
  for (const [name, handle] of Object.entries(handlers) as [string, (news: unknown) => void][]) {
    source.addEventListener(name, (event: MessageEvent<string>) => handle(JSON.parse(event.data)));
  }
  source.addEventListener('open', () => line.see('open'));
  source.addEventListener('error', () => {
    if (source.readyState !== EventSource.CLOSED) {
      line.see('cut');
      return;
    }
    // turned away: the browser does not try again by itself
    void line.look();
    setTimeout(() => listen(handlers, line), RETRY);
  });
}
