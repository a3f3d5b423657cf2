import type { Offices } from '../api';
import { officesOf } from '../app/round/offices';
import { guarded } from './services/guarded';
import { startRun } from './services/run';

/** For the program that hosts the spreadsheet in Google's place: who is who, and which tab is whose. */
export function readOffices(): Offices {
  return guarded(() => officesOf(startRun().book));
}
