import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { STATUSES, type Priority, type Status } from '@/api/types/task-service';
import { FormRow, Section } from '@/components/page/Page';
import { UserPicker } from '@/components/user/UserPicker';
import { DateTimeInput } from '@/components/value/DateInputs';
import { NumberInput } from '@/components/value/NumberInput';
import { Contested, type Dispute } from '@/features/task/window/Contested';
import { Partners } from '@/features/task/window/Partners';
import type { TaskField, TaskValues } from '@/features/task/window/task-draft';
import type { TaskErrors } from '@/features/task/window/use-task-errors';
import styles from './Window.module.css';

const PRIORITIES: Priority[] = ['LOW', 'NORMAL', 'HIGH'];

interface TaskFieldsProps {
  path: string;
  values: TaskValues;
  errors: TaskErrors;
  edit: (part: Partial<TaskValues>) => void;
  contested?: Dispute;
  disabled?: boolean;
  /** Of one that is only being set: it is new, and has taken no time yet. */
  fresh?: boolean;
}

/** Everything that can be said of a task. */
export function TaskFields({
  path,
  values,
  errors,
  edit,
  contested,
  disabled = false,
  fresh = false,
}: TaskFieldsProps) {
  const { t } = useTranslation('task');
  const status = (field: TaskField) => (errors[field] ? { status: 'error' as const } : {});
  const dispute = (field: TaskField) =>
    contested?.fields.includes(field) ? (
      <Contested field={field} dispute={contested} edit={edit} />
    ) : undefined;
  return (
    <fieldset className={styles.fields} disabled={disabled}>
      <Section title={t('what')}>
        <FormRow label={t('taskTitle')} required error={errors.title} hint={dispute('title')}>
          {(control) => (
            <Input
              {...control}
              {...status('title')}
              maxLength={200}
              value={values.title}
              onChange={({ target }) => edit({ title: target.value })}
            />
          )}
        </FormRow>
        <FormRow label={t('description')} error={errors.description} hint={dispute('description')}>
          {(control) => (
            <Input.TextArea
              {...control}
              {...status('description')}
              rows={5}
              maxLength={10000}
              value={values.description}
              onChange={({ target }) => edit({ description: target.value })}
            />
          )}
        </FormRow>
        <FormRow label={t('assignee')} required error={errors.assignee} hint={dispute('assignee')}>
          {(control) => (
            <UserPicker
              id={control.id}
              describedBy={control['aria-describedby']}
              invalid={control['aria-invalid']}
              disabled={disabled}
              among="tasks"
              value={values.assignee}
              onChange={(assignee) => edit({ assignee })}
            />
          )}
        </FormRow>
        <FormRow label={t('dueAt')} required error={errors.dueAt} hint={dispute('dueAt')}>
          {({ id }) => (
            <DateTimeInput
              id={id}
              {...status('dueAt')}
              value={values.dueAt}
              onChange={(dueAt) => edit({ dueAt })}
            />
          )}
        </FormRow>
        <FormRow label={t('remindAt')} error={errors.remindAt} hint={dispute('remindAt')}>
          {({ id }) => (
            <DateTimeInput
              id={id}
              {...status('remindAt')}
              value={values.remindAt}
              onChange={(remindAt) => edit({ remindAt })}
            />
          )}
        </FormRow>
        <FormRow label={t('priority')} error={errors.priority} hint={dispute('priority')}>
          {(control) => (
            <Select<Priority>
              {...control}
              style={{ width: '100%' }}
              value={values.priority}
              options={PRIORITIES.map((value) => ({ value, label: t(`priority_${value}`) }))}
              onChange={(priority) => edit({ priority })}
            />
          )}
        </FormRow>
        {!fresh && (
          <>
            <FormRow label={t('status')} error={errors.status} hint={dispute('status')}>
              {(control) => (
                <Select<Status>
                  {...control}
                  style={{ width: '100%' }}
                  value={values.status}
                  options={STATUSES.map((value) => ({ value, label: t(`status_${value}`) }))}
                  onChange={(next) => edit({ status: next })}
                />
              )}
            </FormRow>
            <FormRow label={t('hours')} error={errors.hours} hint={dispute('hours') ?? t('hoursHint')}>
              {({ id }) => (
                <NumberInput
                  id={id}
                  {...status('hours')}
                  value={values.hours}
                  onChange={(hours) => edit({ hours })}
                />
              )}
            </FormRow>
          </>
        )}
      </Section>
      <Section title={t('partners')}>
        <Partners
          path={path}
          title={values.title}
          partners={values.partners}
          error={errors.partners}
          disabled={disabled}
          onChange={(partners) => edit({ partners })}
        />
        {dispute('partners')}
      </Section>
    </fieldset>
  );
}
