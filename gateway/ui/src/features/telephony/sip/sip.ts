import type { SoftphoneAccount } from '@/api/types/telephony-service';
import type { EndCause } from '@/features/telephony/softphone/phone-state';

// What the softphone needs of SIP, and nothing of how it is done: SIP.js in the browser, a made-up one in tests.

export type LineLoss = 'credentials' | 'pbx';

/** An established call's identity at the PBX: with it a new page takes the place of the one that is gone. */
export interface Dialog {
  callId: string;
  localTag: string;
  remoteTag: string;
}

export interface SipCallListener {
  established: () => void;
  ended: (cause: EndCause) => void;
}

export interface SipCall {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  listen: (listener: SipCallListener) => void;
  answer: () => Promise<void>;
  /** Declines, cancels or ends it, as far as it has come. */
  hangUp: () => void;
  hold: (held: boolean) => Promise<void>;
  mute: (muted: boolean) => void;
  tone: (key: string) => void;
  /** Resolves once the other side has been reached. */
  transfer: (number: string) => Promise<void>;
  transferTo: (other: SipCall) => Promise<void>;
  dialog: () => Dialog | null;
  /** Gives up this end without a word to the PBX: another has taken its place. */
  drop: () => void;
  peer: () => RTCPeerConnection | undefined;
}

export interface SipEvents {
  registered: () => void;
  lost: (why: LineLoss) => void;
  incoming: (call: SipCall) => void;
}

export interface SipLine {
  dial: (number: string) => SipCall;
  /** Takes an established call over from a page or a connection that is gone. */
  takeUp: (dialog: Dialog) => SipCall;
  /** Leaves the PBX; calls end unless they are to be taken up again. */
  close: (keepCalls: boolean) => void;
}

export type ConnectSip = (account: SoftphoneAccount, events: SipEvents) => SipLine;
