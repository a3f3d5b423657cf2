import type { Events } from '../protocol';

export type NewsHandlers = { readonly [K in keyof Events]: (news: Events[K]) => void };

const RETRY = 1500;

/** Listens to the server's news for as long as the page stands; tells when the line is cut and when it is back. */
export function listen(handlers: NewsHandlers, line: (open: boolean) => void): void {
  const source = new EventSource('/events');
  for (const [name, handle] of Object.entries(handlers) as [string, (news: unknown) => void][]) {
    source.addEventListener(name, (event: MessageEvent<string>) => handle(JSON.parse(event.data)));
  }
  source.addEventListener('open', () => line(true));
  source.addEventListener('error', () => {
    line(false);
    if (source.readyState === EventSource.CLOSED) setTimeout(() => listen(handlers, line), RETRY);
  });
}
