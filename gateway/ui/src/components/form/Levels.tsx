import { Segmented } from 'antd';
import type { ReactNode } from 'react';

interface LevelsProps<T extends string> {
  label: string;
  value: T | null;
  options: { value: T; label: ReactNode }[];
  disabled?: boolean;
  onChange: (value: T) => void;
}

/** A choice of a few, all in sight. */
export function Levels<T extends string>({ label, value, options, disabled, onChange }: LevelsProps<T>) {
  return (
    <Segmented<T>
      size="small"
      aria-label={label}
      options={options}
      disabled={disabled ?? false}
      value={value as T}
      onChange={onChange}
    />
  );
}
