import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDeleteField } from '@/api/fields/delete-field';
import { useField } from '@/api/fields/get-field';
import { useFieldUsage } from '@/api/fields/get-field-usage';
import { useAllFields } from '@/api/fields/get-fields';
import { useSaveField } from '@/api/fields/save-field';
import { useGroups } from '@/api/groups/get-groups';
import { fieldErrors } from '@/api/problem';
import type { Field, FieldInput } from '@/api/types/schema-service';
import { useDelete } from '@/components/dialog/use-delete';
import { FormActions } from '@/components/form/FormActions';
import { useFormDraft } from '@/components/form/use-form-draft';
import { useNotice } from '@/components/notice/use-notice';
import { Page } from '@/components/page/Page';
import { Loaded } from '@/components/states/States';
import { inputOf, nextInput, usesList } from '@/features/schema/fields/field-input';
import { FieldMain } from '@/features/schema/fields/FieldMain';
import { FieldMore } from '@/features/schema/fields/FieldMore';
import { paths } from '@/lib/paths';
import type { ScreenProps } from '@/lib/screen';
import { replaceTab } from '@/lib/tabs';
import { useSaveKey } from '@/lib/use-save-key';
import { useTabTitle } from '@/lib/use-tab-title';
import { LATIN_NAME } from '@/lib/values/latin-name';

export function FieldPage({ path, id }: ScreenProps) {
  const { t } = useTranslation('schema');
  const all = useAllFields();
  const field = useField(id);
  return (
    <Loaded query={all} failed={t('fieldsFailed')}>
      {(fields) =>
        id === undefined ? (
          <FieldForm path={path} field={undefined} fields={fields} />
        ) : (
          <Loaded query={field} failed={t('fieldsFailed')}>
            {(loaded) => <FieldForm path={path} field={loaded} fields={fields} />}
          </Loaded>
        )
      }
    </Loaded>
  );
}

interface FieldFormProps {
  path: string;
  field: Field | undefined;
  fields: Field[];
}

function FieldForm({ path, field, fields }: FieldFormProps) {
  const { t } = useTranslation('schema');
  const notice = useNotice();
  const save = useSaveField();
  const remove = useDeleteField();
  const usage = useFieldUsage(field?.id).data;
  const groups = useGroups().data;
  const start = useMemo(() => (field ? inputOf(field) : nextInput(fields)), [field, fields]);
  const { values, edit, dirty, discard } = useFormDraft<FieldInput>(path, start);
  const deletion = useDelete(path, discard);
  const [errors, setErrors] = useState<Record<string, string>>({});
  useTabTitle(path, field?.label);

  const missing = (): Record<string, string> => ({
    ...(values.label.trim() ? {} : { label: t('required', { ns: 'common' }) }),
    ...(LATIN_NAME.test(values.name) ? {} : { name: t('latinNameWrong') }),
    ...(usesList(values.type) && !values.listId ? { listId: t('chooseList') } : {}),
  });

  const submit = () => {
    if (save.isPending) return;
    const found = missing();
    setErrors(found);
    if (Object.keys(found).length > 0) return;
    const input = { ...values, listId: usesList(values.type) ? values.listId : null };
    save.mutate(
      { ...(field ? { existing: field } : {}), input },
      {
        onSuccess: (saved) => {
          discard();
          notice.done(t('fieldSaved', { name: saved.label }));
          if (!field) replaceTab(path, paths.field(saved.id));
        },
        onError: (error) => {
          const told = fieldErrors(error);
          setErrors(told);
          if (Object.keys(told).length === 0) notice.failed(error);
        },
      },
    );
  };
  useSaveKey(submit);

  const seenBy = () => {
    const names = usage?.groups
      .map(({ groupId }) => groups?.find(({ id }) => id === groupId)?.name)
      .filter(Boolean);
    if (!names) return '';
    return names.length > 0 ? t('fieldSeenBy', { groups: names.join(', ') }) : t('fieldUnseen');
  };

  const askDelete = (existing: Field) =>
    deletion({
      title: t('deleteFieldTitle', { name: existing.label }),
      why: `${t('deleteFieldWhy')} ${seenBy()}`,
      confirm: t('deleteField'),
      run: () => remove.mutateAsync(existing),
      done: t('fieldDeleted', { name: existing.label }),
    });

  const form = { values, errors, edit, existing: field, fields };
  return (
    <Page
      padded
      narrow
      title={field?.label ?? t('fieldCreate')}
      actions={
        <FormActions dirty={dirty} saving={save.isPending} onSave={submit} onDiscard={discard}>
          {field && (
            <Button danger onClick={() => askDelete(field)}>
              {t('deleteField')}
            </Button>
          )}
        </FormActions>
      }
    >
      <FieldMain {...form} />
      <FieldMore {...form} />
    </Page>
  );
}
