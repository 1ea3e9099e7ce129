import { useTranslation } from 'react-i18next';
import { Page } from '@/components/page/Page';
import { AgentQueues } from '@/features/telephony/administration/AgentQueues';
import { Blacklist } from '@/features/telephony/administration/Blacklist';
import { ChoiceList } from '@/features/telephony/administration/ChoiceList';
import styles from './Administration.module.css';

/** «Телефония» for administrators: what agents choose from, whom they serve, who is not let through. */
export function TelephonyPage() {
  const { t } = useTranslation('telephony');
  return (
    <Page padded title={t('title')}>
      <div className={styles.pair}>
        <ChoiceList kind="reason" title={t('reasonsTitle')} />
        <ChoiceList kind="disposition" title={t('dispositionsTitle')} />
      </div>
      <AgentQueues />
      <Blacklist />
    </Page>
  );
}
