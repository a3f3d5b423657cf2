import type { Line } from './client';
import { probe } from './client';

/** Whether the server answers this page, as last seen. */
export class LineToServer {
  /** Stays true until somebody has made good for it. */
  wasCut = false;

  constructor(private readonly seen: (line: Line) => void) {}

  see(line: Line): void {
    if (line !== 'open') this.wasCut = true;
    this.seen(line);
  }

  /** Looks after something went unanswered. */
  async look(): Promise<Line> {
    const line = await probe();
    this.see(line);
    return line;
  }
}
