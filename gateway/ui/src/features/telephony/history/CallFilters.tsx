import { Button, Input } from 'antd';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { has, useMe } from '@/api/me/get-me';
import { Levels } from '@/components/form/Levels';
import page from '@/components/page/Page.module.css';
import { DateInput } from '@/components/value/DateInputs';
import type { HistoryView } from '@/features/telephony/history/history-view';
import styles from './CallHistory.module.css';

interface CallFiltersProps {
  view: HistoryView;
  busy: boolean;
  onGet: (view: HistoryView) => void;
}

const KINDS = ['all', 'IN', 'OUT', 'INTERNAL', 'MISSED'] as const;

/** Period, kind and number; «Получить» asks. */
export function CallFilters({ view, busy, onGet }: CallFiltersProps) {
  const { t } = useTranslation('telephony');
  const me = useMe();
  const [asked, setAsked] = useState(view);
  const edit = (part: Partial<HistoryView>) => setAsked({ ...asked, ...part });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onGet(asked);
  };
  return (
    <form className={page.toolbar} aria-label={t('callHistory')} onSubmit={submit}>
      <label className={styles.day}>
        {t('from')}
        <DateInput value={asked.from} onChange={(from) => edit({ from })} />
      </label>
      <label className={styles.day}>
        {t('to')}
        <DateInput value={asked.to} onChange={(to) => edit({ to })} />
      </label>
      <Levels
        label={t('kind')}
        value={asked.kind}
        options={KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        onChange={(kind) => edit({ kind })}
      />
      {has(me, 'reports') && (
        <Levels
          label={t('whose')}
          value={asked.mine ? 'mine' : 'all'}
          options={[
            { value: 'mine', label: t('mine') },
            { value: 'all', label: t('everyones') },
          ]}
          onChange={(whose) => edit({ mine: whose === 'mine' })}
        />
      )}
      <Input
        allowClear
        className={styles.number}
        inputMode="tel"
        aria-label={t('number')}
        placeholder={t('number')}
        value={asked.number}
        onChange={({ target }) => edit({ number: target.value })}
      />
      <Button type="primary" htmlType="submit" loading={busy}>
        {t('get')}
      </Button>
    </form>
  );
}
