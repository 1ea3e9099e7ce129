import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useImports } from '@/api/imports/get-imports';
import type { Import } from '@/api/types/import-service';
import { Page, Section } from '@/components/page/Page';
import { Empty, Loaded } from '@/components/states/States';
import type { Column } from '@/components/table/columns';
import { DataTable } from '@/components/table/DataTable';
import { useLocalSort } from '@/components/table/use-local-sort';
import { UploadForm } from '@/features/import/UploadForm';
import { formatInstant } from '@/lib/format/dates';
import { formatNumber } from '@/lib/format/values';
import { paths } from '@/lib/paths';
import { openTab } from '@/lib/tabs';

/** «Загрузка базы»: a new file, and the files loaded before. */
export function ImportsPage() {
  const { t } = useTranslation('imports');
  const imports = useImports();
  return (
    <Page padded title={t('title')}>
      <Section title={t('chooseFile')} hint={t('before')}>
        <UploadForm />
      </Section>
      <Section flush title={t('earlier')}>
        <Loaded query={imports} failed={t('failedList')}>
          {(list) =>
            list.length > 0 ? <Earlier imports={list} /> : <Empty compact title={t('noneEarlier')} />
          }
        </Loaded>
      </Section>
    </Page>
  );
}

function Earlier({ imports }: { imports: Import[] }) {
  const { t } = useTranslation('imports');
  const columns = useMemo((): Column<Import>[] => {
    const number = (id: 'created' | 'updated' | 'duplicates' | 'failed'): Column<Import> => ({
      id,
      title: t(id),
      width: 105,
      align: 'right',
      sortable: true,
      text: ({ progress }) => formatNumber(progress[id]),
    });
    return [
      { id: 'file', title: t('file'), width: 280, sortable: true, text: ({ file }) => file.name },
      {
        id: 'state',
        title: t('state'),
        width: 160,
        sortable: true,
        text: ({ state }) => t(`states.${state}`),
      },
      {
        id: 'started',
        title: t('started'),
        width: 150,
        sortable: true,
        text: ({ startedAt, createdAt }) => formatInstant(startedAt ?? createdAt),
      },
      { id: 'by', title: t('by'), width: 200, sortable: true, text: ({ by }) => by.name },
      {
        id: 'rows',
        title: t('rows'),
        width: 95,
        align: 'right',
        text: ({ progress }) => formatNumber(progress.total ?? progress.read),
      },
      number('created'),
      number('updated'),
      number('duplicates'),
      number('failed'),
    ];
  }, [t]);
  const { sort, sorted, onSort } = useLocalSort(columns, imports);
  return (
    <DataTable
      inline
      name={t('earlier')}
      columns={columns}
      rows={sorted}
      rowKey={({ id }) => id}
      sort={sort}
      onSort={onSort}
      onOpen={(one, background) => openTab(paths.import(one.id), { title: one.file.name, background })}
    />
  );
}
