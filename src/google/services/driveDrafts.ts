import type { Drafts } from '../../app/ports';
import { Refusal } from '../../app/refusal';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOGLE_DOC = 'application/vnd.google-apps.document';

/**
 * Google Docs made by Drive's own conversion of a .docx: one call whatever the length, with the scope drive.file
 * (developers.google.com/workspace/drive/api/guides/manage-uploads#import-docs).
 */
export const driveDrafts: Drafts = {
  create(name, docx, shareWith) {
    const blob = Utilities.newBlob([...new Int8Array(docx.buffer, docx.byteOffset, docx.length)], DOCX, name);
    const file = make(name, blob);
    const refused = shareWith.filter((address) => !share(file.id ?? '', address));
    return { url: file.webViewLink ?? '', refused };
  },
};

/** Drive refuses for reasons of its own (scope withheld, no space, quota), in Google's words, which go to the log. */
function make(name: string, blob: GoogleAppsScript.Base.Blob): GoogleAppsScript.Drive_v3.Drive.V3.Schema.File {
  try {
    if (Drive === undefined) throw new Error('the Drive service is not enabled');
    return Drive.Files.create({ name, mimeType: GOOGLE_DOC }, blob, { fields: 'id,webViewLink' });
  } catch (error) {
    console.error('draft not made', error);
    throw new Refusal('draft-not-made');
  }
}

/** Whether Drive took the address; its reason is in Google's words and goes to the log. */
function share(fileId: string, emailAddress: string): boolean {
  try {
    Drive?.Permissions.create({ type: 'user', role: 'writer', emailAddress }, fileId, { sendNotificationEmail: false });
    return true;
  } catch (error) {
    console.warn('draft not shared', error);
    return false;
  }
}
