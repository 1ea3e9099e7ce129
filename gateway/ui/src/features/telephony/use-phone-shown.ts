import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgent } from '@/api/agents/get-agent';
import { useNotice } from '@/components/notice/use-notice';
import { useNarrow } from '@/lib/narrow';
import { load, save } from '@/lib/storage';

const SHOWN = 'kaw.phone-block';

/** Whether the phone block is in sight. Where there is no telephony it takes no room, and asking for it says why. */
export function usePhoneShown(): { phone: boolean; showPhone: (shown: boolean) => void } {
  const { t } = useTranslation('telephony');
  const notice = useNotice();
  const agent = useAgent().data;
  const narrow = useNarrow();
  const [chosen, setChosen] = useState(load<boolean>(SHOWN));
  const on = agent !== undefined && agent.phone.pbx !== 'OFF';
  // Whoever has an extension works with it, where it leaves room for the work; others call for the block when they want it.
  const phone = on && (chosen ?? (agent.extension !== null && !narrow));
  return {
    phone,
    showPhone: (shown) => {
      if (!on) {
        notice.tell(`${t('off')}. ${t('offWhy')}`);
        return;
      }
      save(SHOWN, shown);
      setChosen(shown);
    },
  };
}
