import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

interface TableFootProps {
  loading: boolean;
  failed: boolean;
  onRetry: () => void;
}

export function TableFoot({ loading, failed, onRetry }: TableFootProps) {
  const { t } = useTranslation('table');
  if (failed) {
    return (
      <span role="alert">
        {t('moreFailed')}{' '}
        <Button size="small" onClick={onRetry}>
          {t('retry', { ns: 'common' })}
        </Button>
      </span>
    );
  }
  return loading ? t('loadingMore') : null;
}
