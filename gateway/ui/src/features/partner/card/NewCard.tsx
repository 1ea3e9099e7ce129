import type { UseMutationResult } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useListsById } from '@/api/lists/get-lists';
import type { PartnerCreation } from '@/api/partners/create-partner';
import type { Partner, Values } from '@/api/types/partner-service';
import type { Field } from '@/api/types/schema-service';
import { useNotice } from '@/components/notice/use-notice';
import { Page } from '@/components/page/Page';
import { Empty } from '@/components/states/States';
import { useCardDraft } from '@/features/partner/card/card-draft';
import { CardForm } from '@/features/partner/card/CardForm';
import { useCardErrors } from '@/features/partner/card/use-card-errors';
import { formatInstant } from '@/lib/format/dates';
import { paths } from '@/lib/paths';
import { useReadOnly } from '@/lib/session';
import { closeTab, replaceTab } from '@/lib/tabs';
import { useSaveKey } from '@/lib/use-save-key';

interface NewCardProps {
  path: string;
  fields: Field[];
  create: UseMutationResult<Partner, Error, PartnerCreation>;
  /** What is known before anything was typed. */
  known?: Values;
  /** Says why there is a card to fill in, as long as nothing was typed. */
  meta?: string;
  /** Deals with a refusal that is about more than what was typed; says whether it was one. */
  refused?: (error: Error) => boolean;
}

const NOTHING: Values = {};

/** The fields a new card can be given. */
export function fillable(fields: Field[]): Field[] {
  return fields.filter(({ shown, access }) => shown && access === 'EDIT');
}

/** A card that is not there yet. */
export function NewCard({ path, fields, create, known = NOTHING, meta, refused }: NewCardProps) {
  const { t } = useTranslation('partner');
  const notice = useNotice();
  const lists = useListsById();
  const readOnly = useReadOnly();
  const { draft, setDraft, values, edit } = useCardDraft(path, { version: 0, values: known });
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
          if (!refused?.(error) && !told(error)) notice.failed(error);
        },
      },
    );
  };
  useSaveKey(save);

  if (fields.length === 0) return <Empty title={t('noFieldsInCard')} />;
  return (
    <Page
      title={t('newPartner', { ns: 'shell' })}
      meta={draft ? t('newDraft', { at: formatInstant(draft.at) }) : meta}
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
