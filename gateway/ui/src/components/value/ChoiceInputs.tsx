import { Checkbox, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ListRow } from '@/api/types/schema-service';
import styles from './ChoiceInputs.module.css';

interface ChoiceProps {
  id?: string | undefined;
  label: string;
}

interface RadioProps extends ChoiceProps {
  rows: ListRow[];
  value: number | null;
  onChange: (value: number | null) => void;
}

/** «Список»: one row, all in sight. The row chosen is given up by choosing it again. */
export function RadioInput({ id, label, rows, value, onChange }: RadioProps) {
  return (
    <Radio.Group id={id} aria-label={label} className={styles.choices} value={value}>
      {rows.map((row) => (
        <Radio
          key={row.id}
          value={row.id}
          onClick={() => value === row.id && onChange(null)}
          onChange={() => onChange(row.id)}
        >
          {row.name}
        </Radio>
      ))}
    </Radio.Group>
  );
}

interface FlagsProps extends ChoiceProps {
  rows: ListRow[];
  value: number[] | null;
  onChange: (value: number[] | null) => void;
}

/** «Флажки»: several rows, a tick box each. */
export function FlagsInput({ id, label, rows, value, onChange }: FlagsProps) {
  const chosen = new Set(value);
  const toggle = (row: number, on: boolean) => {
    const next = on ? [...chosen, row] : [...chosen].filter((other) => other !== row);
    onChange(next.length ? next.sort((a, b) => a - b) : null);
  };
  return (
    <div id={id} role="group" aria-label={label} className={styles.choices}>
      {rows.map((row) => (
        <Checkbox
          key={row.id}
          checked={chosen.has(row.id)}
          onChange={({ target }) => toggle(row.id, target.checked)}
        >
          {row.name}
        </Checkbox>
      ))}
    </div>
  );
}

interface YesNoProps extends ChoiceProps {
  value: boolean | null;
  onChange: (value: boolean | null) => void;
}

/** Yes, no, or neither yet. */
export function YesNoInput({ id, label, value, onChange }: YesNoProps) {
  const { t } = useTranslation();
  return (
    <Radio.Group id={id} aria-label={label} value={value} optionType="button" size="small">
      {[true, false].map((answer) => (
        <Radio.Button
          key={String(answer)}
          value={answer}
          onClick={() => value === answer && onChange(null)}
          onChange={() => onChange(answer)}
        >
          {answer ? t('yes') : t('no')}
        </Radio.Button>
      ))}
    </Radio.Group>
  );
}
