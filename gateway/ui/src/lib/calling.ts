import { createStore } from '@/lib/store';

/** How any screen starts a call, while there is a phone to call with. */
export interface Calling {
  call: (number: string, partnerId?: string) => void;
  /** The extension or its password has changed. */
  restart: () => void;
}

/** Null while telephony is off. */
export const calling = createStore<Calling | null>(null);
