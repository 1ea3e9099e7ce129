import type { ReactNode } from 'react';
import styles from './RowButton.module.css';

interface RowButtonProps {
  icon: ReactNode;
  label: string;
  onClick: () => void;
}

/** A small action in a table's row. */
export function RowButton({ icon, label, onClick }: RowButtonProps) {
  return (
    <button type="button" className={styles.button} title={label} aria-label={label} onClick={onClick}>
      {icon}
    </button>
  );
}
