import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queryKeys } from '@/api/keys';
import { useMe } from '@/api/me/get-me';
import { taskFiles } from '@/api/tasks/task-files';
import { useSaveTask } from '@/api/tasks/save-task';
import { startUploads } from '@/components/files/uploads';
import { useNotice } from '@/components/notice/use-notice';
import { Page } from '@/components/page/Page';
import { ChosenFiles } from '@/features/task/window/ChosenFiles';
import { TaskFields } from '@/features/task/window/TaskFields';
import { EMPTY, inputOf, useTaskDraft, type TaskValues } from '@/features/task/window/task-draft';
import { useChosenList } from '@/features/task/window/use-chosen-list';
import { useTaskErrors } from '@/features/task/window/use-task-errors';
import { paths } from '@/lib/paths';
import { replaceTab } from '@/lib/tabs';
import { useSaveKey } from '@/lib/use-save-key';

const newKey = () => crypto.randomUUID();

/** A task to be set; what is filled in outlives the way to the partner table and back. */
export function NewTask({ path }: { path: string }) {
  const { t } = useTranslation('task');
  const notice = useNotice();
  const client = useQueryClient();
  const me = useMe();
  const save = useSaveTask();
  const { values, edit: change, dirty, discard } = useTaskDraft(path, { ...EMPTY, assignee: me.id });
  const { errors, check, failed } = useTaskErrors();
  const [key, setKey] = useState(newKey);
  const [files, setFiles] = useState<File[]>([]);
  const edit = (part: Partial<TaskValues>) => {
    // Another text is another task; the same sent again, since no answer came, is not.
    setKey(newKey());
    change(part);
  };
  useChosenList(path, (filter) => edit({ partners: { partnerId: null, filter, partly: false } }));

  const submit = () => {
    if (save.isPending || !check(values)) return;
    save.mutate(
      { input: inputOf(values, values.partners !== null), idempotencyKey: key },
      {
        onSuccess: (task) => {
          discard();
          // The task is there whatever becomes of its files: its window shows how far they are, and those that failed.
          startUploads(
            taskFiles(task.id),
            files,
            () => null,
            () => void client.invalidateQueries({ queryKey: queryKeys.files(taskFiles(task.id)) }),
          );
          notice.done(t('created', { title: task.title }));
          replaceTab(path, paths.task(task.id));
        },
        onError: failed,
      },
    );
  };
  useSaveKey(submit);

  return (
    <Page
      padded
      narrow
      title={t('newTask')}
      actions={
        <>
          {dirty && <Button onClick={discard}>{t('discard', { ns: 'common' })}</Button>}
          <Button type="primary" loading={save.isPending} onClick={submit} title="Ctrl+S">
            {t('add')}
          </Button>
        </>
      }
    >
      <TaskFields path={path} values={values} errors={errors} edit={edit} fresh />
      <ChosenFiles files={files} onChange={setFiles} />
    </Page>
  );
}
