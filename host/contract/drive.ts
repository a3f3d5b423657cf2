import type { ContractCase } from './contractCase';
import { matching, refusalOf, REFUSED } from './contractCase';

const PAGE = 'developers.google.com/workspace/drive/api/reference/rest/v3/';

/** Drive, version 3: a document made of a .docx. The address in the report is the only thing that people get of it. */
export function driveCases(): ContractCase[] {
  return [
    drive('Drive.Files', 'files/create', {
      method: 'create',
      says: 'Makes a document of a .docx and answers with the fields that were asked for, and no other.',
      run: (bench) => Object.keys(bench.document()).sort(),
      expected: ['id', 'webViewLink'],
      isAssumed: true,
    }),
    drive('Drive.Files', 'files/create', {
      method: 'create',
      says: 'The address of the document is one that a browser opens.',
      run: (bench) => bench.document().webViewLink ?? '',
      expected: matching(
        'https://docs.google.com/document/… (a file’s address on the local host)',
        (found) => typeof found === 'string' && /^(https:\/\/docs\.google\.com\/|file:\/\/)/.test(found),
      ),
    }),
    drive('Drive.Permissions', 'permissions/create', {
      method: 'create',
      says: 'What is no address is refused.',
      run: (bench) => {
        const id = bench.document().id ?? '';
        return refusalOf(() =>
          Drive?.Permissions.create({ type: 'user', role: 'writer', emailAddress: 'khong phai dia chi' }, id, {
            sendNotificationEmail: false,
          }),
        );
      },
      expected: REFUSED,
    }),
    drive('Drive.Files', 'files/delete', {
      method: 'remove',
      says: 'What is not there cannot be removed.',
      run: () => refusalOf(() => Drive?.Files.remove('khong-co-tai-lieu-nay')),
      expected: REFUSED,
    }),
  ];
}

function drive(service: string, page: string, item: Omit<ContractCase, 'service' | 'page'>): ContractCase {
  return { ...item, service, page: PAGE + page };
}
