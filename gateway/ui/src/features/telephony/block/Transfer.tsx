import { AutoComplete, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgents } from '@/api/agents/get-agents';
import { useColleagues } from '@/api/agents/get-extensions';
import { has, useMe } from '@/api/me/get-me';
import { askToCall } from '@/api/calls/ask-to-call';
import { useNotice } from '@/components/notice/use-notice';
import { useAgent } from '@/api/agents/get-agent';
import styles from './Dialer.module.css';

interface TransferProps {
  onTransfer: (number: string) => void;
  onConsult: (number: string) => void;
}

/** To whom the caller goes: an agent, a queue or any number; at once, or after a word with them. */
export function Transfer({ onTransfer, onConsult }: TransferProps) {
  const { t } = useTranslation('telephony');
  const notice = useNotice();
  const me = useMe();
  const own = useAgent().data?.extension;
  const colleagues = useColleagues();
  const agents = useAgents(has(me, 'reports')).data ?? [];
  const [to, setTo] = useState('');

  const options = colleagues
    .filter(({ extension }) => extension !== own)
    .map(({ userId, name, extension }) => {
      const state = agents.find((agent) => agent.userId === userId)?.state.state;
      return {
        value: extension,
        label: [extension, name, ...(state ? [t(`state.${state}`)] : [])].join(' · '),
      };
    });

  /** The same rules as for any call: what may not be dialled may not be transferred to. */
  const go = (run: (number: string) => void) => {
    if (to.trim()) askToCall({ number: to.trim() }).then(run, notice.failed);
  };

  return (
    <div className={styles.dialer} style={{ padding: 0 }}>
      <AutoComplete
        autoFocus
        aria-label={t('transferTo')}
        placeholder={t('transferTo')}
        options={options}
        showSearch={{
          // A number that stands there whole needs no suggestion, which would cover the buttons.
          filterOption: (typed, option) =>
            option?.value !== typed &&
            String(option?.label ?? '')
              .toLowerCase()
              .includes(typed.toLowerCase()),
        }}
        value={to}
        onChange={setTo}
      />
      <Button type="primary" disabled={!to.trim()} onClick={() => go(onTransfer)}>
        {t('transferNow')}
      </Button>
      <Button disabled={!to.trim()} onClick={() => go(onConsult)}>
        {t('consult')}
      </Button>
    </div>
  );
}
