import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useDeletePartner, useRestorePartner } from '@/api/partners/delete-partner';
import { useConfirm } from '@/components/dialog/use-confirm';
import { useNotice } from '@/components/notice/use-notice';

interface Deletion {
  id: string;
  version: number;
  /** What the card is called. */
  title: string;
  /** When it is gone. */
  onDeleted?: () => void;
}

/** Asks, deletes the card, and offers to bring it back. */
export function useDeleteCard(): (card: Deletion) => void {
  const { t } = useTranslation('partner');
  const confirm = useConfirm();
  const notice = useNotice();
  const { mutateAsync: remove } = useDeletePartner();
  const { mutateAsync: restore } = useRestorePartner();

  return useCallback(
    ({ id, version, title, onDeleted }: Deletion) => {
      const bringBack = async () => {
        try {
          await restore(id);
          notice.done(t('cardRestored'));
        } catch (error) {
          notice.failed(error);
        }
      };
      confirm({
        title: title ? t('deleteTitle', { title }) : t('deleteTitleUnnamed'),
        why: t('deleteWhy'),
        confirm: t('delete'),
        run: async () => {
          try {
            await remove({ id, version });
            onDeleted?.();
            notice.done(t('cardDeleted'), { label: t('bringBack'), run: () => void bringBack() });
          } catch (error) {
            notice.failed(error);
          }
        },
      });
    },
    [confirm, notice, remove, restore, t],
  );
}
