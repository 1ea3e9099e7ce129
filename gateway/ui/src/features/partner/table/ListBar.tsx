import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { giveList, listWish, type PartnerList } from '@/lib/partner-list';
import { useStore } from '@/lib/store';
import styles from './ListBar.module.css';

/** Another screen waits for a list: what to do, and the way back with it or without. */
export function ListBar({ list, total }: { list: PartnerList; total: string | undefined }) {
  const { t } = useTranslation('partner');
  const wish = useStore(listWish);
  if (!wish) return null;
  return (
    <div className={styles.bar} role="region" aria-label={t('chooseList')}>
      <p className={styles.text}>
        <strong>«{wish.title}»</strong> {t('chooseListHow')}
      </p>
      <Button onClick={() => giveList(null)}>{t('chooseListCancel')}</Button>
      <Button type="primary" onClick={() => giveList(list)}>
        {total ? t('chooseListAttachTotal', { total }) : t('chooseListAttach')}
      </Button>
    </div>
  );
}
