import { command, phone } from '@/features/telephony/softphone/shared-phone';
import { currentCall, ringingIn } from '@/features/telephony/softphone/phone-state';

/** The calls answered in this tab: it is here that their cards open. */
export const answeredHere = new Set<string>();

export function answer(id: string): void {
  answeredHere.add(id);
  command({ do: 'answer', id });
}

/** F9: takes the call that rings, or ends the talk in progress: of a conference with all who are in it, since it is held here. */
export function answerOrHangUp(): boolean {
  const { calls } = phone.get();
  const ringing = ringingIn(calls);
  const current = currentCall(calls);
  if (ringing) answer(ringing.id);
  else if (current) {
    for (const call of calls) {
      if (call === current || (current.joined && call.joined)) command({ do: 'hang-up', id: call.id });
    }
  }
  return Boolean(ringing ?? current);
}

/** F8: holds the talk, or comes back to it. */
export function toggleHold(): boolean {
  const current = currentCall(phone.get().calls);
  if (!current || current.answeredAt === null) return false;
  command({ do: 'hold', id: current.id, held: current.stage !== 'HELD' });
  return true;
}
