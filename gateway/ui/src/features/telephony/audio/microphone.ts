import { audioChoice } from '@/features/telephony/audio/devices';
import type { Microphone } from '@/features/telephony/softphone/phone-state';

/** The chosen microphone, or the system's where it is gone: a call must not fail for a headset left at home. */
export function microphoneStream(device = audioChoice.get().microphone): Promise<MediaStream> {
  if (!navigator.mediaDevices) return Promise.reject(new DOMException('insecure page', 'NotAllowedError'));
  return navigator.mediaDevices.getUserMedia({
    audio: {
      ...(device ? { deviceId: { ideal: device } } : {}),
      echoCancellation: true,
      noiseSuppression: true,
      autoGainControl: true,
    },
  });
}

/** Asks for the microphone once, at sign-in, so that the first call does not wait for an answer to the browser's question. */
export async function askForMicrophone(): Promise<Microphone> {
  if (!navigator.mediaDevices) return 'insecure';
  try {
    const stream = await microphoneStream();
    for (const track of stream.getTracks()) track.stop();
    return 'ready';
  } catch (error) {
    return error instanceof DOMException && error.name === 'NotAllowedError' ? 'denied' : 'missing';
  }
}

/** Puts the chosen microphone into a talk that is going on. */
export async function changeMicrophone(peer: RTCPeerConnection): Promise<void> {
  const sender = peer.getSenders().find(({ track }) => track?.kind === 'audio');
  const [track] = (await microphoneStream()).getAudioTracks();
  if (!sender || !track) return;
  const before = sender.track;
  track.enabled = before?.enabled ?? true;
  await sender.replaceTrack(track);
  before?.stop();
}
