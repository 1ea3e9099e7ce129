import { useFields } from '@/api/fields/get-fields';
import { usePartner } from '@/api/partners/get-partner';
import { cardTitle } from '@/lib/values/card-title';

/** What a card is called, as far as the viewer may see it; `gone` where there is none any more. */
export function usePartnerTitle(id: string): { title: string; gone: boolean } {
  const fields = useFields().data ?? [];
  const { data, error } = usePartner(id);
  return { title: data ? cardTitle(fields, data.values) : '', gone: error !== null && !data };
}
