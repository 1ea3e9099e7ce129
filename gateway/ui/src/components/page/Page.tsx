import { useId, type ReactNode } from 'react';
import styles from './Page.module.css';

interface PageProps {
  title: ReactNode;
  meta?: ReactNode;
  actions?: ReactNode;
  /** Form pages: a readable width with air around; tables take all there is. */
  padded?: boolean;
  narrow?: boolean;
  children: ReactNode;
}

/** The work area of a tab: a header that stays, a body that scrolls. */
export function Page({ title, meta, actions, padded, narrow, children }: PageProps) {
  return (
    <section className={styles.page}>
      <header className={styles.header}>
        <h1 className={styles.title}>{title}</h1>
        {meta && <div className={styles.meta}>{meta}</div>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      <div className={styles.body}>
        {padded ? (
          <div className={`${styles.padded ?? ''} ${narrow ? styles.narrow : ''}`}>{children}</div>
        ) : (
          children
        )}
      </div>
    </section>
  );
}

interface SectionProps {
  title: ReactNode;
  hint?: ReactNode;
  actions?: ReactNode;
  /** Without padding: for a table that reaches the edges. */
  flush?: boolean;
  children: ReactNode;
}

/** A titled block of a page. */
export function Section({ title, hint, actions, flush, children }: SectionProps) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <header className={styles.sectionHead}>
        <h2 id={id} className={styles.sectionTitle}>
          {title}
        </h2>
        {hint && <span className={styles.sectionHint}>{hint}</span>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      <div className={flush ? styles.flush : styles.sectionBody}>{children}</div>
    </section>
  );
}

interface FormRowProps {
  label: string;
  required?: boolean;
  hint?: ReactNode;
  /** A word beside the control rather than under it: for switches. */
  beside?: ReactNode;
  error?: string | undefined;
  children: (control: { id: string; 'aria-describedby': string; 'aria-invalid': boolean }) => ReactNode;
}

/** A labelled control with its hint and its error at its place. */
export function FormRow({ label, required, hint, beside, error, children }: FormRowProps) {
  const id = useId();
  const described = `${id}-note`;
  return (
    <div className={styles.row}>
      <label className={styles.rowLabel} htmlFor={id}>
        {label}
        {required && (
          <span className={styles.mark} aria-hidden>
            *
          </span>
        )}
      </label>
      <div className={styles.rowControl}>
        {children({ id, 'aria-describedby': described, 'aria-invalid': Boolean(error) })}
        {beside && <span className={styles.inlineHint}>{beside}</span>}
        <div id={described}>
          {error && (
            <div role="alert" className={styles.rowError}>
              {error}
            </div>
          )}
          {hint && <div className={styles.rowHint}>{hint}</div>}
        </div>
      </div>
    </div>
  );
}
