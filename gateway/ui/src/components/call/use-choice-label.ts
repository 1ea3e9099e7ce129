import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useChoices } from '@/api/choices/get-choices';
import type { ChoiceKind } from '@/api/types/telephony-service';
import { i18n } from '@/lib/i18n';

/** What people call a reason to pause or a call's result: the administrator's word, or ours. */
export function useChoiceLabel(kind: ChoiceKind): (code: string) => string {
  const { i18n: language } = useTranslation('telephony');
  const items = useChoices(kind).data?.items;
  return useCallback(
    (code) => {
      const name = items?.find((choice) => choice.code === code)?.name;
      const own = `telephony:${kind}.${code}`;
      return name ?? (i18n.exists(own) ? i18n.t(own as never) : code);
    },
    // The words change with the language.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [items, kind, language.language],
  );
}
