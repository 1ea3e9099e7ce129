import { IdcardOutlined, PhoneOutlined, PlayCircleOutlined } from '@ant-design/icons';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Call } from '@/api/types/telephony-service';
import { kindOf, numberOf, wholeSeconds } from '@/components/call/call-text';
import { useChoiceLabel } from '@/components/call/use-choice-label';
import { KindIcon } from '@/components/call/KindIcon';
import type { Column } from '@/components/table/columns';
import { RowButton } from '@/components/table/RowButton';
import { useQueueLabel } from '@/features/telephony/use-queue-label';
import { calling } from '@/lib/calling';
import { formatInstant } from '@/lib/format/dates';
import { formatDuration } from '@/lib/format/durations';
import { formatPhone } from '@/lib/format/phones';
import { paths } from '@/lib/paths';
import { useReadOnly } from '@/lib/session';
import { useStore } from '@/lib/store';
import { openTab } from '@/lib/tabs';
import styles from './CallHistory.module.css';

/** The columns of the call history; `onPlay` opens a recording. */
export function useCallColumns(onPlay: (call: Call) => void): Column<Call>[] {
  const { t } = useTranslation('telephony');
  const phone = useStore(calling);
  const readOnly = useReadOnly();
  const queueLabel = useQueueLabel();
  const result = useChoiceLabel('disposition');
  return useMemo(() => {
    const seconds = (id: string, title: string, width: number, of: (call: Call) => number): Column<Call> => ({
      id,
      title,
      width,
      align: 'right',
      text: (call) => (of(call) > 0 ? formatDuration(of(call)) : ''),
    });
    const number = (call: Call) => formatPhone(numberOf(call)) || t('unknownNumber');
    const outcome = (call: Call) =>
      [
        call.outcome && t(`outcomes.${call.outcome}`),
        call.disposition && result(call.disposition),
        call.reason && t(`callReason.${call.reason as 'blacklisted'}`, { defaultValue: '' }),
      ]
        .filter(Boolean)
        .join(' · ');
    return [
      { id: 'when', title: t('when'), width: 136, text: ({ startedAt }) => formatInstant(startedAt) },
      {
        id: 'kind',
        title: t('kind'),
        width: 112,
        text: (call) => t(`kindOne.${kindOf(call)}`),
        render: (call) => (
          <span className={styles.cell}>
            <KindIcon kind={kindOf(call)} /> {t(`kindOne.${kindOf(call)}`)}
          </span>
        ),
      },
      {
        id: 'number',
        title: t('number'),
        width: 214,
        text: number,
        render: (call) => (
          <span className={styles.cell}>
            <span className={styles.text}>{number(call)}</span>
            {phone && !readOnly && numberOf(call) && (
              <RowButton
                icon={<PhoneOutlined aria-hidden />}
                label={t('call', { number: number(call) })}
                onClick={() => phone.call(numberOf(call), call.partnerId ?? undefined)}
              />
            )}
            {call.partnerId && (
              <RowButton
                icon={<IdcardOutlined aria-hidden />}
                label={t('toCard')}
                onClick={() => openTab(paths.partner(call.partnerId ?? ''))}
              />
            )}
          </span>
        ),
      },
      seconds('duration', t('duration'), 116, wholeSeconds),
      seconds('talk', t('talkTime'), 86, ({ talkSeconds }) => talkSeconds),
      seconds('ring', t('ringTime'), 92, ({ ringSeconds }) => ringSeconds),
      { id: 'outcome', title: t('outcome'), width: 130, text: outcome },
      {
        id: 'recording',
        title: '',
        width: 44,
        fixed: true,
        text: () => '',
        render: (call) =>
          call.hasRecording ? (
            <RowButton
              icon={<PlayCircleOutlined aria-hidden />}
              label={t('play', { when: formatInstant(call.startedAt) })}
              onClick={() => onPlay(call)}
            />
          ) : null,
      },
      { id: 'agent', title: t('operator'), width: 170, text: ({ agent }) => agent?.name ?? '' },
      { id: 'queue', title: t('queueColumn'), width: 110, text: ({ queue }) => queueLabel(queue) ?? '' },
    ];
  }, [t, phone, readOnly, onPlay, queueLabel, result]);
}
