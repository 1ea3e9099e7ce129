import { useCallback, useMemo } from 'react';
import { useDraft } from '@/lib/drafts';

interface FormDraft<T> {
  at: string;
  values: T;
}

/** A form's values over what is saved: kept as a draft while they differ, so that a reload loses nothing. */
export function useFormDraft<T extends object>(path: string, saved: T) {
  const [draft, setDraft] = useDraft<FormDraft<T>>(path);
  const values = useMemo(() => ({ ...saved, ...draft?.values }), [saved, draft]);
  const edit = useCallback(
    (part: Partial<T>) => {
      const next = { ...values, ...part };
      const same = JSON.stringify(next) === JSON.stringify({ ...saved });
      setDraft(same ? null : { at: new Date().toISOString(), values: next });
    },
    [values, saved, setDraft],
  );
  return { values, edit, dirty: draft !== null, discard: () => setDraft(null) };
}
