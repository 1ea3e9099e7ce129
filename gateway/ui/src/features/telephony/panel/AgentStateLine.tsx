import { useTranslation } from 'react-i18next';
import type { AgentState } from '@/api/types/telephony-service';
import { useChoiceLabel } from '@/components/call/use-choice-label';
import { Timer } from '@/components/timer/Timer';
import styles from './CallPanel.module.css';

/** The agent's state, as supervisors see it, and how long it has lasted. */
export function AgentStateLine({ state: { state, reason, since } }: { state: AgentState }) {
  const { t } = useTranslation('telephony');
  const label = useChoiceLabel('reason');
  return (
    <span className={styles.state}>
      <span className={`${styles.dot ?? ''} ${styles[state] ?? ''}`} />
      <span role="status">
        {t(`state.${state}`)}
        {reason && `: ${label(reason)}`}
      </span>
      <Timer key={since} since={since} />
    </span>
  );
}
