import { useTranslation } from 'react-i18next';
import { useChain } from '@/api/events/get-chain';
import { openEvent } from '@/lib/event-dialog';
import { formatInstant } from '@/lib/format/dates';
import styles from './Event.module.css';

/** Deeper than this a branch goes straight down. */
const DEEPEST = 4;

/** All events linked with one, branch by branch; each opens in its place. */
export function Chain({ id }: { id: string }) {
  const { t } = useTranslation('calendar');
  const links = useChain(id).data;
  if (!links || links.length < 2) return null;
  return (
    <section className={styles.linked} aria-label={t('linked')}>
      <h3 className={styles.linkedTitle}>{t('linked')}</h3>
      <ul className={styles.links}>
        {links.map((link) => (
          <li key={link.id}>
            <button
              type="button"
              className={`${styles.link ?? ''} ${link.completedAt ? (styles.linkDone ?? '') : ''}`}
              aria-current={link.id === id ? 'true' : undefined}
              aria-label={t('openLinked', { text: link.text })}
              onClick={() => openEvent(link.id)}
            >
              <span
                className={`${styles.branch ?? ''} ${styles[`depth${String(Math.min(link.depth, DEEPEST))}`] ?? ''}`}
                aria-hidden
              >
                {link.depth > 0 && '└'}
              </span>
              <time dateTime={link.startsAt} className={`${styles.linkWhen ?? ''} tabular`}>
                {formatInstant(link.startsAt)}
              </time>
              <span className={styles.linkText}>{link.text}</span>
              <span className={styles.linkWho}>{link.assignee.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
