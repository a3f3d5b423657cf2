import { DriveFiles } from './driveFiles';
import { DrivePermissions } from './drivePermissions';
import type { RunLog } from '../../outcome/runLog';

/** The advanced service Drive, version 3. */
export class DriveService {
  readonly [Symbol.toStringTag] = 'Drive';
  readonly Files: DriveFiles;
  readonly Permissions: DrivePermissions;

  constructor(log: RunLog, outDir: string) {
    this.Files = new DriveFiles(log, outDir);
    this.Permissions = new DrivePermissions(log);
  }
}
