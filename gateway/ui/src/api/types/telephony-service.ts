// Shapes of telephony-service's HTTP answers. Written so that `openapi-typescript` output can take their place.

export type PbxState = 'UP' | 'DOWN' | 'OFF';
export type AgentStateName =
  'SIGNED_OUT' | 'READY' | 'RINGING' | 'TALKING' | 'ON_HOLD' | 'AFTER_CALL' | 'PAUSED' | 'UNREACHABLE';

/** A code of the list administrators keep. */
export type PauseReason = string;
export type Disposition = string;

export type ChoiceKind = 'reason' | 'disposition';

export interface Choice {
  code: string;
  /** What people call it; null for our own word. */
  name: string | null;
  /** Chosen no more, only readable where it was. */
  retired: boolean;
}

export interface ChoiceList {
  version: number;
  items: Choice[];
}

export interface BlacklistedNumber {
  number: string;
  comment: string | null;
  by: string;
  at: string;
}

export interface ServedQueues {
  version: number;
  /** Null for all. */
  queues: string[] | null;
}

export interface AgentState {
  state: AgentStateName;
  reason: PauseReason | null;
  since: string;
  callId: string | null;
}

export interface QueueWaiting {
  name: string;
  label: string;
  waiting: number;
}

export interface Queue extends QueueWaiting {
  longestWaitSince: string | null;
  agents: number;
}

export interface Agent {
  userId: string;
  extension: string | null;
  hasPassword: boolean;
  phone: { pbx: PbxState; since: string | null };
  state: AgentState;
  queues: QueueWaiting[];
  today: { accepted: number; missed: number };
}

/** Who is called at an extension. */
export interface Colleague {
  userId: string;
  name: string;
  extension: string;
}

/** What the browser registers with at the PBX: for this session's softphone only, never kept. */
export interface SoftphoneAccount {
  extension: string;
  password: string;
  domain: string;
  path: string;
}

/** Internal: between two extensions. */
export type CallDirection = 'IN' | 'OUT' | 'INTERNAL';
export type CallKind = CallDirection | 'MISSED';
export type CallOutcome = 'ANSWERED' | 'MISSED' | 'ABANDONED' | 'BUSY' | 'NO_ANSWER' | 'FAILED';

export interface Call {
  id: string;
  direction: CallDirection;
  /** E.164; null for a withheld or internal one. */
  number: string | null;
  numberAsDialled: string | null;
  queue: string | null;
  agent: { id: string; name: string | null } | null;
  partnerId: string | null;
  startedAt: string;
  answeredAt: string | null;
  endedAt: string | null;
  ringSeconds: number;
  talkSeconds: number;
  holdSeconds: number;
  outcome: CallOutcome | null;
  hasRecording: boolean;
  disposition: Disposition | null;
  /** Why it ended as it did, where that is not plain: `blacklisted`, `agent-gone`… */
  reason?: string | null;
}

export interface CallPage {
  items: Call[];
  next: string | null;
}

export interface CallTotals {
  incoming: number;
  outgoing: number;
  missed: number;
}
