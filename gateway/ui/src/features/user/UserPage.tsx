import { EyeOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, Input, Switch } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGroups } from '@/api/groups/get-groups';
import { queryKeys } from '@/api/keys';
import { useMe } from '@/api/me/get-me';
import { fieldErrors } from '@/api/problem';
import type { User, UserInput } from '@/api/types/gateway';
import { useDeleteUser } from '@/api/users/delete-user';
import { useUser } from '@/api/users/get-user';
import { useSaveUser } from '@/api/users/save-user';
import { useUnlockUser } from '@/api/users/unlock-user';
import { useDelete } from '@/components/dialog/use-delete';
import { FormActions } from '@/components/form/FormActions';
import { useFormDraft } from '@/components/form/use-form-draft';
import { useNotice } from '@/components/notice/use-notice';
import { FormRow, Page, Section } from '@/components/page/Page';
import { Loaded } from '@/components/states/States';
import { RIGHTS } from '@/features/user/rights';
import { paths } from '@/lib/paths';
import type { ScreenProps } from '@/lib/screen';
import { session } from '@/lib/session';
import { openTab, replaceTab } from '@/lib/tabs';
import { useSaveKey } from '@/lib/use-save-key';
import { useTabTitle } from '@/lib/use-tab-title';
import styles from './UserPage.module.css';

const BLANK: UserInput = {
  login: '',
  name: '',
  enabled: true,
  reports: false,
  contacts: false,
  tasks: false,
  admin: false,
  groups: [],
};

export function UserPage({ path, id }: ScreenProps) {
  const { t } = useTranslation('user');
  const user = useUser(id);
  if (id === undefined) return <UserForm path={path} user={undefined} />;
  return (
    <Loaded query={user} failed={t('failed')}>
      {(loaded) => <UserForm path={path} user={loaded} />}
    </Loaded>
  );
}

function inputOf({ login, name, enabled, reports, contacts, tasks, admin, groups }: User): UserInput {
  return { login, name, enabled, reports, contacts, tasks, admin, groups };
}

function UserForm({ path, user }: { path: string; user: User | undefined }) {
  const { t } = useTranslation('user');
  const notice = useNotice();
  const me = useMe();
  const groups = useGroups().data;
  const save = useSaveUser();
  const remove = useDeleteUser();
  const unlock = useUnlockUser();
  const { values, edit, dirty, discard } = useFormDraft<UserInput>(path, user ? inputOf(user) : BLANK);
  const deletion = useDelete(path, discard);
  // A password is no draft: it is never written to the browser's storage.
  const [password, setPassword] = useState('');
  const [errors, setErrors] = useState<Record<string, string>>({});
  useTabTitle(path, user?.name);

  const submit = () => {
    const missing = {
      ...(values.name.trim() ? {} : { name: t('nameNeeded') }),
      ...(values.login.trim() ? {} : { login: t('loginNeeded') }),
      ...(user || password ? {} : { password: t('passwordNeeded') }),
    };
    setErrors(missing);
    if (Object.keys(missing).length > 0 || save.isPending) return;
    save.mutate(
      { ...(user ? { existing: user } : {}), input: { ...values, ...(password ? { password } : {}) } },
      {
        onSuccess: (saved) => {
          discard();
          setPassword('');
          notice.done(t('saved', { name: saved.name }));
          if (!user) replaceTab(path, paths.user(saved.id));
        },
        onError: (error) => {
          const found = fieldErrors(error);
          setErrors(found);
          if (Object.keys(found).length === 0) notice.failed(error);
        },
      },
    );
  };
  useSaveKey(submit);

  const askDelete = (existing: User) =>
    deletion({
      title: t('deleteTitle', { name: existing.name }),
      why: t('deleteWhy'),
      confirm: t('deleteUser'),
      run: () => remove.mutateAsync(existing.id),
      done: t('deleted', { name: existing.name }),
    });

  return (
    <Page
      padded
      narrow
      title={user?.name ?? t('add')}
      actions={
        <FormActions dirty={dirty} saving={save.isPending} onSave={submit} onDiscard={discard}>
          {user && !user.admin && <LookAs user={user} />}
          {user && user.id !== me.id && (
            <Button danger disabled={user.lastAdmin} onClick={() => askDelete(user)}>
              {t('deleteUser')}
            </Button>
          )}
        </FormActions>
      }
    >
      <Section title={t('main')}>
        <FormRow label={t('name')} required error={errors.name}>
          {(control) => (
            <Input {...control} value={values.name} onChange={({ target }) => edit({ name: target.value })} />
          )}
        </FormRow>
        <FormRow label={t('login')} required error={errors.login}>
          {(control) => (
            <Input
              {...control}
              autoComplete="off"
              value={values.login}
              onChange={({ target }) => edit({ login: target.value })}
            />
          )}
        </FormRow>
        <FormRow
          label={user ? t('newPassword') : t('password')}
          required={!user}
          hint={user && t('passwordKeep')}
          error={errors.password}
        >
          {(control) => (
            <Input.Password
              {...control}
              autoComplete="new-password"
              value={password}
              onChange={({ target }) => setPassword(target.value)}
            />
          )}
        </FormRow>
      </Section>
      {user?.locked && (
        <div role="status" className={styles.locked}>
          {t('locked')}
          <Button
            size="small"
            loading={unlock.isPending}
            onClick={() =>
              unlock.mutate(user.id, { onSuccess: () => notice.done(t('unlocked')), onError: notice.failed })
            }
          >
            {t('unlock')}
          </Button>
        </div>
      )}
      <Section title={t('access')} hint={t('always')}>
        {RIGHTS.map((right) => (
          <FormRow
            key={right}
            label={t(right)}
            beside={right === 'admin' && user?.lastAdmin ? t('lastAdmin') : t(`${right}Hint`)}
            error={errors[right]}
          >
            {(control) => (
              <Switch
                {...control}
                checked={values[right]}
                disabled={right === 'admin' && Boolean(user?.lastAdmin)}
                checkedChildren={t('yes', { ns: 'common' })}
                unCheckedChildren={t('no', { ns: 'common' })}
                onChange={(on) => edit({ [right]: on })}
              />
            )}
          </FormRow>
        ))}
      </Section>
      <Section title={t('groups')} hint={t('groupsHint')}>
        <div className={styles.groups}>
          {groups?.map((group) => (
            <Checkbox
              key={group.id}
              checked={values.groups.includes(group.id)}
              onChange={({ target }) =>
                edit({
                  groups: target.checked
                    ? [...values.groups, group.id]
                    : values.groups.filter((other) => other !== group.id),
                })
              }
            >
              {group.name}
            </Checkbox>
          ))}
        </div>
        {groups?.length === 0 && <p>{t('noGroupsYet')}</p>}
        {groups && groups.length > 0 && values.groups.length === 0 && !values.admin && (
          <p className={styles.warning}>{t('noGroup')}</p>
        )}
      </Section>
    </Page>
  );
}

/** Shows the workplace as this user has it. */
function LookAs({ user }: { user: User }) {
  const { t } = useTranslation('user');
  const client = useQueryClient();
  const look = () => {
    session.lookAs({ id: user.id, name: user.name, roles: RIGHTS.filter((right) => user[right]) });
    client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== queryKeys.me[0] });
    openTab(paths.partners);
  };
  return (
    <Button icon={<EyeOutlined aria-hidden />} onClick={look}>
      {t('lookAs')}
    </Button>
  );
}
