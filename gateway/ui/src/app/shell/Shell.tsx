import { Activity, lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BottomPanel } from '@/app/shell/BottomPanel';
import { TopBar } from '@/app/shell/TopBar';
import { useHotkeys } from '@/app/shell/use-hotkeys';
import { useLiveUpdates } from '@/app/shell/use-live-updates';
import { ViewAsBanner } from '@/app/shell/ViewAsBanner';
import { allows, screenAt } from '@/app/screens';
import { useViewer } from '@/app/use-viewer';
import { Mailing } from '@/features/notification/mail/Mailing';
import { NotificationCentre } from '@/features/notification/centre/NotificationCentre';
import { centreShown } from '@/features/notification/centre-shown';
import { Toasts } from '@/features/notification/toast/Toasts';
import { PhoneBlock } from '@/features/telephony/block/PhoneBlock';
import { Telephony } from '@/features/telephony/Telephony';
import { usePhoneShown } from '@/features/telephony/use-phone-shown';
import { ErrorBoundary } from '@/components/states/ErrorBoundary';
import { Empty, Skeleton } from '@/components/states/States';
import { eventDialog } from '@/lib/event-dialog';
import { useStore } from '@/lib/store';
import { useTabs } from '@/lib/tabs';
import styles from './Shell.module.css';

const EventDialogs = lazy(() =>
  import('@/features/calendar/EventDialogs').then((m) => ({ default: m.EventDialogs })),
);
const KeysHelp = lazy(() => import('@/app/shell/KeysHelp').then((m) => ({ default: m.KeysHelp })));

/** Tabs kept alive behind the open one; older ones are drawn anew from what is known, which takes no request. */
const KEPT_ALIVE = 6;

export function Shell() {
  const { t } = useTranslation('shell');
  const viewer = useViewer();
  const { tabs, active, recent } = useTabs();
  const [help, setHelp] = useState(false);
  const { phone, showPhone } = usePhoneShown();
  const centre = useStore(centreShown);
  const event = useStore(eventDialog);
  useHotkeys({ onHelp: () => setHelp(true) });
  useLiveUpdates();

  const alive = new Set([active, ...recent.slice(0, KEPT_ALIVE)]);
  const open = tabs.filter(({ path }) => alive.has(path));

  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#work">
        {t('skip')}
      </a>
      <TopBar viewer={viewer} phone={phone} onPhone={showPhone} onHelp={() => setHelp(true)} />
      <ViewAsBanner />
      <div className={styles.middle}>
        <div className={styles.place}>
          <main id="work" className={styles.work} tabIndex={-1}>
            {open.map(({ path }) => (
              <Activity key={`${viewer.id} ${path}`} mode={path === active ? 'visible' : 'hidden'}>
                <div role="tabpanel" className={styles.panel}>
                  <ErrorBoundary>
                    <Suspense fallback={<Skeleton />}>
                      {allows(viewer, path) ? (
                        <ScreenAt path={path} />
                      ) : (
                        <Empty title={t('notFound')} why={t('notFoundWhy')} />
                      )}
                    </Suspense>
                  </ErrorBoundary>
                </div>
              </Activity>
            ))}
          </main>
          <Toasts />
        </div>
        {centre && <NotificationCentre />}
        {phone && <PhoneBlock onHide={() => showPhone(false)} />}
      </div>
      <BottomPanel />
      <Telephony />
      <Mailing />
      {event && (
        <Suspense>
          <EventDialogs dialog={event} />
        </Suspense>
      )}
      {help && (
        <Suspense>
          <KeysHelp onClose={() => setHelp(false)} />
        </Suspense>
      )}
    </div>
  );
}

function ScreenAt({ path }: { path: string }) {
  const found = screenAt(path);
  if (!found) return null;
  const Component = found.screen.component;
  return <Component path={path} id={found.id} />;
}
