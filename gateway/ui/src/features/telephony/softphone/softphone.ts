import type { SipCall, SipLine } from '@/features/telephony/sip/sip';
import type { PhoneCommand } from '@/features/telephony/softphone/commands';
import type { KeptCalls } from '@/features/telephony/softphone/kept-calls';
import {
  START,
  type EndCause,
  type Microphone,
  type PhoneCall,
  type PhoneState,
  type PhoneTrouble,
} from '@/features/telephony/softphone/phone-state';
import { createRegistration } from '@/features/telephony/softphone/registration';
import type { SoftphoneAccount } from '@/api/types/telephony-service';
import type { ConnectSip } from '@/features/telephony/sip/sip';
import { createStore } from '@/lib/store';

export interface Conference {
  join: (calls: SipCall[]) => Promise<void>;
  part: () => void;
}

export interface SoftphoneParts {
  account: () => Promise<SoftphoneAccount>;
  connect: () => Promise<ConnectSip>;
  /** Asks for the microphone, and thereby for the permission. */
  microphone: () => Promise<Microphone>;
  kept: KeptCalls;
  conference: Conference;
  onDevices: (calls: SipCall[]) => void;
  now: () => number;
  random: () => number;
}

const KEEP_EVERY_MS = 5000;

/** One agent's phone: its line, its calls, and what is done with them. Knows nothing of React, SIP.js or tabs. */
export function createSoftphone(parts: SoftphoneParts) {
  const store = createStore<PhoneState>(START);
  const sessions = new Map<string, SipCall>();
  let keptAt = 0;

  const patch = (next: Partial<PhoneState>) => store.set((before) => ({ ...before, ...next }));
  const find = (id: string) => store.get().calls.find((call) => call.id === id);
  const change = (id: string, next: Partial<PhoneCall>) =>
    patch({ calls: store.get().calls.map((call) => (call.id === id ? { ...call, ...next } : call)) });
  const trouble = (code: PhoneTrouble) => patch({ trouble: { code, at: parts.now() } });

  const keep = () => {
    keptAt = parts.now();
    parts.kept.write(
      store.get().calls.flatMap((call) => {
        const dialog = sessions.get(call.id)?.dialog();
        return dialog && call.answeredAt !== null ? [{ call, dialog }] : [];
      }),
    );
  };

  /** Consultations that end in the handing over of their caller. */
  const completing = new Set<string>();

  const ended = (id: string, cause: EndCause) => {
    const call = find(id);
    sessions.delete(id);
    if (!call) return;
    const { calls } = store.get();
    const left = calls
      .filter((other) => other !== call)
      .map((other) => (other.consultationOf === id ? { ...other, consultationOf: null } : other));
    const joined = left.filter((other) => other.joined).length > 1;
    if (call.joined && !joined) parts.conference.part();
    patch({ calls: joined ? left : left.map((other) => ({ ...other, joined: false })) });
    keep();
    // That the caller was handed over is what there is to say, not that the word with the colleague ended with it.
    if (completing.delete(id) && cause === 'hung-up') return;
    patch({
      ended: {
        id,
        direction: call.direction,
        number: call.number,
        partnerId: call.partnerId,
        answered: call.answeredAt !== null,
        cause,
        endedAt: parts.now(),
      },
    });
  };

  const established = (id: string) => {
    const call = find(id);
    if (!call) return;
    change(id, { stage: 'TALKING', answeredAt: call.answeredAt ?? parts.now() });
    keep();
  };

  const add = (sip: SipCall, more: Partial<PhoneCall> & Pick<PhoneCall, 'direction'>) => {
    sessions.set(sip.id, sip);
    const call: PhoneCall = {
      id: sip.id,
      number: sip.number,
      name: sip.name,
      partnerId: null,
      stage: 'RINGING',
      startedAt: parts.now(),
      answeredAt: null,
      heldSince: null,
      muted: false,
      consultationOf: null,
      joined: false,
      ...more,
    };
    patch({ calls: [...store.get().calls, call], ended: null, trouble: null });
    sip.listen({ established: () => established(sip.id), ended: (cause) => ended(sip.id, cause) });
  };

  const hold = async (id: string, held: boolean) => {
    const call = find(id);
    if (!call || call.answeredAt === null || call.stage === 'RECOVERING') return;
    if ((call.stage === 'HELD') === held) return;
    try {
      await sessions.get(id)?.hold(held);
      if (!held) sessions.get(id)?.mute(call.muted);
      change(id, { stage: held ? 'HELD' : 'TALKING', heldSince: held ? parts.now() : null });
      keep();
    } catch {
      trouble('hold-failed');
    }
  };

  /** Who begins to talk to one puts the others on hold. */
  const holdOthers = (id: string | null) =>
    Promise.all(
      store
        .get()
        .calls.filter((call) => call.stage === 'TALKING' && call.id !== id && !call.joined)
        .map((call) => hold(call.id, true)),
    );

  const dial = async (number: string, more: Partial<PhoneCall> = {}) => {
    const line = registration.line();
    if (!line || !number) {
      trouble('dial-failed');
      return;
    }
    await holdOthers(null);
    try {
      add(line.dial(number), { direction: 'OUT', number, ...more });
    } catch {
      trouble('dial-failed');
    }
  };

  const answer = async (id: string) => {
    if (find(id)?.stage !== 'RINGING') return;
    await holdOthers(id);
    try {
      await sessions.get(id)?.answer();
    } catch {
      trouble('answer-failed');
    }
  };

  const transfer = async (id: string, send: (call: SipCall) => Promise<void>) => {
    const sip = sessions.get(id);
    if (!sip) return;
    try {
      await send(sip);
    } catch {
      completing.delete(id);
      trouble('transfer-failed');
    }
  };

  const join = async (id: string) => {
    const other = find(id)?.consultationOf;
    const both = [id, other ?? store.get().calls.find((call) => call.id !== id && call.answeredAt)?.id];
    const sips = both.flatMap((one) => sessions.get(one ?? '') ?? []);
    if (sips.length < 2) return;
    try {
      for (const one of both) await hold(one ?? '', false);
      await parts.conference.join(sips);
      for (const one of both) change(one ?? '', { joined: true });
    } catch {
      trouble('join-failed');
    }
  };

  const run = (command: PhoneCommand): Promise<unknown> | undefined => {
    switch (command.do) {
      case 'dial':
        return dial(command.number, { partnerId: command.partnerId ?? null });
      case 'answer':
        return answer(command.id);
      case 'hang-up':
        sessions.get(command.id)?.hangUp();
        return undefined;
      case 'hold':
        return command.held
          ? hold(command.id, true)
          : holdOthers(command.id).then(() => hold(command.id, false));
      case 'mute':
        sessions.get(command.id)?.mute(command.muted);
        change(command.id, { muted: command.muted });
        return undefined;
      case 'tone':
        sessions.get(command.id)?.tone(command.key);
        return undefined;
      case 'transfer':
        return transfer(command.id, (sip) => sip.transfer(command.number));
      case 'consult':
        return dial(command.number, { consultationOf: command.id });
      case 'complete': {
        const other = sessions.get(find(command.id)?.consultationOf ?? '');
        completing.add(command.id);
        return transfer(command.id, (sip) => (other ? other.transferTo(sip) : Promise.reject(new Error())));
      }
      case 'join':
        return join(command.id);
      case 'devices':
        parts.onDevices([...sessions.values()]);
        return undefined;
      case 'restart':
        registration.restart();
        return undefined;
    }
  };

  /** What was being said goes on over the new registration; what cannot be taken up is closed with its reason. */
  const takeUp = (line: SipLine) => {
    const cut = store.get().calls.flatMap((call) => {
      const sip = sessions.get(call.id);
      const dialog = sip?.dialog() ?? null;
      return call.stage === 'RECOVERING' ? [{ call, sip, dialog }] : [];
    });
    const left = parts.kept.take().filter(({ call }) => !find(call.id));
    for (const { call, sip, dialog } of [...cut, ...left.map((one) => ({ ...one, sip: undefined }))]) {
      sip?.drop();
      sessions.delete(call.id);
      patch({ calls: store.get().calls.filter((other) => other.id !== call.id) });
      if (!dialog) {
        patch({ calls: [...store.get().calls, call] });
        ended(call.id, 'line-lost');
        continue;
      }
      const again = line.takeUp(dialog);
      add(again, { ...call, id: again.id, stage: 'RECOVERING', heldSince: null, joined: false });
      for (const other of store.get().calls) {
        if (other.consultationOf === call.id) change(other.id, { consultationOf: again.id });
      }
      if (call.muted) again.mute(true);
    }
  };

  const registration = createRegistration({
    ...parts,
    onState: (state) => {
      const was = store.get().line;
      patch(state);
      if (state.line === 'registered' && was !== 'registered') {
        const line = registration.line();
        if (line) takeUp(line);
      } else if (was === 'registered' && state.line !== 'registered') {
        for (const call of store.get().calls) {
          if (call.answeredAt !== null) change(call.id, { stage: 'RECOVERING' });
          else {
            sessions.get(call.id)?.drop();
            ended(call.id, 'line-lost');
          }
        }
      }
    },
    onIncoming: (sip) => add(sip, { direction: 'IN' }),
  });

  return {
    store,
    run: (command: PhoneCommand) => void run(command),
    start: () => {
      registration.start();
      void parts.microphone().then((microphone) => patch({ microphone }));
    },
    /** Signs the phone out; `keepCalls` where the page goes and another will take them up. */
    stop: (keepCalls: boolean) => {
      if (keepCalls) keep();
      registration.stop(keepCalls);
    },
    tick: () => {
      registration.tick();
      if (sessions.size > 0 && parts.now() - keptAt > KEEP_EVERY_MS) keep();
    },
  };
}

export type Softphone = ReturnType<typeof createSoftphone>;
