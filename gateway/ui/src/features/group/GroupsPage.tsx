import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useGroups } from '@/api/groups/get-groups';
import type { Group } from '@/api/types/gateway';
import { useUserNames } from '@/api/users/get-user-names';
import { Page } from '@/components/page/Page';
import { Empty, Loaded } from '@/components/states/States';
import type { Column } from '@/components/table/columns';
import { DataTable } from '@/components/table/DataTable';
import { settingsColumn } from '@/components/table/settings-column';
import { useLocalSort } from '@/components/table/use-local-sort';
import { paths } from '@/lib/paths';
import { openTab } from '@/lib/tabs';

export function GroupsPage() {
  const { t } = useTranslation('group');
  const groups = useGroups();
  return (
    <Loaded query={groups} failed={t('failed')}>
      {(list) => <Groups groups={list} />}
    </Loaded>
  );
}

function Groups({ groups }: { groups: Group[] }) {
  const { t } = useTranslation('group');
  const names = useUserNames();
  const open = (group: Group, background = false) =>
    openTab(paths.group(group.id), { title: group.name, background });
  const columns = useMemo(
    (): Column<Group>[] => [
      settingsColumn({
        label: t('settings', { ns: 'common' }),
        nameOf: ({ name }) => name,
        open: (group) => openTab(paths.group(group.id), { title: group.name }),
      }),
      { id: 'name', title: t('name'), width: 300, sortable: true, text: ({ name }) => name },
      {
        id: 'count',
        title: t('members'),
        width: 170,
        sortable: true,
        text: ({ members }) => t('membersCount', { count: members.length }),
      },
      {
        id: 'members',
        title: '',
        width: 480,
        text: ({ members }) => members.map((id) => names.get(id) ?? '…').join(', '),
      },
    ],
    [names, t],
  );
  const { sort, sorted, onSort } = useLocalSort(columns, groups);
  const add = (
    <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => openTab(paths.newGroup)}>
      {t('add')}
    </Button>
  );
  return (
    <Page title={t('title')} actions={add}>
      <DataTable
        name={t('title')}
        columns={columns}
        rows={sorted}
        rowKey={({ id }) => id}
        sort={sort}
        onSort={onSort}
        onOpen={open}
        instead={groups.length === 0 ? <Empty title={t('empty')} why={t('emptyWhy')} /> : undefined}
      />
    </Page>
  );
}
