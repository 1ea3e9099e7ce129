import { http, OWN } from '@/api/http';
import type { SoftphoneAccount } from '@/api/types/telephony-service';

/** The line's account at the PBX; asked for at each registration and kept nowhere. */
export function getSoftphone(): Promise<SoftphoneAccount> {
  return http.get<SoftphoneAccount>('/api/agents/me/softphone', {}, undefined, OWN);
}
