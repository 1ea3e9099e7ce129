import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Field } from '@/api/types/schema-service';
import { DateInput } from '@/components/value/DateInputs';
import { NumberInput } from '@/components/value/NumberInput';
import styles from './RangeFilter.module.css';

export interface Range {
  from: string | number | undefined;
  to: string | number | undefined;
}

export function isRange({ from, to }: Range): boolean {
  return from !== undefined || to !== undefined;
}

interface RangeFilterProps {
  field: Field;
  range: Range;
  onChange: (range: Range) => void;
}

/** From and to, both inclusive, either may stay open. */
export function RangeFilter({ field, range, onChange }: RangeFilterProps) {
  const { t } = useTranslation('table');
  const id = useId();
  const number = field.behaviour === 'NUMBER';
  const control = (end: 'from' | 'to') =>
    number ? (
      <NumberInput
        id={`${id}-${end}`}
        value={range[end] ?? null}
        onChange={(value) => onChange({ ...range, [end]: typeof value === 'number' ? value : undefined })}
      />
    ) : (
      <DateInput
        id={`${id}-${end}`}
        value={range[end] === undefined ? null : String(range[end])}
        onChange={(value) => onChange({ ...range, [end]: value ?? undefined })}
      />
    );
  return (
    <div className={styles.range}>
      <label htmlFor={`${id}-from`}>{number ? t('numberFrom') : t('from')}</label>
      {control('from')}
      <label htmlFor={`${id}-to`}>{number ? t('numberTo') : t('to')}</label>
      {control('to')}
    </div>
  );
}
