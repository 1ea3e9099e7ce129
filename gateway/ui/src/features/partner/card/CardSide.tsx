import { CloseOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './PartnerCard.module.css';

interface CardSideProps {
  title: string;
  /** Beside the title. */
  actions?: ReactNode;
  /** Between the title and what scrolls. */
  summary?: ReactNode;
  /** Below it. */
  footer?: ReactNode;
  onClose: () => void;
  children: ReactNode;
}

/** The frame of what stands beside the form of a card. */
export function CardSide({ title, actions, summary, footer, onClose, children }: CardSideProps) {
  const { t } = useTranslation('partner');
  return (
    <aside className={styles.history} aria-label={title}>
      <header className={styles.historyHead}>
        <h2 className={styles.historyTitle}>{title}</h2>
        {actions}
        <button type="button" className={styles.hide} aria-label={t('hideSide', { title })} onClick={onClose}>
          <CloseOutlined aria-hidden />
        </button>
      </header>
      {summary && <div className={styles.totals}>{summary}</div>}
      <div className={styles.historyBody}>{children}</div>
      {footer}
    </aside>
  );
}
