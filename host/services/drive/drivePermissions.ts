import { selectFields } from './driveFields';
import type { RunLog } from '../../outcome/runLog';

type Gas = GoogleAppsScript.Drive_v3.Drive.V3.Collection.PermissionsCollection;
type GasPermission = GoogleAppsScript.Drive_v3.Drive.V3.Schema.Permission;

const ADDRESS = /^[^\s@;,<>"()]+@[^\s@;,<>"()]+\.[^\s@;,<>"().]{2,}$/;
const ROLES = ['reader', 'commenter', 'writer'];

/** Whom the files of the run are shared with. */
export class DrivePermissions implements Pick<Gas, 'create'> {
  readonly [Symbol.toStringTag] = 'Drive.Permissions';

  constructor(private readonly log: RunLog) {}

  create(resource: GasPermission, fileId: string, optionalArgs: Record<string, unknown> = {}): GasPermission {
    const file = this.log.files.find(({ id }) => id === fileId);
    if (!file) throw failed(`File not found: ${fileId}.`);
    const { type, role, emailAddress = '' } = resource;
    if (type !== 'user' && type !== 'group')
      throw new Error(`A permission of type ${type ?? ''} is not provided by the local host`);
    if (role === undefined || !ROLES.includes(role)) throw failed('The specified role is invalid or not supported.');
    if (!ADDRESS.test(emailAddress))
      throw failed('The specified emailAddress is invalid or not applicable for the given permission type.');
    file.sharedWith.push(emailAddress);
    const answer = { kind: 'drive#permission', id: String(file.sharedWith.length), type, role, emailAddress };
    return selectFields(answer, optionalArgs['fields'], ['kind', 'id', 'type', 'role']);
  }
}

function failed(reason: string): Error {
  return new Error(`API call to drive.permissions.create failed with error: ${reason}`);
}
