import { createContext } from 'preact';
import type { DistrictDeed } from '../../src/api';

/** Tells the board which thing is acted on: it stays in sight, also where the filter would leave it out afterwards. */
export const KeepOnBoard = createContext<(thing: DistrictDeed) => void>(() => undefined);
