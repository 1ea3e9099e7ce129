import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { agentQuery, useAgent } from '@/api/agents/get-agent';
import { getSoftphone } from '@/api/agents/get-softphone';
import { sendPresence } from '@/api/agents/send-presence';
import { queryKeys } from '@/api/keys';
import { useMe } from '@/api/me/get-me';
import { createConference } from '@/features/telephony/audio/conference';
import { askForMicrophone, changeMicrophone } from '@/features/telephony/audio/microphone';
import { createRinger } from '@/features/telephony/audio/ringer';
import { keptCalls } from '@/features/telephony/softphone/kept-calls';
import { currentCall, ringingIn, type PhoneState } from '@/features/telephony/softphone/phone-state';
import { createPresence } from '@/features/telephony/softphone/presence';
import { lineOwner, sharePhone } from '@/features/telephony/softphone/shared-phone';
import { createSoftphone } from '@/features/telephony/softphone/softphone';
import { everySecond } from '@/features/telephony/softphone/ticker';

const now = () => Date.now();

/** Keeps the agent's phone going while the shell is open: nothing at all where there is no PBX or no extension. */
export function useSoftphone(): void {
  const client = useQueryClient();
  const { id } = useMe();
  const agent = useAgent().data;
  const extension = agent && agent.phone.pbx !== 'OFF' ? agent.extension : null;
  const showAgent = useEffectEvent((shown: unknown) =>
    client.setQueryData(agentQuery.queryKey, shown as never),
  );

  useEffect(() => {
    if (!extension) return;
    const line = crypto.randomUUID();
    const ring = createRinger();
    const softphone = createSoftphone({
      account: getSoftphone,
      connect: () => import('@/features/telephony/sip/sip-js-line').then((m) => m.connectSipJs),
      microphone: askForMicrophone,
      kept: keptCalls(id, now),
      conference: createConference(),
      onDevices: (calls) => {
        for (const call of calls) {
          const peer = call.peer();
          if (peer) void changeMicrophone(peer).catch(() => undefined);
        }
      },
      now,
      random: Math.random,
    });
    const presence = createPresence({
      now,
      send: async (registered) => showAgent(await sendPresence({ line, registered })),
    });
    const unhear = softphone.store.subscribe(() => {
      ring(soundOf(softphone.store.get()));
      presence(softphone.store.get());
    });
    let stopTicking = () => {};
    const unshare = sharePhone({
      userId: id,
      softphone,
      onOwned: () => {
        softphone.start();
        stopTicking = everySecond(() => {
          softphone.tick();
          presence(softphone.store.get());
        });
      },
    });
    // A page that is left hands its calls to the next one: a reload, or another tab.
    const onLeave = () => {
      if (lineOwner.get() === 'here') softphone.stop(true);
    };
    window.addEventListener('pagehide', onLeave);
    return () => {
      window.removeEventListener('pagehide', onLeave);
      stopTicking();
      unhear();
      ring(null);
      if (lineOwner.get() === 'here') softphone.stop(false);
      unshare();
      void client.invalidateQueries({ queryKey: queryKeys.agent });
    };
  }, [client, id, extension]);
}

function soundOf({ calls }: PhoneState): 'in' | 'out' | 'waiting' | null {
  const current = currentCall(calls);
  if (ringingIn(calls)) return current?.stage === 'TALKING' ? 'waiting' : 'in';
  return current?.direction === 'OUT' && current.stage === 'RINGING' ? 'out' : null;
}
