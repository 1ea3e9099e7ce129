import { useTranslation } from 'react-i18next';
import { useNotice } from '@/components/notice/use-notice';
import { getDraft } from '@/lib/drafts';
import { closeTab, openTab } from '@/lib/tabs';

/** Closes a tab; what was not saved in it stays, and the user is told where. */
export function useCloseTab(): (path: string) => void {
  const notice = useNotice();
  const { t } = useTranslation('shell');
  return (path) => {
    closeTab(path);
    if (getDraft(path) !== null) {
      notice.tell(t('tabClosedWithDraft'), { label: t('bringBack'), run: () => openTab(path) });
    }
  };
}
