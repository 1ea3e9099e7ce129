import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { queryKeys } from '@/api/keys';
import { partnerFiles } from '@/api/partners/partner-files';
import { Files } from '@/components/files/Files';
import { CardSide } from '@/features/partner/card/CardSide';

/** The files of the card, beside its form. */
export function CardFiles({ partnerId, onClose }: { partnerId: string; onClose: () => void }) {
  const { t } = useTranslation('partner');
  const client = useQueryClient();
  return (
    <CardSide title={t('files')} onClose={onClose}>
      <Files
        path={partnerFiles(partnerId)}
        onChanged={() => void client.invalidateQueries({ queryKey: queryKeys.history(partnerId) })}
      />
    </CardSide>
  );
}
