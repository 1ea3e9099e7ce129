import { useTranslation } from 'react-i18next';
import styles from './Field.module.css';

interface PlacementProps {
  id: string;
  column: number;
  width: number;
  onChange: (column: number, width: number) => void;
}

const PLACES = [
  [1, 1],
  [2, 1],
  [3, 1],
  [1, 2],
  [2, 2],
  [1, 3],
] as const;

/** Where in a row of three a field stands and how much of it it takes, drawn rather than told. */
export function Placement({ id, column, width, onChange }: PlacementProps) {
  const { t } = useTranslation('schema');
  return (
    <div id={id} role="radiogroup" aria-label={t('placement')} className={styles.places}>
      {PLACES.map(([start, span]) => (
        <label key={`${String(start)} ${String(span)}`} className={styles.place}>
          <input
            type="radio"
            name={id}
            className="visually-hidden"
            aria-label={`${t('columnOf', { column: start })}, ${t('wide', { width: span })}`}
            checked={start === column && span === width}
            onChange={() => onChange(start, span)}
          />
          {[1, 2, 3].map((cell) => (
            <span key={cell} className={cell >= start && cell < start + span ? styles.taken : styles.free} />
          ))}
        </label>
      ))}
    </div>
  );
}
