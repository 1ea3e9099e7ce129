import { PlusOutlined } from '@ant-design/icons';
import { Button, Segmented, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { has, useMe } from '@/api/me/get-me';
import type { Whose } from '@/api/types/task-service';
import { Page } from '@/components/page/Page';
import { Board } from '@/features/task/board/Board';
import { TaskCalendar } from '@/features/task/calendar/TaskCalendar';
import { useTasksView, type Mode } from '@/features/task/tasks-view';
import { paths } from '@/lib/paths';
import { useReadOnly } from '@/lib/session';
import { openTab } from '@/lib/tabs';

/** «Задачник»: the board and the calendar. */
export function TasksPage() {
  const { t } = useTranslation('task');
  const me = useMe();
  const readOnly = useReadOnly();
  const { view, change } = useTasksView();
  const choices: Whose[] = has(me, 'admin')
    ? ['any', 'assigned', 'set', 'everyone']
    : ['any', 'assigned', 'set'];
  const whose = choices.includes(view.whose) ? view.whose : 'any';
  return (
    <Page
      title={t('title')}
      actions={
        <>
          <Select<Whose>
            aria-label={t('whose')}
            style={{ width: 240 }}
            value={whose}
            options={choices.map((value) => ({ value, label: t(`whose_${value}`) }))}
            onChange={(next) => change({ whose: next })}
          />
          <Segmented<Mode>
            aria-label={t('mode')}
            value={view.mode}
            options={[
              { value: 'board', label: t('board') },
              { value: 'calendar', label: t('calendar') },
            ]}
            onChange={(mode) => change({ mode })}
          />
          {!readOnly && (
            <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => openTab(paths.newTask)}>
              {t('create')}
            </Button>
          )}
        </>
      }
    >
      {view.mode === 'board' ? (
        <Board whose={whose} readOnly={readOnly} />
      ) : (
        <TaskCalendar whose={whose} readOnly={readOnly} />
      )}
    </Page>
  );
}
