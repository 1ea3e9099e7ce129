import { CaretDownOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMarkRead } from '@/api/notifications/mark-read';
import { useSnooze } from '@/api/notifications/snooze';
import { fieldErrors } from '@/api/problem';
import type { Notification } from '@/api/types/notification-service';
import { useNotice } from '@/components/notice/use-notice';
import { problemText } from '@/components/problem-text';
import { SNOOZES, snoozeUntil, type SnoozeChoice } from '@/features/notification/snooze/snooze-times';
import { formatDay, formatInstant, formatTime } from '@/lib/format/dates';
import styles from './Snooze.module.css';

/** «Отложить» of a reminder: it is read, and comes again. What stands in the way is said beneath. */
export function Snooze({ reminder, onDone }: { reminder: Notification; onDone?: () => void }) {
  const { t } = useTranslation('notification');
  const notice = useNotice();
  const snooze = useSnooze();
  const markRead = useMarkRead();

  const putOff = (choice: SnoozeChoice) => {
    const now = new Date();
    const until = snoozeUntil(choice, now);
    snooze.mutate(
      { reminder, until },
      {
        onSuccess: () => {
          const today = formatDay(until) === formatDay(now);
          notice.done(t('snoozed', { at: today ? formatTime(until) : formatInstant(until) }));
          if (!reminder.read) markRead.mutate(reminder.number);
          onDone?.();
        },
      },
    );
  };

  return (
    <>
      <Dropdown
        trigger={['click']}
        autoFocus
        menu={{
          items: SNOOZES.map((choice) => ({ key: choice, label: t(`snoozeFor.${choice}`) })),
          onClick: ({ key }) => putOff(key as SnoozeChoice),
        }}
      >
        <Button size="small" loading={snooze.isPending} aria-haspopup="menu">
          {t('snooze')} <CaretDownOutlined aria-hidden />
        </Button>
      </Dropdown>
      {snooze.error && (
        <span role="alert" className={styles.failed}>
          {fieldErrors(snooze.error).until ?? problemText(snooze.error)}
        </span>
      )}
    </>
  );
}
