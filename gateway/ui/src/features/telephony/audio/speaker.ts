import { audioChoice } from '@/features/telephony/audio/devices';

/** Plays what the other side says, on the chosen device; the returned function stops it. */
export function playRemote(stream: MediaStream): () => void {
  const audio = new Audio();
  audio.autoplay = true;
  audio.srcObject = stream;
  // What Chromium plays must hang in the page: else a collected element takes the sound with it.
  audio.hidden = true;
  document.body.append(audio);
  const choose = () => {
    const { speaker } = audioChoice.get();
    // A device that is gone leaves the sound where it was.
    if ('setSinkId' in audio && audio.sinkId !== speaker) audio.setSinkId(speaker).catch(() => undefined);
    void audio.play().catch(() => undefined);
  };
  choose();
  const unfollow = audioChoice.subscribe(choose);
  return () => {
    unfollow();
    audio.srcObject = null;
    audio.remove();
  };
}
