import { useQuery } from '@tanstack/react-query';
import { useFields } from '@/api/fields/get-fields';
import { partnerQuery } from '@/api/partners/get-partner';
import { Problem } from '@/api/problem';
import { cardTitle } from '@/lib/values/card-title';

/**
 * What a card is called by those who may see it: names are never copied out of partner-service.
 *
 * `gone` says that it is deleted or out of reach; the title is empty until it is known.
 */
export function usePartnerTitle(id: string | null): { title: string; gone: boolean } {
  const fields = useFields();
  const partner = useQuery({ ...partnerQuery(id ?? ''), enabled: id !== null, retry: false });
  if (id === null) return { title: '', gone: false };
  if (partner.error instanceof Problem && partner.error.status === 404) return { title: '', gone: true };
  if (!partner.data || !fields.data) return { title: '', gone: false };
  return { title: cardTitle(fields.data, partner.data.values) || id.slice(0, 8), gone: false };
}
