import { createStore } from '@/lib/store';

/** How any screen starts a letter, while there is a mail server to send it. */
export interface Mailing {
  write: (to: string, partnerId: string | null) => void;
}

/** Null while mail is off. */
export const mailing = createStore<Mailing | null>(null);
