import { commonHeaders } from '@/api/http';
import { Problem, problemOf } from '@/api/problem';
import type { AttachedFile } from '@/api/types/files';
import { session } from '@/lib/session';

/** Sends a file to a record; XMLHttpRequest, since fetch does not tell how much has been sent. */
export function attachFile(
  address: string,
  file: File,
  onProgress: (share: number) => void = () => undefined,
): Promise<AttachedFile> {
  if (session.viewAs()) return Promise.reject(new Problem(0, 'view-as-reads-only', ''));
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    xhr.open('POST', `${address}?name=${encodeURIComponent(file.name)}`);
    for (const [name, value] of Object.entries(commonHeaders('POST'))) xhr.setRequestHeader(name, value);
    xhr.setRequestHeader('Content-Type', 'application/octet-stream');
    xhr.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0);
    xhr.onerror = () => reject(new Problem(0, 'network', ''));
    xhr.onload = () => {
      if (xhr.status === 401) session.expired();
      if (xhr.status >= 200 && xhr.status < 300) resolve(JSON.parse(xhr.responseText) as AttachedFile);
      else void problemOf(new Response(xhr.responseText, { status: xhr.status })).then(reject);
    };
    xhr.send(file);
  });
}
