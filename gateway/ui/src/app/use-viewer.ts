import { useMe } from '@/api/me/get-me';
import type { Me } from '@/api/types/gateway';
import { session } from '@/lib/session';
import { useStore } from '@/lib/store';

/** Whose workplace is shown: one's own, or that of the user an administrator looks as. */
export function useViewer(): Pick<Me, 'id' | 'name' | 'roles'> {
  const me = useMe();
  return useStore(session.viewAsStore) ?? me;
}
