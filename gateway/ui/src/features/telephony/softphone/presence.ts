import type { PhoneState } from '@/features/telephony/softphone/phone-state';

const EVERY_MS = 10_000;
const AGAIN_MS = 3000;

interface PresenceParts {
  send: (registered: boolean) => Promise<unknown>;
  now: () => number;
}

/** Tells the service, at each change and every ten seconds, whether this agent can be reached. */
export function createPresence({ send, now }: PresenceParts) {
  let told: boolean | null = null;
  let next = 0;
  let sending = false;

  return ({ line, microphone }: Pick<PhoneState, 'line' | 'microphone'>) => {
    // Who cannot be heard is offered no calls. As long as the browser has not been answered it may turn out well.
    const registered = line === 'registered' && (microphone === 'ready' || microphone === 'unknown');
    if (sending || (registered === told && now() < next)) return;
    sending = true;
    told = registered;
    next = now() + EVERY_MS;
    send(registered)
      .catch(() => {
        next = now() + AGAIN_MS;
      })
      .finally(() => {
        sending = false;
      });
  };
}
