import { useTranslation } from 'react-i18next';
import { useTask } from '@/api/tasks/get-task';
import { Loaded } from '@/components/states/States';
import { ExistingTask } from '@/features/task/window/ExistingTask';
import { NewTask } from '@/features/task/window/NewTask';
import type { ScreenProps } from '@/lib/screen';

/** The window of a task, or of one to be set. */
export function TaskWindow({ path, id }: ScreenProps) {
  return id === undefined ? <NewTask path={path} /> : <LoadedTask path={path} id={id} />;
}

function LoadedTask({ path, id }: { path: string; id: string }) {
  const { t } = useTranslation('task');
  const query = useTask(id);
  return (
    <Loaded query={query} failed={t('failed')}>
      {(task) => <ExistingTask path={path} task={task} />}
    </Loaded>
  );
}
