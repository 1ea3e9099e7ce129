import { commonHeaders } from '@/api/http';
import { Problem, problemOf } from '@/api/problem';
import { session } from '@/lib/session';

interface Sending {
  path: string;
  file: File;
  onProgress: (share: number) => void;
  signal: AbortSignal;
}

/** Sends a file as it is; XMLHttpRequest, since fetch does not tell how much has been sent. */
export function sendFile({ path, file, onProgress, signal }: Sending): Promise<void> {
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    xhr.open('POST', `${path}?${new URLSearchParams({ name: file.name }).toString()}`);
    for (const [name, value] of Object.entries(commonHeaders('POST'))) xhr.setRequestHeader(name, value);
    xhr.setRequestHeader('Content-Type', 'application/octet-stream');
    xhr.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0);
    xhr.onerror = () => reject(new Problem(0, 'network', ''));
    xhr.onabort = () => reject(new DOMException('', 'AbortError'));
    xhr.onload = () => {
      if (xhr.status === 401) session.expired();
      if (xhr.status >= 200 && xhr.status < 300) resolve();
      else void problemOf(new Response(xhr.responseText, { status: xhr.status })).then(reject);
    };
    signal.addEventListener('abort', () => xhr.abort());
    xhr.send(file);
  });
}
