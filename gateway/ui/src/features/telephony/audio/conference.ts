import { microphoneStream } from '@/features/telephony/audio/microphone';
import type { SipCall } from '@/features/telephony/sip/sip';
import type { Conference } from '@/features/telephony/softphone/softphone';

interface Member {
  sender: RTCRtpSender;
  receiver: RTCRtpReceiver;
  former: MediaStreamTrack | null;
}

function memberOf(call: SipCall): Member | null {
  const peer = call.peer();
  const sender = peer?.getSenders().find(({ track }) => track?.kind === 'audio');
  const receiver = peer?.getReceivers().find(({ track }) => track.kind === 'audio');
  return sender && receiver ? { sender, receiver, former: sender.track } : null;
}

/** Three talk together by mixing here: each caller hears the agent and the other caller. Needs nothing of the PBX. */
export function createConference(): Conference {
  let context: AudioContext | null = null;
  let members: Member[] = [];
  let microphone: MediaStream | null = null;

  const part = () => {
    for (const { sender, former } of members) {
      if (former?.readyState === 'live') void sender.replaceTrack(former).catch(() => undefined);
    }
    members = [];
    for (const track of microphone?.getTracks() ?? []) track.stop();
    microphone = null;
    void context?.close();
    context = null;
  };

  const join = async (calls: SipCall[]) => {
    part();
    const found = calls.flatMap((call) => memberOf(call) ?? []);
    if (found.length < 2) throw new Error('nobody to join');
    microphone = await microphoneStream();
    context = new AudioContext();
    const own = context.createMediaStreamSource(microphone);
    for (const member of found) {
      const mix = context.createMediaStreamDestination();
      own.connect(mix);
      for (const other of found) {
        if (other === member) continue;
        context.createMediaStreamSource(new MediaStream([other.receiver.track])).connect(mix);
      }
      await member.sender.replaceTrack(mix.stream.getAudioTracks()[0] ?? null);
    }
    members = found;
  };

  return { join, part };
}
