import { Button, Input } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAllFields } from '@/api/fields/get-fields';
import { useDeleteList } from '@/api/lists/delete-list';
import { useList } from '@/api/lists/get-list';
import { useSaveList } from '@/api/lists/save-list';
import { fieldErrors } from '@/api/problem';
import type { PartnerList } from '@/api/types/schema-service';
import { useDelete } from '@/components/dialog/use-delete';
import { FormActions } from '@/components/form/FormActions';
import { useFormDraft } from '@/components/form/use-form-draft';
import { useNotice } from '@/components/notice/use-notice';
import { FormRow, Page, Section } from '@/components/page/Page';
import { Loaded } from '@/components/states/States';
import { editedRows, faultsOf, sent, type EditedRow, type RowFault } from '@/features/schema/lists/list-rows';
import { Rows } from '@/features/schema/lists/Rows';
import { paths } from '@/lib/paths';
import type { ScreenProps } from '@/lib/screen';
import { replaceTab } from '@/lib/tabs';
import { useSaveKey } from '@/lib/use-save-key';
import { useTabTitle } from '@/lib/use-tab-title';

export function ListPage({ path, id }: ScreenProps) {
  const { t } = useTranslation('schema');
  const list = useList(id);
  if (id === undefined) return <ListForm path={path} list={undefined} />;
  return (
    <Loaded query={list} failed={t('listsFailed')}>
      {(loaded) => <ListForm path={path} list={loaded} />}
    </Loaded>
  );
}

function ListForm({ path, list }: { path: string; list: PartnerList | undefined }) {
  const { t } = useTranslation('schema');
  const notice = useNotice();
  const save = useSaveList();
  const remove = useDeleteList();
  const users = useAllFields().data?.filter(({ listId }) => listId === list?.id) ?? [];
  const start = useMemo(() => ({ name: list?.name ?? '', rows: editedRows(list) }), [list]);
  const { values, edit, dirty, discard } = useFormDraft<{ name: string; rows: EditedRow[] }>(path, start);
  const deletion = useDelete(path, discard);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [faults, setFaults] = useState<Record<string, RowFault>>({});
  useTabTitle(path, list?.name);

  const submit = () => {
    if (save.isPending) return;
    const rowFaults = faultsOf(values.rows);
    const missing = {
      ...(values.name.trim() ? {} : { name: t('required', { ns: 'common' }) }),
      ...(values.rows.length ? {} : { rows: t('noRows') }),
    };
    setErrors(missing);
    setFaults(rowFaults);
    if (Object.keys(missing).length + Object.keys(rowFaults).length > 0) return;
    save.mutate(
      { ...(list ? { existing: list } : {}), input: { name: values.name.trim(), rows: sent(values.rows) } },
      {
        onSuccess: (saved) => {
          discard();
          notice.done(t('listSaved', { name: saved.name }));
          if (!list) replaceTab(path, paths.list(saved.id));
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

  const askDelete = (existing: PartnerList) =>
    deletion({
      title: t('deleteListTitle', { name: existing.name }),
      why:
        users.length > 0
          ? t('listInUse', { fields: users.map(({ label }) => `«${label}»`).join(', ') })
          : t('deleteListWhy'),
      confirm: t('deleteList'),
      run: () => remove.mutateAsync(existing),
      done: t('listDeleted', { name: existing.name }),
    });

  return (
    <Page
      padded
      title={list?.name ?? t('listCreate')}
      meta={users.length > 0 && `${t('usedIn')}: ${users.map(({ label }) => label).join(', ')}`}
      actions={
        <FormActions dirty={dirty} saving={save.isPending} onSave={submit} onDiscard={discard}>
          {list && (
            <Button danger onClick={() => askDelete(list)}>
              {t('deleteList')}
            </Button>
          )}
        </FormActions>
      }
    >
      <Section title={t('list')}>
        <FormRow label={t('listName')} required error={errors.name}>
          {(control) => (
            <Input
              {...control}
              autoFocus={!list}
              style={{ maxWidth: 420 }}
              value={values.name}
              onChange={({ target }) => edit({ name: target.value })}
            />
          )}
        </FormRow>
      </Section>
      <Section title={t('rows')} hint={t('hidesCardHint')}>
        <Rows rows={values.rows} faults={faults} error={errors.rows} onChange={(rows) => edit({ rows })} />
      </Section>
    </Page>
  );
}
