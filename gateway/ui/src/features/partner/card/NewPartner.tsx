import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFields } from '@/api/fields/get-fields';
import { useListsById } from '@/api/lists/get-lists';
import { useCreatePartner } from '@/api/partners/create-partner';
import type { Field } from '@/api/types/schema-service';
import { useNotice } from '@/components/notice/use-notice';
import { Page } from '@/components/page/Page';
import { Empty, Loaded } from '@/components/states/States';
import { useCardDraft } from '@/features/partner/card/card-draft';
import { CardForm } from '@/features/partner/card/CardForm';
import { useCardErrors } from '@/features/partner/card/use-card-errors';
import { formatInstant } from '@/lib/format/dates';
import { paths } from '@/lib/paths';
import type { ScreenProps } from '@/lib/screen';
import { useReadOnly } from '@/lib/session';
import { closeTab, replaceTab } from '@/lib/tabs';
import { useSaveKey } from '@/lib/use-save-key';

const NOTHING = { version: 0, values: {} };

export function NewPartner({ path }: ScreenProps) {
  const { t } = useTranslation('partner');
  return (
    <Loaded query={useFields()} failed={t('loadCardFailed')}>
      {(fields) => (
        <NewCard path={path} fields={fields.filter(({ shown, access }) => shown && access === 'EDIT')} />
      )}
    </Loaded>
  );
}

function NewCard({ path, fields }: { path: string; fields: Field[] }) {
  const { t } = useTranslation('partner');
  const notice = useNotice();
  const lists = useListsById();
  const create = useCreatePartner();
  const readOnly = useReadOnly();
  const { draft, setDraft, values, edit } = useCardDraft(path, NOTHING);
  const { errors, clear, clearAll, check, told } = useCardErrors(fields);
  // A second press, or a second try after a lost answer, must not make a second card.
  const [key, setKey] = useState(() => crypto.randomUUID());

  const save = () => {
    if (create.isPending || readOnly || !check(values)) return;
    create.mutate(
      { values, idempotencyKey: key },
      {
        onSuccess: (partner) => {
          setDraft(null);
          setKey(crypto.randomUUID());
          replaceTab(path, paths.partner(partner.id));
          notice.done(t('cardCreated'));
        },
        onError: (error) => {
          if (!told(error)) notice.failed(error);
        },
      },
    );
  };
  useSaveKey(save);

  if (fields.length === 0) return <Empty title={t('noFieldsInCard')} />;
  return (
    <Page
      title={t('newPartner', { ns: 'shell' })}
      meta={draft && t('newDraft', { at: formatInstant(draft.at) })}
      actions={
        <>
          {draft && (
            <Button
              onClick={() => {
                setDraft(null);
                clearAll();
              }}
            >
              {t('discardDraft')}
            </Button>
          )}
          <Button onClick={() => closeTab(path)}>{t('close', { ns: 'common' })}</Button>
          <Button type="primary" loading={create.isPending} disabled={readOnly} onClick={save}>
            {t('save', { ns: 'common' })}
          </Button>
        </>
      }
    >
      <CardForm
        fields={fields}
        lists={lists}
        values={values}
        phones={{}}
        changed={new Set()}
        contests={{}}
        errors={errors}
        readOnly={readOnly}
        onEdit={(field, value) => {
          clear(field);
          edit(field, value);
        }}
      />
    </Page>
  );
}
