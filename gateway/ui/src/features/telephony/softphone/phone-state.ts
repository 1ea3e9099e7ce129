// What the softphone is and does, as plain data: it is mirrored to the other tabs of the browser as it stands.

export type Line =
  | 'off' // no extension, or no PBX: nothing is tried
  | 'connecting'
  | 'registered'
  | 'waiting'; // until the next attempt

export type LineFault = 'no-extension' | 'credentials' | 'pbx' | 'service';
export type Microphone = 'unknown' | 'ready' | 'denied' | 'missing' | 'insecure';

export type Stage = 'RINGING' | 'TALKING' | 'HELD' | 'RECOVERING';

export type EndCause =
  | 'hung-up'
  | 'transferred'
  | 'cancelled'
  | 'busy'
  | 'no-answer'
  | 'no-such-number'
  | 'forbidden'
  | 'declined'
  | 'no-microphone'
  | 'line-lost'
  | 'failed';

export interface PhoneCall {
  id: string;
  direction: 'IN' | 'OUT';
  /** As the PBX gives it or as it was dialled; empty when withheld. */
  number: string;
  name: string;
  partnerId: string | null;
  stage: Stage;
  startedAt: number;
  answeredAt: number | null;
  heldSince: number | null;
  muted: boolean;
  /** The call about whose transfer this one was made to talk first. */
  consultationOf: string | null;
  /** Heard together with the others of the conference. */
  joined: boolean;
}

export interface EndedCall {
  id: string;
  direction: 'IN' | 'OUT';
  number: string;
  partnerId: string | null;
  answered: boolean;
  cause: EndCause;
  endedAt: number;
}

export type PhoneTrouble =
  'transfer-failed' | 'hold-failed' | 'dial-failed' | 'answer-failed' | 'join-failed';

export interface PhoneState {
  line: Line;
  fault: LineFault | null;
  retryAt: number | null;
  extension: string | null;
  microphone: Microphone;
  calls: PhoneCall[];
  /** The last call that ended, until the next begins. */
  ended: EndedCall | null;
  /** What was asked for and did not work. */
  trouble: { code: PhoneTrouble; at: number } | null;
}

export const START: PhoneState = {
  line: 'off',
  fault: null,
  retryAt: null,
  extension: null,
  microphone: 'unknown',
  calls: [],
  ended: null,
  trouble: null,
};

export const ringingIn = (calls: PhoneCall[]) =>
  calls.find(({ direction, stage }) => direction === 'IN' && stage === 'RINGING');

/** The call one hears: the talk, or what is being dialled; else the one on hold. */
export function currentCall(calls: PhoneCall[]): PhoneCall | undefined {
  const heard = calls.find(
    ({ direction, stage }) =>
      stage === 'TALKING' || stage === 'RECOVERING' || (direction === 'OUT' && stage === 'RINGING'),
  );
  return heard ?? calls.find(({ stage }) => stage === 'HELD');
}
