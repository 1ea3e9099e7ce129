import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { meQuery } from '@/api/me/get-me';
import { Problem } from '@/api/problem';
import type { Me } from '@/api/types/gateway';
import { isKnownPath } from '@/app/screens';
import { Shell } from '@/app/shell/Shell';
import { Empty, Skeleton } from '@/components/states/States';
import { openDrafts } from '@/lib/drafts';
import { setTimeZone } from '@/lib/format/dates';
import { changeLanguage, hasChosenLanguage } from '@/lib/i18n';
import { restoreTabs } from '@/lib/tabs';
import { openViewState } from '@/lib/view-state';

const ASK_AGAIN_MS = 5000;

function begin(me: Me): void {
  setTimeZone(me.timeZone);
  openDrafts(me.id);
  openViewState(me.id);
  restoreTabs(me.id, (path) => isKnownPath(path));
  if (!hasChosenLanguage()) changeLanguage(me.locale);
}

/** Finds out who is here, then opens their workplace. */
export function Start() {
  const { t } = useTranslation('shell');
  const { data, error, refetch } = useQuery({
    queryKey: ['start'],
    queryFn: async ({ client }) => {
      const me = await client.fetchQuery(meQuery);
      begin(me);
      return me.id;
    },
    staleTime: Infinity,
    refetchInterval: (query) => (query.state.status === 'error' ? ASK_AGAIN_MS : false),
  });

  if (data) return <Shell />;
  // After a 401 the page is already on its way to sign-in.
  if (error && !(error instanceof Problem && error.status === 401)) {
    return (
      <Empty
        title={t('startFailed')}
        why={t('startFailedWhy')}
        action={<Button onClick={() => void refetch()}>{t('retry', { ns: 'common' })}</Button>}
      />
    );
  }
  return <Skeleton rows={12} />;
}
