import { ExclamationCircleOutlined, InboxOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { problemText } from '@/components/problem-text';
import styles from './States.module.css';

interface EmptyProps {
  title: string;
  why?: string;
  action?: ReactNode;
  icon?: ReactNode;
  compact?: boolean;
}

/** Nothing here yet: says so, and what to do. */
export function Empty({ title, why, action, icon, compact }: EmptyProps) {
  return (
    <div className={`${styles.state ?? ''} ${compact ? styles.compact : ''}`}>
      {!compact && <span className={styles.icon}>{icon ?? <InboxOutlined aria-hidden />}</span>}
      <p className={styles.title}>{title}</p>
      {why && <p className={styles.why}>{why}</p>}
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}

interface FailureProps {
  title: string;
  error: unknown;
  onRetry?: () => void;
  compact?: boolean;
}

/** Something did not load: what, why, and what now, at its place. */
export function Failure({ title, error, onRetry, compact }: FailureProps) {
  const { t } = useTranslation();
  return (
    <div
      role="alert"
      className={`${styles.state ?? ''} ${styles.failed ?? ''} ${compact ? styles.compact : ''}`}
    >
      {!compact && (
        <span className={styles.icon}>
          <ExclamationCircleOutlined aria-hidden />
        </span>
      )}
      <p className={styles.title}>{title}</p>
      <p className={styles.why}>{problemText(error)}</p>
      {onRetry && (
        <div className={styles.action}>
          <Button onClick={onRetry}>{t('retry')}</Button>
        </div>
      )}
    </div>
  );
}

/** The shape of what is coming. */
export function Skeleton({ rows = 8 }: { rows?: number }) {
  const { t } = useTranslation();
  return (
    <div className={styles.skeleton} role="status" aria-label={t('loading')}>
      {Array.from({ length: rows }, (_, index) => (
        <span key={index} className={styles.bar} />
      ))}
    </div>
  );
}

interface LoadedProps<T> {
  query: { data: T | undefined; error: unknown; refetch: () => unknown };
  failed: string;
  children: (data: T) => ReactNode;
}

/** The result of a query once there is one; until then its skeleton or its failure. */
export function Loaded<T>({ query, failed, children }: LoadedProps<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <Failure title={failed} error={query.error} onRetry={() => void query.refetch()} />;
  return <Skeleton />;
}
