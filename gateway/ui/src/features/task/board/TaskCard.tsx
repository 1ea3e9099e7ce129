import {
  BellOutlined,
  ClockCircleOutlined,
  ContactsOutlined,
  DownOutlined,
  FireOutlined,
  UserOutlined,
} from '@ant-design/icons';
import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/api/me/get-me';
import type { TaskLine } from '@/api/types/task-service';
import { isOverdue } from '@/features/task/overdue';
import { formatInstant } from '@/lib/format/dates';
import { formatNumber } from '@/lib/format/values';
import { paths } from '@/lib/paths';
import { openTab } from '@/lib/tabs';
import { useMinute } from '@/features/task/use-minute';
import styles from './Board.module.css';

/** A task on the board: carried by pointer, finger or keyboard, opened by a click or Enter. */
export function TaskCard({ task, fixed }: { task: TaskLine; fixed: boolean }) {
  const { attributes, listeners, setNodeRef, transform, transition, isDragging } = useSortable({
    id: task.id,
    disabled: fixed,
  });
  const open = (background = false) => openTab(paths.task(task.id), { title: task.title, background });
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Enter' && !isDragging) {
      event.preventDefault();
      open();
    } else listeners?.onKeyDown?.(event);
  };
  return (
    <div
      ref={setNodeRef}
      {...attributes}
      {...listeners}
      tabIndex={0}
      aria-disabled={false}
      className={`${styles.card ?? ''} ${isDragging ? styles.dragging : ''}`}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      onKeyDown={onKeyDown}
      onClick={(event) => open(event.ctrlKey || event.metaKey)}
    >
      <Face task={task} />
    </div>
  );
}

/** The card as it looks, without what it does. */
export function TaskCardFace({ task, lifted }: { task: TaskLine; lifted?: boolean }) {
  return (
    <div className={`${styles.card ?? ''} ${lifted ? styles.lifted : ''}`}>
      <Face task={task} />
    </div>
  );
}

function Face({ task }: { task: TaskLine }) {
  const { t } = useTranslation('task');
  const me = useMe();
  const late = isOverdue(task, useMinute());
  const mine = task.assignee.id === me.id;
  const people =
    mine && task.initiator.id === me.id
      ? null
      : mine
        ? t('from', { name: task.initiator.name })
        : task.assignee.name;
  return (
    <>
      <span className={styles.cardTitle}>
        {task.priority === 'HIGH' && (
          <FireOutlined className={styles.high} aria-label={t('priority_HIGH')} title={t('priority_HIGH')} />
        )}
        {task.priority === 'LOW' && (
          <DownOutlined className={styles.low} aria-label={t('priority_LOW')} title={t('priority_LOW')} />
        )}
        {task.title}
      </span>
      <span className={styles.cardFoot}>
        <time
          dateTime={task.dueAt}
          className={`tabular ${late ? styles.late : ''}`}
          title={late ? t('overdue') : t('dueAt')}
        >
          {formatInstant(task.dueAt)}
          {late && <span className={styles.said}>{t('overdue')}</span>}
        </time>
        {task.active && task.remindAt && (
          <BellOutlined aria-label={t('remindAt')} title={formatInstant(task.remindAt)} />
        )}
        {task.partners && (
          <ContactsOutlined aria-label={t(`about_${task.partners}`)} title={t(`about_${task.partners}`)} />
        )}
        {task.hours !== null && (
          <span className="tabular" title={t('hours')}>
            <ClockCircleOutlined aria-hidden /> {formatNumber(task.hours)}
          </span>
        )}
        {people && (
          <span className={styles.person}>
            <UserOutlined aria-hidden /> {people}
          </span>
        )}
      </span>
    </>
  );
}
