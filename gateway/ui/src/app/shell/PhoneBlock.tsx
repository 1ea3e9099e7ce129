import { CloseOutlined, PhoneOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Empty } from '@/components/states/States';
import styles from './PhoneBlock.module.css';

/** The place of the softphone. Until a PBX is connected it says so, and nothing else. */
export function PhoneBlock({ onHide }: { onHide: () => void }) {
  const { t } = useTranslation('shell');
  return (
    <aside className={styles.block} aria-label={t('telephony')}>
      <header className={styles.head}>
        <h2 className={styles.title}>{t('telephony')}</h2>
        <button type="button" className={styles.hide} aria-label={t('hidePhone')} onClick={onHide}>
          <CloseOutlined aria-hidden />
        </button>
      </header>
      <Empty icon={<PhoneOutlined aria-hidden />} title={t('phoneOff')} why={t('phoneOffWhy')} />
    </aside>
  );
}
