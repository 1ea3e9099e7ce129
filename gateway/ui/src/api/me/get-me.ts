import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import { queryKeys } from '@/api/keys';
import type { Me, Role } from '@/api/types/gateway';

export const meQuery = queryOptions({
  queryKey: queryKeys.me,
  queryFn: ({ signal }) => http.get<Me>('/api/me', {}, signal),
  staleTime: Infinity,
});

/** The person signed in; the shell has loaded it before anything else shows. */
export function useMe(): Me {
  return useSuspenseQuery(meQuery).data;
}

/** Whether the person has a right; administrators have all. */
export function has(me: Pick<Me, 'roles'>, role: Role): boolean {
  return me.roles.includes('admin') || me.roles.includes(role);
}
