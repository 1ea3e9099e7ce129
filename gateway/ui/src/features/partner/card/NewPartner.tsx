import { useTranslation } from 'react-i18next';
import { useFields } from '@/api/fields/get-fields';
import { useCreatePartner } from '@/api/partners/create-partner';
import { Loaded } from '@/components/states/States';
import { fillable, NewCard } from '@/features/partner/card/NewCard';
import type { ScreenProps } from '@/lib/screen';

export function NewPartner({ path }: ScreenProps) {
  const { t } = useTranslation('partner');
  const create = useCreatePartner();
  return (
    <Loaded query={useFields()} failed={t('loadCardFailed')}>
      {(fields) => <NewCard path={path} fields={fillable(fields)} create={create} />}
    </Loaded>
  );
}
