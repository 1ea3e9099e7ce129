import { EyeOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { queryKeys } from '@/api/keys';
import { paths } from '@/lib/paths';
import { session } from '@/lib/session';
import { useStore } from '@/lib/store';
import { openTab } from '@/lib/tabs';
import styles from './ViewAsBanner.module.css';

export function ViewAsBanner() {
  const { t } = useTranslation('shell');
  const client = useQueryClient();
  const viewAs = useStore(session.viewAsStore);
  if (!viewAs) return null;
  const stop = () => {
    session.lookAs(null);
    // Nothing seen through other eyes may stay; only who is signed in is still known.
    client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== queryKeys.me[0] });
    openTab(paths.user(viewAs.id));
  };
  return (
    <div role="status" className={styles.banner}>
      <EyeOutlined aria-hidden />
      <span className={styles.text}>{t('viewAs', { name: viewAs.name })}</span>
      <Button size="small" onClick={stop}>
        {t('stopViewAs')}
      </Button>
    </div>
  );
}
