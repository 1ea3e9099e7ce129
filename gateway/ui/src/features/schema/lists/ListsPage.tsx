import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAllFields } from '@/api/fields/get-fields';
import { useLists } from '@/api/lists/get-lists';
import type { PartnerList } from '@/api/types/schema-service';
import { Page } from '@/components/page/Page';
import { Empty, Loaded } from '@/components/states/States';
import type { Column } from '@/components/table/columns';
import { DataTable } from '@/components/table/DataTable';
import { settingsColumn } from '@/components/table/settings-column';
import { useLocalSort } from '@/components/table/use-local-sort';
import { paths } from '@/lib/paths';
import { openTab } from '@/lib/tabs';

export function ListsPage() {
  const { t } = useTranslation('schema');
  const lists = useLists();
  return (
    <Loaded query={lists} failed={t('listsFailed')}>
      {(loaded) => <Lists lists={loaded} />}
    </Loaded>
  );
}

function Lists({ lists }: { lists: PartnerList[] }) {
  const { t } = useTranslation('schema');
  const fields = useAllFields().data;
  const columns = useMemo(
    (): Column<PartnerList>[] => [
      settingsColumn({
        label: t('settings', { ns: 'common' }),
        nameOf: ({ name }) => name,
        open: (list) => openTab(paths.list(list.id), { title: list.name }),
      }),
      { id: 'name', title: t('listName'), width: 260, sortable: true, text: ({ name }) => name },
      {
        id: 'count',
        title: t('rows'),
        width: 110,
        sortable: true,
        text: ({ rows }) => t('rowCount', { count: rows.length }),
      },
      {
        id: 'rows',
        title: '',
        width: 400,
        text: ({ rows }) => rows.map(({ name }) => name).join(', '),
      },
      {
        id: 'used',
        title: t('usedIn'),
        width: 260,
        text: ({ id }) =>
          fields
            ?.filter(({ listId }) => listId === id)
            .map(({ label }) => label)
            .join(', ') || t('nowhere'),
      },
    ],
    [fields, t],
  );
  const { sort, sorted, onSort } = useLocalSort(columns, lists);
  return (
    <Page
      title={t('listsTitle')}
      actions={
        <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => openTab(paths.newList)}>
          {t('createList')}
        </Button>
      }
    >
      <DataTable
        name={t('listsTitle')}
        columns={columns}
        rows={sorted}
        rowKey={({ id }) => id}
        sort={sort}
        onSort={onSort}
        onOpen={(list, background) => openTab(paths.list(list.id), { title: list.name, background })}
        instead={lists.length === 0 ? <Empty title={t('listsEmpty')} why={t('listsEmptyWhy')} /> : undefined}
      />
    </Page>
  );
}
