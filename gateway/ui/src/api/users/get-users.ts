import { useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { User } from '@/api/types/gateway';

const PAGE_SIZE = 500;

/** Users are hundreds at most: all of them, page after page, so that a group can show everyone. */
async function allUsers(signal: AbortSignal): Promise<User[]> {
  const users: User[] = [];
  let cursor: string | null = null;
  do {
    const page: { items: User[]; next: string | null } = await http.get(
      '/api/users',
      { size: PAGE_SIZE, cursor },
      signal,
    );
    users.push(...page.items);
    cursor = page.next;
  } while (cursor);
  return users;
}

export function useUsers() {
  return useQuery({
    queryKey: [...queryKeys.users, 'list'],
    queryFn: ({ signal }) => allUsers(signal),
  });
}
