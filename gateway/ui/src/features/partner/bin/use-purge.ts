import { useTranslation } from 'react-i18next';
import { usePurgePartners } from '@/api/partners/purge-partners';
import { useConfirm } from '@/components/dialog/use-confirm';
import { useNotice } from '@/components/notice/use-notice';

/** Asks, and deletes cards of the bin for good. */
export function usePurge(onPurged: () => void): (ids: string[]) => void {
  const { t } = useTranslation('partner');
  const confirm = useConfirm();
  const notice = useNotice();
  const { mutateAsync: purge } = usePurgePartners();
  return (ids) =>
    confirm({
      title: t('bin.purgeTitle', { count: ids.length }),
      why: t(ids.length === 1 ? 'bin.purgeWhy' : 'bin.purgeWhyMany'),
      confirm: t('bin.purge'),
      run: async () => {
        try {
          const count = await purge(ids);
          onPurged();
          notice.done(t('bin.purged', { count }));
        } catch (error) {
          notice.failed(error);
        }
      },
    });
}
