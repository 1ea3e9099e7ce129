import {
  CalendarOutlined,
  DeleteOutlined,
  HistoryOutlined,
  MailOutlined,
  PhoneOutlined,
} from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFields } from '@/api/fields/get-fields';
import { useListsById } from '@/api/lists/get-lists';
import { has, useMe } from '@/api/me/get-me';
import { usePartner } from '@/api/partners/get-partner';
import { useUserNames } from '@/api/users/get-user-names';
import { Problem } from '@/api/problem';
import type { Partner } from '@/api/types/partner-service';
import type { Field } from '@/api/types/schema-service';
import { Page } from '@/components/page/Page';
import { Empty, Loaded } from '@/components/states/States';
import { settle, useCardDraft } from '@/features/partner/card/card-draft';
import { CardCalls } from '@/features/partner/card/CardCalls';
import { CardEvents } from '@/features/partner/card/CardEvents';
import { CardMails } from '@/features/partner/card/CardMails';
import { CardForm } from '@/features/partner/card/CardForm';
import { cardTitle } from '@/lib/values/card-title';
import { ConflictDialog } from '@/features/partner/card/ConflictDialog';
import { History } from '@/features/partner/card/History';
import { useCardErrors } from '@/features/partner/card/use-card-errors';
import { useSaveCard } from '@/features/partner/card/use-save-card';
import { useDeleteCard } from '@/features/partner/use-delete-card';
import { useNotice } from '@/components/notice/use-notice';
import { formatInstant } from '@/lib/format/dates';
import type { ScreenProps } from '@/lib/screen';
import { useReadOnly } from '@/lib/session';
import { closeTab, titleTab } from '@/lib/tabs';
import { useSaveKey } from '@/lib/use-save-key';
import { loadView, saveView } from '@/lib/view-state';
import styles from './PartnerCard.module.css';

const HISTORY = 'card-history';

/** What stands beside the form. */
type Side = 'changes' | 'calls' | 'events' | 'mails' | null;

export function PartnerCard({ path, id = '' }: ScreenProps) {
  const { t } = useTranslation('partner');
  const fields = useFields();
  const partner = usePartner(id);
  if (partner.error instanceof Problem && partner.error.status === 404) {
    return <Empty title={t('goneTitle')} why={t('goneWhy')} />;
  }
  return (
    <Loaded query={fields} failed={t('loadCardFailed')}>
      {(known) => (
        <Loaded query={partner} failed={t('loadCardFailed')}>
          {(card) => <Card path={path} card={card} fields={known.filter(({ shown }) => shown)} />}
        </Loaded>
      )}
    </Loaded>
  );
}

function Card({ path, card, fields }: { path: string; card: Partner; fields: Field[] }) {
  const { t } = useTranslation('partner');
  const notice = useNotice();
  const lists = useListsById();
  const names = useUserNames();
  const me = useMe();
  const askDelete = useDeleteCard();
  const readOnly = useReadOnly();
  const [side, setSide] = useState(loadView<Side>(HISTORY));
  const { draft, setDraft, values, contested, edit } = useCardDraft(path, card);
  const { errors, clear, clearAll, check, told } = useCardErrors(fields);

  const nameOf = (user: string) => names.get(user) ?? t('unknownUser', { ns: 'common' });
  const labelOf = (name: string) => fields.find((field) => field.name === name)?.label ?? name;
  const { save, saving, conflict, dismiss } = useSaveCard({
    id: card.id,
    labelOf,
    nameOf,
    onSettled: (changes) => {
      settle(path, changes);
      clearAll();
    },
    onRefused: told,
  });

  const title = cardTitle(fields, card.values);
  useEffect(() => titleTab(path, title), [path, title]);

  const editable = !readOnly && fields.some(({ access }) => access === 'EDIT');
  const saveAll = () => {
    if (!editable || saving) return;
    if (!draft) notice.tell(t('nothingToSave'));
    // While an edit meets someone else's, the version it began at is sent: the server then says what to decide.
    else if (check(values))
      save(card, draft.changes, undefined, contested.length ? draft.version : card.version);
  };
  useSaveKey(saveAll);

  const showSide = (shown: Side) => {
    saveView(HISTORY, shown);
    setSide(shown);
  };
  const changed = new Set(Object.keys(draft?.changes ?? {}));
  const by = nameOf(card.changed.by);

  return (
    <Page
      title={title || t('partner', { ns: 'shell' })}
      meta={
        draft
          ? `${t('unsaved', { ns: 'common' })}: ${t('unsavedFields', { count: changed.size })}`
          : `${t('changed', { at: formatInstant(card.changed.at) })} · ${by}`
      }
      actions={
        <>
          {draft && (
            <Button
              onClick={() => {
                setDraft(null);
                clearAll();
                notice.tell(t('draftDiscarded'), {
                  label: t('undo', { ns: 'common' }),
                  run: () => setDraft(draft),
                });
              }}
            >
              {t('discardDraft')}
            </Button>
          )}
          <Button
            icon={<HistoryOutlined aria-hidden />}
            aria-pressed={side === 'changes'}
            onClick={() => showSide(side === 'changes' ? null : 'changes')}
          >
            {t('history')}
          </Button>
          <Button
            icon={<PhoneOutlined aria-hidden />}
            aria-pressed={side === 'calls'}
            onClick={() => showSide(side === 'calls' ? null : 'calls')}
          >
            {t('cardCalls', { ns: 'telephony' })}
          </Button>
          <Button
            icon={<CalendarOutlined aria-hidden />}
            aria-pressed={side === 'events'}
            onClick={() => showSide(side === 'events' ? null : 'events')}
          >
            {t('cardEvents', { ns: 'calendar' })}
          </Button>
          <Button
            icon={<MailOutlined aria-hidden />}
            aria-pressed={side === 'mails'}
            onClick={() => showSide(side === 'mails' ? null : 'mails')}
          >
            {t('mails')}
          </Button>
          {has(me, 'contacts') && !readOnly && (
            <Button
              danger
              icon={<DeleteOutlined aria-hidden />}
              onClick={() =>
                askDelete({
                  id: card.id,
                  version: card.version,
                  title,
                  onDeleted: () => {
                    setDraft(null);
                    closeTab(path);
                  },
                })
              }
            >
              {t('delete')}
            </Button>
          )}
          {editable && (
            <Button type="primary" loading={saving} onClick={saveAll} title="Ctrl+S">
              {t('save', { ns: 'common' })}
            </Button>
          )}
        </>
      }
    >
      <div className={styles.card}>
        <div className={styles.form}>
          {fields.length === 0 ? (
            <Empty title={t('noFieldsInCard')} />
          ) : (
            <CardForm
              fields={fields}
              lists={lists}
              values={values}
              phones={card.phones}
              partnerId={card.id}
              changed={changed}
              contests={Object.fromEntries(
                contested.map((field) => [field, { value: card.values[field] ?? null, by }]),
              )}
              errors={errors}
              readOnly={readOnly}
              onEdit={(field, value) => {
                clear(field);
                edit(field, value);
              }}
            />
          )}
        </div>
        {side === 'changes' && (
          <History
            card={card}
            fields={fields}
            lists={lists}
            editable={editable}
            onRestore={(field, value) => save(card, { [field]: value }, t('restored'))}
            onClose={() => showSide(null)}
          />
        )}
        {side === 'calls' && <CardCalls partnerId={card.id} onClose={() => showSide(null)} />}
        {side === 'events' && <CardEvents partnerId={card.id} onClose={() => showSide(null)} />}
        {side === 'mails' && <CardMails partnerId={card.id} onClose={() => showSide(null)} />}
      </div>
      {conflict && (
        <ConflictDialog
          conflict={conflict}
          fields={fields}
          lists={lists}
          by={nameOf(conflict.card.changed.by)}
          saving={saving}
          onSave={(chosen, given) => {
            settle(path, given);
            save(conflict.card, chosen);
          }}
          onClose={dismiss}
        />
      )}
    </Page>
  );
}
