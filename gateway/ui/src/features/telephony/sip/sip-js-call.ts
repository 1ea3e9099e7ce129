import { Invitation, Inviter, SessionState, UserAgent, Web, type Notification, type Session } from 'sip.js';
import type { Dialog, SipCall, SipCallListener } from '@/features/telephony/sip/sip';
import { playRemote } from '@/features/telephony/audio/speaker';
import type { EndCause } from '@/features/telephony/softphone/phone-state';

const CAUSES: Record<number, EndCause> = {
  403: 'forbidden',
  404: 'no-such-number',
  408: 'no-answer',
  480: 'no-answer',
  484: 'no-such-number',
  486: 'busy',
  487: 'cancelled',
  600: 'busy',
  603: 'declined',
  604: 'no-such-number',
};
const TRANSFER_ANSWER_MS = 60_000;
const TONE_MS = 100;
const GAP_MS = 70;

const failsForMicrophone = (error: unknown) =>
  error instanceof DOMException &&
  ['NotAllowedError', 'NotFoundError', 'NotReadableError'].includes(error.name);

/** A call of SIP.js as the softphone sees it. */
export class SipJsCall implements SipCall {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  private readonly session: Session;
  private readonly domain: string;
  private listener: SipCallListener | undefined;
  private cause: EndCause | null = null;
  private muted = false;
  private held = false;
  private silence: (() => void) | undefined;
  private known: Dialog | null = null;
  private over = false;

  constructor(session: Invitation | Inviter, domain: string) {
    this.session = session;
    this.domain = domain;
    this.id = session.request.callId;
    const who = session.assertedIdentity ?? session.remoteIdentity;
    const user = who.uri.user ?? '';
    this.number = user === 'anonymous' ? '' : user;
    this.name = who.displayName === user ? '' : who.displayName;
    session.delegate = {
      onSessionDescriptionHandler: () => this.play(),
      onBye: (bye) => {
        this.cause ??= 'hung-up';
        void bye.accept();
      },
      onCancel: () => {
        this.cause ??= 'cancelled';
      },
    };
    session.stateChange.addListener((state) => {
      if (state === SessionState.Established) this.onEstablished();
      // The answer that ended it is handed over just after the state: wait for the cause.
      else if (state === SessionState.Terminated) queueMicrotask(() => this.finish());
    });
  }

  listen(listener: SipCallListener): void {
    this.listener = listener;
  }

  async invite(): Promise<void> {
    if (!(this.session instanceof Inviter)) return;
    try {
      await this.session.invite({
        requestDelegate: {
          onReject: ({ message }) => {
            this.cause ??= CAUSES[message.statusCode ?? 0] ?? 'failed';
          },
        },
      });
    } catch (error) {
      this.cause = failsForMicrophone(error) ? 'no-microphone' : 'failed';
      this.finish();
    }
  }

  async answer(): Promise<void> {
    if (!(this.session instanceof Invitation)) return;
    try {
      await this.session.accept();
    } catch (error) {
      if (failsForMicrophone(error)) this.cause = 'no-microphone';
      throw error;
    }
  }

  hangUp(): void {
    const { session } = this;
    this.cause ??= 'hung-up';
    const done = (): Promise<unknown> => {
      if (session.state === SessionState.Established) return session.bye();
      if (session instanceof Inviter) return session.cancel();
      // Busy: the queue goes on to the next agent at once.
      if (session instanceof Invitation) return session.reject({ statusCode: 486 });
      return Promise.resolve();
    };
    // Over a line that is down nobody hears it; here it ends all the same.
    done().catch(() => this.finish());
    setTimeout(() => this.finish(), 3000);
  }

  async hold(held: boolean): Promise<void> {
    const options = this.session.sessionDescriptionHandlerOptionsReInvite as { hold?: boolean };
    this.session.sessionDescriptionHandlerOptionsReInvite = { ...options, hold: held } as never;
    await new Promise<void>((done, refused) => {
      this.session
        .invite({
          requestDelegate: { onAccept: () => done(), onReject: () => refused(new Error('hold refused')) },
        })
        .catch(refused);
    });
    this.held = held;
    this.enable();
  }

  mute(muted: boolean): void {
    this.muted = muted;
    this.enable();
  }

  tone(key: string): void {
    const dtmf = this.peer()
      ?.getSenders()
      .find(({ track }) => track?.kind === 'audio')?.dtmf;
    // What is inserted takes the place of what still has to be sounded: keys pressed quickly would be lost.
    dtmf?.insertDTMF(dtmf.toneBuffer + key, TONE_MS, GAP_MS);
  }

  transfer(number: string): Promise<void> {
    const target = UserAgent.makeURI(`sip:${number}@${this.domain}`);
    return target ? this.refer(target) : Promise.reject(new Error('not dialable'));
  }

  transferTo(other: SipCall): Promise<void> {
    return other instanceof SipJsCall ? this.refer(other.session) : Promise.reject(new Error('not ours'));
  }

  dialog(): Dialog | null {
    return this.known;
  }

  drop(): void {
    this.listener = undefined;
    this.silence?.();
    this.media()?.close();
  }

  peer(): RTCPeerConnection | undefined {
    return this.media()?.peerConnection;
  }

  private media(): Web.SessionDescriptionHandler | undefined {
    const handler = this.session.sessionDescriptionHandler;
    return handler instanceof Web.SessionDescriptionHandler ? handler : undefined;
  }

  private play(): void {
    const media = this.media();
    if (media && !this.silence) this.silence = playRemote(media.remoteMediaStream);
  }

  private enable(): void {
    const media = this.media();
    if (!media?.peerConnection) return;
    media.enableReceiverTracks(!this.held);
    media.enableSenderTracks(!this.held && !this.muted);
  }

  private onEstablished(): void {
    const { dialog } = this.session;
    if (dialog) {
      this.known = { callId: dialog.callId, localTag: dialog.localTag, remoteTag: dialog.remoteTag };
    }
    this.play();
    this.enable();
    this.listener?.established();
  }

  private finish(): void {
    if (this.over) return;
    this.over = true;
    this.silence?.();
    this.listener?.ended(this.cause ?? 'hung-up');
  }

  /** Sends the REFER, waits for the PBX to say how it went, and leaves: Asterisk puts its own end off for half a minute. */
  private refer(to: Parameters<Session['refer']>[0]): Promise<void> {
    return new Promise((done, failed) => {
      const late = setTimeout(() => failed(new Error('no answer')), TRANSFER_ANSWER_MS);
      const settle = (error?: Error) => {
        clearTimeout(late);
        if (error) {
          failed(error);
          return;
        }
        this.cause ??= 'transferred';
        this.hangUp();
        done();
      };
      this.session.stateChange.addListener((state) => {
        if (state === SessionState.Terminated) settle();
      });
      const onNotify = (notification: Notification) => {
        void notification.accept();
        const status = Number(/^SIP\/2\.0 (\d{3})/.exec(notification.request.body)?.[1] ?? 0);
        if (status >= 300) settle(new Error(`transfer refused: ${String(status)}`));
        else if (status >= 200) settle();
      };
      this.session
        .refer(to, { onNotify, requestDelegate: { onReject: () => settle(new Error('transfer refused')) } })
        .catch(settle);
    });
  }
}
