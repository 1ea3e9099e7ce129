import { ArrowDownOutlined, ArrowUpOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Switch } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAllFields } from '@/api/fields/get-fields';
import { useSaveField } from '@/api/fields/save-field';
import { useListsById } from '@/api/lists/get-lists';
import type { Field } from '@/api/types/schema-service';
import { useNotice } from '@/components/notice/use-notice';
import { Page } from '@/components/page/Page';
import { Empty, Loaded } from '@/components/states/States';
import type { Column } from '@/components/table/columns';
import { DataTable } from '@/components/table/DataTable';
import { RowButton } from '@/components/table/RowButton';
import { settingsColumn } from '@/components/table/settings-column';
import { useLocalSort } from '@/components/table/use-local-sort';
import { inputOf, moved } from '@/features/schema/fields/field-input';
import { paths } from '@/lib/paths';
import { openTab } from '@/lib/tabs';

export function FieldsPage() {
  const { t } = useTranslation('schema');
  const fields = useAllFields();
  return (
    <Loaded query={fields} failed={t('fieldsFailed')}>
      {(list) => <Fields fields={list} />}
    </Loaded>
  );
}

function Fields({ fields }: { fields: Field[] }) {
  const { t } = useTranslation('schema');
  const notice = useNotice();
  const lists = useListsById();
  const save = useSaveField();

  const columns = useMemo((): Column<Field>[] => {
    const change = (field: Field, part: Partial<Field>) =>
      save.mutateAsync({ existing: field, input: { ...inputOf(field), ...part } });
    const move = async (field: Field, step: -1 | 1) => {
      try {
        // One after the other: each write must see the version before it.
        for (const { field: other, order } of moved(fields, field, step)) await change(other, { order });
      } catch (error) {
        notice.failed(error);
      }
    };
    const yes = (value: boolean) => (value ? t('yes', { ns: 'common' }) : '');
    return [
      settingsColumn({
        label: t('settings', { ns: 'common' }),
        nameOf: ({ label }) => label,
        open: (field) => openTab(paths.field(field.id), { title: field.label }),
      }),
      { id: 'label', title: t('label'), width: 240, sortable: true, text: ({ label }) => label },
      { id: 'name', title: t('latinName'), width: 190, sortable: true, text: ({ name }) => name },
      { id: 'group', title: t('group'), width: 170, sortable: true, text: ({ group }) => group },
      {
        id: 'type',
        title: t('type'),
        width: 220,
        sortable: true,
        text: ({ type, listId }) => {
          const list = listId && lists[listId]?.name;
          return list ? `${t(`types.${type}`)}: ${list}` : t(`types.${type}`);
        },
      },
      {
        id: 'inTable',
        title: t('inTableShort'),
        width: 90,
        sortable: true,
        text: ({ inTable }) => yes(inTable),
      },
      {
        id: 'required',
        title: t('requiredShort'),
        width: 70,
        sortable: true,
        text: ({ required }) => yes(required),
      },
      {
        id: 'order',
        title: t('order', { ns: 'common' }),
        width: 110,
        align: 'right',
        sortable: true,
        text: ({ order }) => String(order),
      },
      {
        id: 'move',
        title: '',
        width: 68,
        fixed: true,
        text: () => '',
        render: (field) => (
          <>
            <RowButton
              icon={<ArrowUpOutlined aria-hidden />}
              label={`${t('moveUp')}: ${field.label}`}
              onClick={() => void move(field, -1)}
            />
            <RowButton
              icon={<ArrowDownOutlined aria-hidden />}
              label={`${t('moveDown')}: ${field.label}`}
              onClick={() => void move(field, 1)}
            />
          </>
        ),
      },
      {
        id: 'shown',
        title: t('show'),
        width: 100,
        sortable: true,
        text: ({ shown }) => (shown ? t('on') : t('off')),
        render: (field) => (
          <Switch
            size="small"
            aria-label={`${t('show')}: ${field.label}`}
            checked={field.shown}
            checkedChildren={t('yes', { ns: 'common' })}
            unCheckedChildren={t('no', { ns: 'common' })}
            onChange={(shown) => {
              change(field, { shown }).catch(notice.failed);
            }}
          />
        ),
      },
    ];
  }, [fields, lists, notice, save, t]);
  const { sort, sorted, onSort } = useLocalSort(columns, fields);

  return (
    <Page
      title={t('fieldsTitle')}
      actions={
        <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => openTab(paths.newField)}>
          {t('createField')}
        </Button>
      }
    >
      <DataTable
        name={t('fieldsTitle')}
        columns={columns}
        rows={sorted}
        rowKey={({ id }) => id}
        sort={sort}
        onSort={onSort}
        onOpen={(field, background) => openTab(paths.field(field.id), { title: field.label, background })}
        instead={
          fields.length === 0 ? <Empty title={t('fieldsEmpty')} why={t('fieldsEmptyWhy')} /> : undefined
        }
      />
    </Page>
  );
}
