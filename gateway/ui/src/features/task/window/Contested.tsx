import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useUserNames } from '@/api/users/get-user-names';
import type { TaskField, TaskValues } from '@/features/task/window/task-draft';
import { formatInstant } from '@/lib/format/dates';
import { formatNumber } from '@/lib/format/values';
import styles from './Window.module.css';

export interface Dispute {
  fields: TaskField[];
  saved: TaskValues;
  by: string;
  keep: (field: TaskField) => void;
}

interface ContestedProps {
  field: TaskField;
  dispute: Dispute;
  edit: (part: Partial<TaskValues>) => void;
}

/** What another saved in a field while it was edited here: theirs to take, or one's own to keep. */
export function Contested({ field, dispute, edit }: ContestedProps) {
  const { t } = useTranslation('task');
  const text = useValueText();
  return (
    <div role="alert" className={styles.contested}>
      <span>{t('contested', { name: dispute.by, value: text(field, dispute.saved) })}</span>
      <Button size="small" onClick={() => edit({ [field]: dispute.saved[field] })}>
        {t('takeTheirs')}
      </Button>
      <Button size="small" onClick={() => dispute.keep(field)}>
        {t('keepMine')}
      </Button>
    </div>
  );
}

function useValueText() {
  const { t } = useTranslation('task');
  const names = useUserNames();
  return (field: TaskField, values: TaskValues): string => {
    const empty = t('empty', { ns: 'common' });
    switch (field) {
      case 'dueAt':
      case 'remindAt':
        return values[field] ? formatInstant(values[field]) : empty;
      case 'assignee':
        return names.get(values.assignee ?? '') ?? empty;
      case 'priority':
        return t(`priority_${values.priority}`);
      case 'status':
        return t(`status_${values.status}`);
      case 'hours':
        return typeof values.hours === 'number' ? formatNumber(values.hours) : empty;
      case 'partners':
        return values.partners ? t(values.partners.filter ? 'about_LIST' : 'about_CARD') : empty;
      default:
        return values[field] || empty;
    }
  };
}
