import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { attachFile } from '@/api/files/attach-file';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { AttachedFile, AttachedFilePage } from '@/api/types/files';

/** The files of the record at an address, such as `/api/tasks/<id>/files`, the newest first. */
export function useFiles(address: string) {
  return useInfiniteQuery({
    queryKey: queryKeys.files(address),
    queryFn: ({ pageParam, signal }) => http.get<AttachedFilePage>(address, { cursor: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
}

function useChange<T, R>(address: string, change: (input: T) => Promise<R>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.files(address) }),
  });
}

export function useAttachFile(address: string) {
  return useChange(address, ({ file, onProgress }: { file: File; onProgress: (share: number) => void }) =>
    attachFile(address, file, onProgress),
  );
}

export function useRemoveFile(address: string) {
  return useChange(address, ({ id }: AttachedFile) => http.delete(`${address}/${id}`));
}

/** Within an hour of its removal. */
export function useRestoreFile(address: string) {
  return useChange(address, ({ id }: AttachedFile) => http.post<AttachedFile>(`${address}/${id}/restore`));
}
