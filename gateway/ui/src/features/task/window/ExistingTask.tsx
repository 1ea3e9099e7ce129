import { HistoryOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queryKeys } from '@/api/keys';
import { Problem } from '@/api/problem';
import { useDeleteTask } from '@/api/tasks/delete-task';
import { taskFiles } from '@/api/tasks/task-files';
import { useSaveTask } from '@/api/tasks/save-task';
import type { Task } from '@/api/types/task-service';
import { useDelete } from '@/components/dialog/use-delete';
import { Files } from '@/components/files/Files';
import { FormActions } from '@/components/form/FormActions';
import { useNotice } from '@/components/notice/use-notice';
import { Page, Section } from '@/components/page/Page';
import { Comments } from '@/features/task/window/Comments';
import { TaskFields } from '@/features/task/window/TaskFields';
import { TaskHistory } from '@/features/task/window/TaskHistory';
import { inputOf, useTaskDraft, valuesOf } from '@/features/task/window/task-draft';
import { useChosenList } from '@/features/task/window/use-chosen-list';
import { useTaskErrors } from '@/features/task/window/use-task-errors';
import { formatInstant } from '@/lib/format/dates';
import { useReadOnly } from '@/lib/session';
import { closeTab } from '@/lib/tabs';
import { useSaveKey } from '@/lib/use-save-key';
import { useTabTitle } from '@/lib/use-tab-title';
import styles from './Window.module.css';

/** A task as those it concerns see and change it. */
export function ExistingTask({ path, task }: { path: string; task: Task }) {
  const { t } = useTranslation('task');
  const client = useQueryClient();
  const notice = useNotice();
  const readOnly = useReadOnly();
  const save = useSaveTask();
  const remove = useDeleteTask();
  const saved = useMemo(() => valuesOf(task), [task]);
  const draft = useTaskDraft(path, saved);
  const { values, edit, dirty, discard, contested } = draft;
  const deletion = useDelete(path, discard);
  const { errors, check, failed } = useTaskErrors();
  const [history, setHistory] = useState(false);
  useTabTitle(path, task.title);
  useChosenList(path, (filter) => edit({ partners: { partnerId: null, filter, partly: false } }));

  const submit = (andClose: boolean) => {
    if (readOnly || save.isPending) return;
    if (!dirty) {
      if (andClose) closeTab(path);
      return;
    }
    if (!check(values)) return;
    if (contested.length > 0) {
      notice.tell(t('settleFirst'));
      return;
    }
    save.mutate(
      { existing: task, input: inputOf(values, draft.partnersChanged) },
      {
        onSuccess: () => {
          discard();
          if (andClose) closeTab(path);
          notice.done(t('saved'));
        },
        onError: (error) => {
          if (error instanceof Problem && error.code === 'stale-version') {
            // What the other saved is asked for: where it is not what was typed here, both are shown at the field.
            void client.invalidateQueries({ queryKey: queryKeys.task(task.id) });
            notice.tell(t('changedByAnother'));
          } else failed(error);
        },
      },
    );
  };
  useSaveKey(() => submit(false));

  const askDelete = () =>
    deletion({
      title: t('deleteTitle', { title: task.title }),
      why: t('deleteWhy'),
      confirm: t('deleteTask'),
      run: () => remove.mutateAsync(task),
      done: t('deleted', { title: task.title }),
    });

  return (
    <Page
      title={task.title}
      meta={t('setBy', { name: task.initiator.name, at: formatInstant(task.createdAt) })}
      actions={
        <>
          <Button
            icon={<HistoryOutlined aria-hidden />}
            aria-pressed={history}
            onClick={() => setHistory(!history)}
          >
            {t('history')}
          </Button>
          {!readOnly && (
            <FormActions
              dirty={dirty}
              saving={save.isPending}
              onSave={() => submit(false)}
              onDiscard={discard}
            >
              {task.removable && (
                <Button danger onClick={askDelete}>
                  {t('deleteTask')}
                </Button>
              )}
              <Button onClick={() => submit(true)}>{t('closeWindow')}</Button>
            </FormActions>
          )}
        </>
      }
    >
      <div className={styles.window}>
        <div className={styles.main}>
          <TaskFields
            path={path}
            values={values}
            errors={errors}
            edit={edit}
            contested={{ fields: contested, saved, by: task.changedBy.name, keep: draft.keep }}
            disabled={readOnly}
          />
        </div>
        <div className={styles.side}>
          <Section flush title={t('title', { ns: 'files' })}>
            <Files path={taskFiles(task.id)} />
          </Section>
          <Comments path={path} task={task.id} readOnly={readOnly} />
        </div>
        {history && <TaskHistory task={task.id} onClose={() => setHistory(false)} />}
      </div>
    </Page>
  );
}
