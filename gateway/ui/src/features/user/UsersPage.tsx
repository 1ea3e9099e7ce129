import { PlusOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGroups } from '@/api/groups/get-groups';
import { useMe } from '@/api/me/get-me';
import type { User } from '@/api/types/gateway';
import { useUsers } from '@/api/users/get-users';
import { Page } from '@/components/page/Page';
import { Empty, Loaded } from '@/components/states/States';
import type { Column } from '@/components/table/columns';
import { DataTable } from '@/components/table/DataTable';
import { settingsColumn } from '@/components/table/settings-column';
import { useLocalSort } from '@/components/table/use-local-sort';
import { RIGHTS } from '@/features/user/rights';
import { paths } from '@/lib/paths';
import { openTab } from '@/lib/tabs';

export function UsersPage() {
  const { t } = useTranslation('user');
  const users = useUsers();
  return (
    <Loaded query={users} failed={t('failed')}>
      {(list) => <Users users={list} />}
    </Loaded>
  );
}

function Users({ users }: { users: User[] }) {
  const { t } = useTranslation('user');
  const me = useMe();
  const groups = useGroups().data;
  const [search, setSearch] = useState('');

  const columns = useMemo((): Column<User>[] => {
    const groupNames = (user: User) =>
      user.groups.map((id) => groups?.find((group) => group.id === id)?.name ?? '…').join(', ');
    return [
      settingsColumn({
        label: t('settings', { ns: 'common' }),
        nameOf: ({ name }) => name,
        open: (user) => openTab(paths.user(user.id), { title: user.name }),
      }),
      {
        id: 'name',
        title: t('name'),
        width: 280,
        sortable: true,
        text: ({ id, name }) => (id === me.id ? `${name} (${t('you')})` : name),
      },
      { id: 'login', title: t('login'), width: 160, sortable: true, text: ({ login }) => login },
      {
        id: 'rights',
        title: t('rights'),
        width: 340,
        sortable: true,
        text: (user) =>
          user.admin
            ? t('admin')
            : RIGHTS.filter((right) => user[right])
                .map((right) => t(right))
                .join(', '),
      },
      { id: 'groups', title: t('groups'), width: 280, sortable: true, text: groupNames },
    ];
  }, [groups, me.id, t]);

  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = users.filter((user) => {
    const text = columns
      .map((column) => column.text(user))
      .join(' ')
      .toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const { sort, sorted, onSort } = useLocalSort(columns, found);

  return (
    <Page
      title={t('title')}
      actions={
        <>
          <Input.Search
            allowClear
            placeholder={t('find')}
            aria-label={t('find')}
            style={{ width: 240 }}
            onChange={({ target }) => setSearch(target.value)}
          />
          <Button onClick={() => openTab(paths.sessions)}>{t('sessions.title')}</Button>
          <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => openTab(paths.newUser)}>
            {t('add')}
          </Button>
        </>
      }
    >
      <DataTable
        name={t('title')}
        columns={columns}
        rows={sorted}
        rowKey={({ id }) => id}
        sort={sort}
        onSort={onSort}
        onOpen={(user, background) => openTab(paths.user(user.id), { title: user.name, background })}
        instead={
          sorted.length > 0 ? undefined : users.length > 0 ? (
            <Empty title={t('noneFound')} />
          ) : (
            <Empty title={t('empty')} why={t('emptyWhy')} />
          )
        }
      />
    </Page>
  );
}
