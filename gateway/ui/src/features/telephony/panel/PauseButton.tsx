import { CaretDownOutlined, CaretRightOutlined, PauseOutlined } from '@ant-design/icons';
import { Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePause, useReady } from '@/api/agents/change-state';
import { useChoices } from '@/api/choices/get-choices';
import type { AgentState } from '@/api/types/telephony-service';
import { useChoiceLabel } from '@/components/call/use-choice-label';
import { useNotice } from '@/components/notice/use-notice';
import styles from './CallPanel.module.css';

/** «Пауза» with its reasons; during a pause and after a call, «В работу». */
export function PauseButton({ state: { state } }: { state: AgentState }) {
  const { t } = useTranslation('telephony');
  const notice = useNotice();
  const pause = usePause();
  const ready = useReady();
  const reasons = useChoices('reason').data?.items.filter(({ retired }) => !retired) ?? [];
  const label = useChoiceLabel('reason');
  const back = state === 'PAUSED' || state === 'AFTER_CALL';
  return (
    <>
      {back && (
        <button
          type="button"
          className={`${styles.button ?? ''} ${styles.paused ?? ''}`}
          disabled={ready.isPending}
          onClick={() => ready.mutate(undefined, { onError: notice.failed })}
        >
          <CaretRightOutlined aria-hidden /> {t('ready')}
        </button>
      )}
      {state !== 'PAUSED' && (
        <Dropdown
          trigger={['click']}
          placement="topLeft"
          menu={{
            items: reasons.map(({ code }) => ({ key: code, label: label(code) })),
            onClick: ({ key }) => pause.mutate(key, { onError: notice.failed }),
          }}
        >
          <button type="button" className={styles.button} aria-haspopup="menu">
            <PauseOutlined aria-hidden /> {t('pause')} <CaretDownOutlined aria-hidden />
          </button>
        </Dropdown>
      )}
    </>
  );
}
