import { http } from '@/api/http';

export interface CallRequest {
  number: string;
  partnerId?: string | undefined;
}

/** Asks whether a number may be dialled; gives it as the PBX takes it, or a Problem naming the rule that forbids it. */
export async function askToCall({ number, partnerId }: CallRequest): Promise<string> {
  const body = partnerId ? { number, partnerId } : { number };
  return (await http.post<{ number: string }>('/api/calls', body)).number;
}
