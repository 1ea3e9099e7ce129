import { useMutation, useQueryClient } from '@tanstack/react-query';
import { commonHeaders } from '@/api/http';
import { queryKeys } from '@/api/keys';
import { Problem, problemOf } from '@/api/problem';
import type { Import } from '@/api/types/import-service';
import { session } from '@/lib/session';

export interface Upload {
  file: File;
  onProgress: (share: number) => void;
}

/** Sends a file; XMLHttpRequest, since fetch does not tell how much has been sent. */
export function uploadFile({ file, onProgress }: Upload): Promise<Import> {
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    xhr.open('POST', '/api/imports');
    for (const [name, value] of Object.entries(commonHeaders('POST'))) xhr.setRequestHeader(name, value);
    xhr.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0);
    xhr.onerror = () => reject(new Problem(0, 'network', ''));
    xhr.onload = () => {
      if (xhr.status === 401) session.expired();
      if (xhr.status >= 200 && xhr.status < 300) resolve(JSON.parse(xhr.responseText) as Import);
      else void problemOf(new Response(xhr.responseText, { status: xhr.status })).then(reject);
    };
    const form = new FormData();
    form.append('file', file);
    xhr.send(form);
  });
}

export function useUploadFile() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: uploadFile,
    onSuccess: (created) => {
      client.setQueryData(queryKeys.import(created.id), created);
      return client.invalidateQueries({ queryKey: [...queryKeys.imports, 'list'] });
    },
  });
}
