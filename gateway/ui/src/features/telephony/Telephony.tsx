import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgent } from '@/api/agents/get-agent';
import { askToCall } from '@/api/calls/ask-to-call';
import { useNotice } from '@/components/notice/use-notice';
import { hideCaller, showCaller } from '@/features/telephony/audio/desktop-notice';
import { OpenCard } from '@/features/telephony/pop/OpenCard';
import { ringingIn } from '@/features/telephony/softphone/phone-state';
import { command, lineOwner, phone } from '@/features/telephony/softphone/shared-phone';
import { usePhoneKeys } from '@/features/telephony/use-phone-keys';
import { useSoftphone } from '@/features/telephony/use-softphone';
import { calling, type Calling } from '@/lib/calling';
import { formatPhone } from '@/lib/format/phones';
import { useStore } from '@/lib/store';

/** Everything of telephony that is not to be seen: the phone itself, its keys, calling from other screens, opening cards. */
export function Telephony() {
  const { t } = useTranslation('telephony');
  const notice = useNotice();
  const agent = useAgent().data;
  const on = agent !== undefined && agent.phone.pbx !== 'OFF' && agent.extension !== null;
  const { calls } = useStore(phone);
  const ringing = ringingIn(calls);
  useSoftphone();
  usePhoneKeys();

  useEffect(() => {
    if (!on) return;
    const ways: Calling = {
      call: (number, partnerId) => {
        askToCall({ number, partnerId }).then(
          (dialable) => command({ do: 'dial', number: dialable, partnerId }),
          notice.failed,
        );
      },
      restart: () => command({ do: 'restart' }),
    };
    calling.set(ways);
    return () => calling.set(null);
  }, [on, notice]);

  const id = ringing?.id;
  const who = ringing && (ringing.name || formatPhone(ringing.number) || t('unknownNumber'));
  useEffect(() => {
    if (!id || !who || lineOwner.get() !== 'here') return;
    showCaller(t('incoming'), who);
    return hideCaller;
  }, [id, who, t]);

  return calls.map((call) => <OpenCard key={call.id} call={call} />);
}
