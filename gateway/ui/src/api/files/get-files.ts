import { useInfiniteQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { FilePage } from '@/api/types/files';

/** The files of a record; `path` is that of its files, such as `/api/partners/ID/files`. */
export function useFiles(path: string) {
  return useInfiniteQuery({
    queryKey: queryKeys.files(path),
    queryFn: ({ pageParam, signal }) => http.get<FilePage>(path, { cursor: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
}
