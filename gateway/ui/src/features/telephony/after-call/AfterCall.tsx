import { Button, Input, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDisposeCall } from '@/api/calls/dispose-call';
import { useReady } from '@/api/agents/change-state';
import { useChoices } from '@/api/choices/get-choices';
import { useChoiceLabel } from '@/components/call/use-choice-label';
import { useNotice } from '@/components/notice/use-notice';
import { doneWith, useCallToDispose } from '@/features/telephony/after-call/use-call-to-dispose';
import { formatPhone, unbroken } from '@/lib/format/phones';
import styles from './AfterCall.module.css';

/** What came of the call: asked once it is over, also of one that was not answered. */
export function AfterCall() {
  const call = useCallToDispose();
  return (
    call && (
      <Result key={call.callId} callId={call.callId} number={call.number ?? ''} working={call.working} />
    )
  );
}

function Result({ callId, number, working }: { callId: string; number: string; working: boolean }) {
  const { t } = useTranslation('telephony');
  const notice = useNotice();
  const dispose = useDisposeCall();
  const ready = useReady();
  const results = useChoices('disposition').data?.items.filter(({ retired }) => !retired) ?? [];
  const label = useChoiceLabel('disposition');
  const [disposition, setDisposition] = useState<string | null>(null);
  const [comment, setComment] = useState('');

  const finish = () => {
    doneWith(callId);
    if (working) ready.mutate(undefined, { onError: notice.failed });
  };
  const save = () => {
    if (!disposition) return;
    dispose.mutate(
      { callId, disposition, ...(comment.trim() ? { comment: comment.trim() } : {}) },
      {
        onSuccess: () => {
          notice.done(t('resultSaved'));
          finish();
        },
        onError: notice.failed,
      },
    );
  };

  return (
    <section className={styles.result} aria-label={t('result')}>
      <p className={styles.title}>
        {number ? t('resultOf', { number: unbroken(formatPhone(number)) }) : t('result')}
      </p>
      <Radio.Group
        className={styles.choices}
        value={disposition}
        onChange={({ target }) => setDisposition(target.value as string)}
        options={results.map(({ code }) => ({ value: code, label: label(code) }))}
      />
      <Input.TextArea
        rows={2}
        aria-label={t('comment')}
        placeholder={t('comment')}
        value={comment}
        onChange={({ target }) => setComment(target.value)}
      />
      <div className={styles.actions}>
        <Button type="primary" disabled={!disposition} loading={dispose.isPending} onClick={save}>
          {t('saveResult')}
        </Button>
        <Button onClick={finish}>{t('skipResult')}</Button>
      </div>
    </section>
  );
}
