import { useTranslation } from 'react-i18next';
import styles from './Dialer.module.css';

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'];

export function Keypad({ onKey }: { onKey: (key: string) => void }) {
  const { t } = useTranslation('telephony');
  return (
    <div className={styles.keypad} role="group" aria-label={t('keypad')}>
      {KEYS.map((key) => (
        <button
          key={key}
          type="button"
          className={styles.key}
          aria-label={t('tone', { key })}
          // The field keeps the focus: digits may be typed and clicked by turns.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onKey(key)}
        >
          {key}
        </button>
      ))}
    </div>
  );
}
