import type { Dialog, SipCall, SipCallListener, SipEvents, SipLine } from '@/features/telephony/sip/sip';
import type { EndCause } from '@/features/telephony/softphone/phone-state';

let count = 0;

/** A call without SIP: tests say what the other side does, and read what was done to it. */
export class FakeCall implements SipCall {
  readonly id = `call-${String((count += 1))}`;
  readonly name = '';
  readonly done: string[] = [];
  readonly number: string;
  refuses = new Set<string>();
  private listener: SipCallListener | undefined;
  private up = false;

  constructor(number: string) {
    this.number = number;
  }

  listen(listener: SipCallListener): void {
    this.listener = listener;
  }

  /** The other side answers. */
  establish(): void {
    this.up = true;
    this.listener?.established();
  }

  end(cause: EndCause): void {
    this.up = false;
    this.listener?.ended(cause);
  }

  answer(): Promise<void> {
    return this.act('answer').then(() => this.establish());
  }

  hangUp(): void {
    void this.act('hang-up').then(() => this.end('hung-up'));
  }

  hold(held: boolean): Promise<void> {
    return this.act(held ? 'hold' : 'resume');
  }

  mute(muted: boolean): void {
    void this.act(muted ? 'mute' : 'unmute');
  }

  tone(key: string): void {
    void this.act(`tone ${key}`);
  }

  transfer(number: string): Promise<void> {
    return this.act(`transfer ${number}`);
  }

  transferTo(other: SipCall): Promise<void> {
    return this.act(`transfer to ${other.number}`);
  }

  dialog(): Dialog | null {
    return this.up ? { callId: this.id, localTag: 'l', remoteTag: 'r' } : null;
  }

  drop(): void {
    this.listener = undefined;
    void this.act('drop');
  }

  peer(): undefined {
    return undefined;
  }

  private act(what: string): Promise<void> {
    this.done.push(what);
    return this.refuses.has(what) ? Promise.reject(new Error(what)) : Promise.resolve();
  }
}

/** The PBX's side of a registration. */
export class FakePbx {
  events: SipEvents | null = null;
  connections = 0;
  readonly dialled: FakeCall[] = [];
  readonly takenUp: Dialog[] = [];

  connect = (_account: unknown, events: SipEvents): SipLine => {
    this.connections += 1;
    this.events = events;
    const made = (number: string) => {
      const call = new FakeCall(number);
      this.dialled.push(call);
      return call;
    };
    return {
      dial: made,
      takeUp: (dialog) => {
        this.takenUp.push(dialog);
        return made('taken up');
      },
      close: () => undefined,
    };
  };

  calls(number: string): FakeCall {
    const call = new FakeCall(number);
    this.events?.incoming(call);
    return call;
  }
}
