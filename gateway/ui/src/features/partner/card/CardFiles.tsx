import { CloseOutlined, PaperClipOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFiles } from '@/api/files/get-files';
import { queryKeys } from '@/api/keys';
import { partnerFiles } from '@/api/partners/partner-files';
import { Problem } from '@/api/problem';
import { Files } from '@/components/files/Files';
import styles from './PartnerCard.module.css';

/** «Файлы» with their number; not there for whoever may not see them. */
export function FilesButton(props: { partnerId: string; pressed: boolean; onClick: () => void }) {
  const { t } = useTranslation('partner');
  const { data, error } = useFiles(partnerFiles(props.partnerId));
  if (error instanceof Problem && error.status === 403) return null;
  const [first] = data?.pages ?? [];
  const count = first?.items.length ?? 0;
  return (
    <Button icon={<PaperClipOutlined aria-hidden />} aria-pressed={props.pressed} onClick={props.onClick}>
      {t('files')}
      {count > 0 && <span className={styles.count}>{first?.next ? `${String(count)}+` : count}</span>}
    </Button>
  );
}

/** The files of the card, beside its form. */
export function CardFiles({ partnerId, onClose }: { partnerId: string; onClose: () => void }) {
  const { t } = useTranslation('partner');
  const client = useQueryClient();
  return (
    <aside className={styles.history} aria-label={t('files')}>
      <header className={styles.historyHead}>
        <h2 className={styles.historyTitle}>{t('files')}</h2>
        <button type="button" className={styles.hide} aria-label={t('hideFiles')} onClick={onClose}>
          <CloseOutlined aria-hidden />
        </button>
      </header>
      <div className={styles.historyBody}>
        <Files
          path={partnerFiles(partnerId)}
          onChanged={() => void client.invalidateQueries({ queryKey: queryKeys.history(partnerId) })}
        />
      </div>
    </aside>
  );
}
