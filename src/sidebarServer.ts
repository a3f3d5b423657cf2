import type { SidebarServer } from './api';
import type * as main from './main';

/** Compiles only while src/main.ts exports what the sidebar calls, as it calls it. */
export type Server = Serving<typeof main>;

type Serving<T extends SidebarServer> = T;
