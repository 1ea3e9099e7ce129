import { useColleagues } from '@/api/agents/get-extensions';
import { isOutside } from '@/features/telephony/caller';
import type { PhoneCall } from '@/features/telephony/softphone/phone-state';

/** What the other side is called where no card says it: a colleague by the extension, others as the exchange has them; may be empty. */
export function useOtherName({ number, name }: Pick<PhoneCall, 'number' | 'name'>): string {
  const colleagues = useColleagues(number !== '' && !isOutside(number));
  return colleagues.find(({ extension }) => extension === number)?.name ?? name;
}
