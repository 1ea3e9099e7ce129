import type { PhoneCommand } from '@/features/telephony/softphone/commands';
import { ownLine } from '@/features/telephony/softphone/line-owner';
import { START, type PhoneState } from '@/features/telephony/softphone/phone-state';
import type { Softphone } from '@/features/telephony/softphone/softphone';
import { createStore } from '@/lib/store';

// One line per browser: the tab that holds the lock has the softphone, the others show its state and send it their commands.

export type Owner = 'none' | 'here' | 'elsewhere';
type Message = { state: PhoneState } | { command: PhoneCommand } | { ask: true };

export interface SharedPhoneParts {
  userId: string;
  softphone: Softphone;
  /** Runs once this tab has the line. */
  onOwned: () => void;
}

export const phone = createStore<PhoneState>(START);
export const lineOwner = createStore<Owner>('none');

let send: (command: PhoneCommand) => void = () => undefined;

/** Asks the phone for something, whichever tab has it. */
export function command(what: PhoneCommand): void {
  send(what);
}

/** Takes part in the browser's one phone until the returned function is called. */
export function sharePhone({ userId, softphone, onOwned }: SharedPhoneParts): () => void {
  const channel = new BroadcastChannel(`kaw-phone-${userId}`);
  const tell = () => channel.postMessage({ state: softphone.store.get() } satisfies Message);
  let unfollow = () => {};

  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    const here = lineOwner.get() === 'here';
    if ('state' in data) {
      if (here) return;
      lineOwner.set('elsewhere');
      phone.set(data.state);
    } else if (!here) return;
    else if ('command' in data) softphone.run(data.command);
    else tell();
  };
  send = (what) => {
    if (lineOwner.get() === 'here') softphone.run(what);
    else channel.postMessage({ command: what } satisfies Message);
  };
  channel.postMessage({ ask: true } satisfies Message);

  const letGo = ownLine(`kaw-line-${userId}`, () => {
    lineOwner.set('here');
    unfollow = softphone.store.subscribe(() => {
      phone.set(softphone.store.get());
      tell();
    });
    phone.set(softphone.store.get());
    onOwned();
  });

  return () => {
    unfollow();
    letGo();
    channel.close();
    send = () => undefined;
    lineOwner.set('none');
    phone.set(START);
  };
}
