import { TableOutlined } from '@ant-design/icons';
import { Button, Popover } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Skeleton } from '@/components/states/States';
import type { ColumnsArrangerProps } from '@/components/table/ColumnsArranger';

const ColumnsArranger = lazy(() =>
  import('@/components/table/ColumnsArranger').then((m) => ({ default: m.ColumnsArranger })),
);

/** Opens the choice and order of columns. */
export function ColumnsButton(props: ColumnsArrangerProps) {
  const { t } = useTranslation('table');
  const content = (
    <Suspense fallback={<Skeleton rows={6} />}>
      <ColumnsArranger {...props} />
    </Suspense>
  );
  return (
    <Popover content={content} trigger="click" placement="bottomRight" arrow={false} destroyOnHidden>
      <Button icon={<TableOutlined aria-hidden />}>{t('columns')}</Button>
    </Popover>
  );
}
