import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldErrors } from '@/api/problem';
import type { Values } from '@/api/types/partner-service';
import type { Field } from '@/api/types/schema-service';
import { faultOf } from '@/lib/values/check';

/** What is wrong with the card's fields: found here before it is sent, or told by the server. */
export function useCardErrors(fields: Field[]) {
  const { t } = useTranslation('partner');
  const [errors, setErrors] = useState<Record<string, string>>({});

  const show = (found: Record<string, string>) => {
    setErrors(found);
    const first = fields.find(({ name }) => name in found);
    if (!first) return;
    const place = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(first.name)}"]`);
    place?.scrollIntoView({ block: 'center' });
    place?.querySelector<HTMLElement>('input, textarea')?.focus({ preventScroll: true });
  };

  return {
    errors,
    clear: (field: string) =>
      setErrors((before) => Object.fromEntries(Object.entries(before).filter(([name]) => name !== field))),
    clearAll: () => setErrors({}),
    /** Checks the fields the user may edit; true where the card can be sent. */
    check: (values: Values): boolean => {
      const found: Record<string, string> = {};
      for (const field of fields) {
        const fault = field.access === 'EDIT' ? faultOf(field, values[field.name]) : null;
        if (fault === 'required') found[field.name] = t('required', { ns: 'common' });
        else if (fault) found[field.name] = t(fault);
      }
      show(found);
      return Object.keys(found).length === 0;
    },
    /** Shows the server's messages at their fields; true where there were any. */
    told: (error: unknown): boolean => {
      const found = fieldErrors(error);
      show(found);
      return Object.keys(found).length > 0;
    },
  };
}
