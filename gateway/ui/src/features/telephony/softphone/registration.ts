import { Problem } from '@/api/problem';
import type { SoftphoneAccount } from '@/api/types/telephony-service';
import type { ConnectSip, SipCall, SipLine } from '@/features/telephony/sip/sip';
import type { Line, LineFault } from '@/features/telephony/softphone/phone-state';

export interface RegistrationState {
  line: Line;
  fault: LineFault | null;
  retryAt: number | null;
  extension: string | null;
}

interface RegistrationParts {
  account: () => Promise<SoftphoneAccount>;
  connect: () => Promise<ConnectSip>;
  now: () => number;
  /** 0…1: spreads the attempts of many agents after the PBX was gone. */
  random: () => number;
  onState: (state: RegistrationState) => void;
  onIncoming: (call: SipCall) => void;
}

const AGAIN_S: Record<LineFault, number[]> = {
  pbx: [1, 2, 5, 10],
  service: [2, 5, 10],
  // A wrong password does not get right by itself, and the PBX may ban who tries too often.
  credentials: [10, 30, 60],
  'no-extension': [],
};
const NO_ANSWER_AFTER_MS = 12_000;
const SPREAD = 0.3;

/** Keeps the line registered: tries again with growing pauses, and says what is wrong meanwhile. Owns no timer: `tick` is its clock. */
export function createRegistration(parts: RegistrationParts) {
  let line: SipLine | null = null;
  let attempt = 0;
  let failures = 0;
  let askedAt = 0;
  let state: RegistrationState = { line: 'off', fault: null, retryAt: null, extension: null };

  const set = (next: Partial<RegistrationState>) => {
    state = { ...state, ...next };
    parts.onState(state);
  };

  const failed = (fault: LineFault) => {
    attempt += 1;
    line?.close(true);
    line = null;
    const pauses = AGAIN_S[fault];
    const pause = pauses[Math.min(failures, pauses.length - 1)];
    failures += 1;
    const spread = 1 + SPREAD * parts.random();
    set({
      line: pause === undefined ? 'off' : 'waiting',
      fault,
      retryAt: pause === undefined ? null : parts.now() + pause * 1000 * spread,
    });
  };

  const start = async () => {
    attempt += 1;
    const mine = attempt;
    askedAt = parts.now();
    // The fault stays in sight while it is tried again: it is not known to be mended.
    set({ line: 'connecting', retryAt: null });
    let account: SoftphoneAccount;
    let connect: ConnectSip;
    try {
      [account, connect] = await Promise.all([parts.account(), parts.connect()]);
    } catch (error) {
      if (mine !== attempt) return;
      failed(error instanceof Problem && error.status === 404 ? 'no-extension' : 'service');
      return;
    }
    if (mine !== attempt) return;
    set({ extension: account.extension });
    line = connect(account, {
      registered: () => {
        if (mine !== attempt) return;
        failures = 0;
        set({ line: 'registered', fault: null, retryAt: null });
      },
      lost: (why) => {
        if (mine === attempt) failed(why);
      },
      incoming: (call) => {
        if (mine === attempt) parts.onIncoming(call);
        else call.hangUp();
      },
    });
  };

  const stop = (keepCalls: boolean) => {
    attempt += 1;
    failures = 0;
    line?.close(keepCalls);
    line = null;
    set({ line: 'off', fault: null, retryAt: null, extension: null });
  };

  return {
    line: () => (state.line === 'registered' ? line : null),
    start: () => void start(),
    stop,
    restart: () => {
      failures = 0;
      line?.close(true);
      line = null;
      void start();
    },
    tick: () => {
      if (state.line === 'waiting' && state.retryAt !== null && parts.now() >= state.retryAt) void start();
      else if (state.line === 'connecting' && parts.now() - askedAt > NO_ANSWER_AFTER_MS) failed('pbx');
    },
  };
}

export type Registration = ReturnType<typeof createRegistration>;
