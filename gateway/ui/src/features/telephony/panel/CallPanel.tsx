import { HistoryOutlined, PhoneOutlined } from '@ant-design/icons';
import { Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAgent } from '@/api/agents/get-agent';
import { AgentStateLine } from '@/features/telephony/panel/AgentStateLine';
import { PanelCall } from '@/features/telephony/panel/PanelCall';
import { PauseButton } from '@/features/telephony/panel/PauseButton';
import { phone } from '@/features/telephony/softphone/shared-phone';
import { paths } from '@/lib/paths';
import { useStore } from '@/lib/store';
import { openTab } from '@/lib/tabs';
import styles from './CallPanel.module.css';

/** The agent's own line of the shell: pause, history, the day's counts, and the call that rings or goes on. */
export function CallPanel() {
  const { t } = useTranslation('telephony');
  const { data: agent, isPending } = useAgent();
  const { calls } = useStore(phone);
  if (isPending) return null;
  if (!agent || agent.phone.pbx === 'OFF') {
    return (
      <Tooltip title={t('offWhy')}>
        <span className={styles.off}>
          <PhoneOutlined aria-hidden /> {t('off')}
        </span>
      </Tooltip>
    );
  }
  const waiting = agent.queues.reduce((sum, queue) => sum + queue.waiting, 0);
  const queues = agent.queues.map((queue) => t('waitingIn', { label: queue.label, count: queue.waiting }));
  return (
    <>
      {agent.extension && <PauseButton state={agent.state} />}
      {agent.extension && <AgentStateLine state={agent.state} />}
      <button type="button" className={styles.button} onClick={() => openTab(paths.calls)}>
        <HistoryOutlined aria-hidden /> {t('history')}
      </button>
      <dl className={styles.counts}>
        <Count word={t('accepted')} value={agent.today.accepted} />
        <Count word={t('missed')} value={agent.today.missed} alarming={agent.today.missed > 0} />
        <Tooltip title={queues.join(', ')}>
          <div>
            <Count word={t('waiting')} value={waiting} alarming={waiting > 0} />
          </div>
        </Tooltip>
      </dl>
      {agent.phone.pbx === 'DOWN' && <span className={styles.down}>{t('fault.pbx')}</span>}
      <div className={styles.calls}>
        {calls.map((call) => (
          <PanelCall key={call.id} call={call} />
        ))}
      </div>
    </>
  );
}

function Count({ word, value, alarming }: { word: string; value: number; alarming?: boolean }) {
  return (
    <span className={styles.count}>
      <dt>{word}</dt>
      <dd className={alarming ? styles.alarming : ''}>{value}</dd>
    </span>
  );
}
