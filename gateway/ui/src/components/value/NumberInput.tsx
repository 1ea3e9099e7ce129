import { Input } from 'antd';
import { useState } from 'react';
import { formatNumber } from '@/lib/format/values';
import { parseNumber } from '@/lib/values/check';

interface NumberInputProps {
  id?: string | undefined;
  placeholder?: string | undefined;
  autoFocus?: boolean;
  status?: 'error' | undefined;
  value: number | string | null;
  onChange: (value: number | string | null) => void;
}

const shown = (value: number | string | null) =>
  value === null ? '' : typeof value === 'number' ? formatNumber(value) : value;

/** A number as typed here (1 234,5). What is not a number stays as text, to be mended rather than lost. */
export function NumberInput({ value, onChange, ...rest }: NumberInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Input
      {...rest}
      inputMode="decimal"
      className="tabular"
      value={typed ?? shown(value)}
      onChange={({ target }) => {
        setTyped(target.value);
        const text = target.value.trim();
        onChange(text === '' ? null : (parseNumber(text) ?? text));
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
