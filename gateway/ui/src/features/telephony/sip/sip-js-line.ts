import { Inviter, Registerer, RegistererState, UserAgent, Web } from 'sip.js';
import { microphoneStream } from '@/features/telephony/audio/microphone';
import { SipJsCall } from '@/features/telephony/sip/sip-js-call';
import type { ConnectSip, Dialog, SipLine } from '@/features/telephony/sip/sip';

/** Long enough for a hidden tab, whose timers the browser runs once a minute. */
const EXPIRES_S = 300;
const ICE_MS = 1000;
const WRONG = [401, 403, 404, 407];

function webSocketAddress(path: string): string {
  const address = new URL(path, location.href);
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
  return address.href;
}

/** The line by SIP.js: a registration over the gateway's WebSocket, without any server of the outside world. */
export const connectSipJs: ConnectSip = ({ extension, password, domain, path }, events): SipLine => {
  const uri = UserAgent.makeURI(`sip:${extension}@${domain}`);
  if (!uri) throw new Error('extension is no SIP name');
  const agent = new UserAgent({
    uri,
    authorizationUsername: extension,
    authorizationPassword: password,
    transportOptions: { server: webSocketAddress(path), connectionTimeout: 8, keepAliveInterval: 20 },
    sessionDescriptionHandlerFactory: Web.defaultSessionDescriptionHandlerFactory(() => microphoneStream()),
    sessionDescriptionHandlerFactoryOptions: {
      iceGatheringTimeout: ICE_MS,
      peerConnectionConfiguration: { iceServers: [] },
    },
    // A page that goes must not end its calls: the next one takes them up.
    gracefulShutdown: false,
    logBuiltinEnabled: false,
    userAgentString: 'KAW',
  });
  const registerer = new Registerer(agent, { expires: EXPIRES_S });
  const calls = new Set<SipJsCall>();
  let closed = false;
  const lost = (why: 'credentials' | 'pbx') => {
    if (!closed) events.lost(why);
  };

  agent.delegate = {
    onInvite: (invitation) => {
      const call = new SipJsCall(invitation, domain);
      calls.add(call);
      events.incoming(call);
    },
    // Told in the middle of the transport's own step: to close the line from there is refused as a loop.
    onDisconnect: () => queueMicrotask(() => lost('pbx')),
  };
  registerer.stateChange.addListener((state) => {
    if (closed) return;
    if (state === RegistererState.Registered) events.registered();
    // Why it was refused is told just after the state.
    else if (state === RegistererState.Unregistered) queueMicrotask(() => lost('pbx'));
  });

  const register = async () => {
    await agent.start();
    await registerer.register({
      requestDelegate: {
        onReject: ({ message }) => lost(WRONG.includes(message.statusCode ?? 0) ? 'credentials' : 'pbx'),
      },
    });
  };
  register().catch(() => lost('pbx'));

  const invite = (target: string, extraHeaders: string[]) => {
    const to = UserAgent.makeURI(`sip:${target}@${domain}`);
    if (!to) throw new Error('not dialable');
    const call = new SipJsCall(new Inviter(agent, to, { earlyMedia: true, extraHeaders }), domain);
    calls.add(call);
    void call.invite();
    return call;
  };

  return {
    dial: (number) => invite(number, []),
    // RFC 3891: the tags as the PBX sees them.
    takeUp: ({ callId, localTag, remoteTag }: Dialog) =>
      invite(extension, [
        'Require: replaces',
        `Replaces: ${callId};to-tag=${remoteTag};from-tag=${localTag}`,
      ]),
    close: (keepCalls) => {
      if (closed) return;
      closed = true;
      if (keepCalls) {
        void agent.stop();
        return;
      }
      for (const call of calls) call.hangUp();
      registerer
        .unregister()
        .catch(() => undefined)
        .finally(() => void agent.stop());
    },
  };
};
