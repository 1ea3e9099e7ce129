import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccess } from '@/api/access/get-access';
import { useSaveAccess } from '@/api/access/save-access';
import { useAllFields } from '@/api/fields/get-fields';
import { useDeleteGroup } from '@/api/groups/delete-group';
import { useGroup } from '@/api/groups/get-group';
import { useSaveGroup } from '@/api/groups/save-group';
import { fieldErrors } from '@/api/problem';
import type { Group } from '@/api/types/gateway';
import type { Access, AccessLevel, Field } from '@/api/types/schema-service';
import { useUsers } from '@/api/users/get-users';
import { useDelete } from '@/components/dialog/use-delete';
import { FormActions } from '@/components/form/FormActions';
import { useFormDraft } from '@/components/form/use-form-draft';
import { useNotice } from '@/components/notice/use-notice';
import { FormRow, Page, Section } from '@/components/page/Page';
import { Loaded, Skeleton } from '@/components/states/States';
import { FieldLevels } from '@/features/group/FieldLevels';
import { Members } from '@/features/group/Members';
import { paths } from '@/lib/paths';
import type { ScreenProps } from '@/lib/screen';
import { replaceTab } from '@/lib/tabs';
import { useSaveKey } from '@/lib/use-save-key';
import { useTabTitle } from '@/lib/use-tab-title';

interface GroupValues {
  name: string;
  members: string[];
  levels: Record<string, AccessLevel>;
}

export function GroupPage({ path, id }: ScreenProps) {
  const { t } = useTranslation('group');
  const group = useGroup(id);
  const access = useAccess(id);
  const fields = useAllFields();
  if (id === undefined)
    return <GroupForm path={path} group={undefined} access={undefined} fields={undefined} />;
  return (
    <Loaded query={group} failed={t('failed')}>
      {(loaded) => (
        <Loaded query={access} failed={t('failed')}>
          {(levels) => <GroupForm path={path} group={loaded} access={levels} fields={fields.data} />}
        </Loaded>
      )}
    </Loaded>
  );
}

interface GroupFormProps {
  path: string;
  group: Group | undefined;
  access: Access | undefined;
  fields: Field[] | undefined;
}

function GroupForm({ path, group, access, fields }: GroupFormProps) {
  const { t } = useTranslation('group');
  const notice = useNotice();
  const users = useUsers().data;
  const saveGroup = useSaveGroup();
  const saveAccess = useSaveAccess();
  const remove = useDeleteGroup();
  const { values, edit, dirty, discard } = useFormDraft<GroupValues>(path, {
    name: group?.name ?? '',
    members: group?.members ?? [],
    levels: access?.levels ?? {},
  });
  const deletion = useDelete(path, discard);
  const [errors, setErrors] = useState<Record<string, string>>({});
  useTabTitle(path, group?.name);
  const saving = saveGroup.isPending || saveAccess.isPending;

  const submit = async () => {
    if (saving) return;
    if (!values.name.trim()) {
      setErrors({ name: t('nameNeeded') });
      return;
    }
    setErrors({});
    try {
      const { name, members, levels } = values;
      const saved = await saveGroup.mutateAsync({
        ...(group ? { existing: group } : {}),
        input: { name, members },
      });
      // Two services hold the two halves; the levels go second, and only when they were touched.
      if (access && JSON.stringify(levels) !== JSON.stringify(access.levels)) {
        await saveAccess.mutateAsync({ groupId: saved.id, version: access.version, levels });
      }
      discard();
      notice.done(t('saved', { name: saved.name }));
      if (!group) replaceTab(path, paths.group(saved.id));
    } catch (error) {
      const found = fieldErrors(error);
      setErrors(found);
      if (Object.keys(found).length === 0) notice.failed(error);
    }
  };
  useSaveKey(() => void submit());

  const askDelete = (existing: Group) =>
    deletion({
      title: t('deleteTitle', { name: existing.name }),
      why: t('deleteWhy'),
      confirm: t('deleteGroup'),
      run: () => remove.mutateAsync(existing.id),
      done: t('deleted', { name: existing.name }),
    });

  return (
    <Page
      padded
      title={group?.name ?? t('create')}
      actions={
        <FormActions dirty={dirty} saving={saving} onSave={() => void submit()} onDiscard={discard}>
          {group && (
            <Button danger onClick={() => askDelete(group)}>
              {t('deleteGroup')}
            </Button>
          )}
        </FormActions>
      }
    >
      <Section title={t('main')}>
        <FormRow label={t('name')} required error={errors.name}>
          {(control) => (
            <Input
              {...control}
              style={{ maxWidth: 420 }}
              value={values.name}
              onChange={({ target }) => edit({ name: target.value })}
            />
          )}
        </FormRow>
      </Section>
      <Section title={t('members')} hint={t('membersCount', { count: values.members.length })}>
        {users ? (
          <Members users={users} members={values.members} onChange={(members) => edit({ members })} />
        ) : (
          <Skeleton rows={3} />
        )}
      </Section>
      <Section title={t('levels')} hint={group ? t('levelsHint') : t('afterSave')}>
        {group &&
          (fields ? (
            <FieldLevels fields={fields} levels={values.levels} onChange={(levels) => edit({ levels })} />
          ) : (
            <Skeleton rows={6} />
          ))}
      </Section>
    </Page>
  );
}
