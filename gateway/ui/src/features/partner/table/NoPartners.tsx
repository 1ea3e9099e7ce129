import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { has, useMe } from '@/api/me/get-me';
import { Empty } from '@/components/states/States';
import { paths } from '@/lib/paths';
import { useReadOnly } from '@/lib/session';
import { openTab } from '@/lib/tabs';

/** Why the table is empty, and what the person looking can do about it. */
export function NoPartners({ reason }: { reason: 'fields' | 'columns' | 'partners' | 'matches' }) {
  const { t } = useTranslation('partner');
  const readOnly = useReadOnly();
  const admin = has(useMe(), 'admin') && !readOnly;
  switch (reason) {
    case 'fields':
      return (
        <Empty
          title={t('noFields')}
          why={admin ? t('noFieldsAdmin') : t('noFieldsAgent')}
          action={
            admin && (
              <Button type="primary" onClick={() => openTab(paths.newField)}>
                {t('createField')}
              </Button>
            )
          }
        />
      );
    case 'columns':
      return <Empty title={t('notInTable')} why={t('notInTableWhy')} />;
    case 'partners':
      return (
        <Empty
          title={t('noPartners')}
          why={admin ? t('noPartnersAdmin') : t('noPartnersAgent')}
          action={admin && <Button onClick={() => openTab(paths.imports)}>{t('loadBase')}</Button>}
        />
      );
    case 'matches':
      return <Empty title={t('noMatches')} why={t('noMatchesWhy')} />;
  }
}
