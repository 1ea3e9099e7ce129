import { Input, Select } from 'antd';
import type { FieldValue } from '@/api/types/partner-service';
import type { Field, ListRow } from '@/api/types/schema-service';
import { DateInput, DateTimeInput } from '@/components/value/DateInputs';
import { FlagsInput, RadioInput, YesNoInput } from '@/components/value/ChoiceInputs';
import { NumberInput } from '@/components/value/NumberInput';
import { EmailInput, LinkInput, PhoneInput } from '@/components/value/ContactInputs';
import type { Lists } from '@/lib/format/values';
import styles from './ValueInput.module.css';

/** The part of a field its control depends on: a sample has no more. */
export type ShapedField = Pick<Field, 'label' | 'behaviour' | 'listId' | 'hint'>;

export interface ValueInputProps {
  id?: string;
  field: ShapedField;
  value: FieldValue | null;
  onChange: (value: FieldValue | null) => void;
  lists: Lists;
  /** The field's numbers in E.164, while its value is the saved one. */
  phones?: string[] | undefined;
  /** Whose value it is, for the call made from it. */
  partnerId?: string | undefined;
  invalid?: boolean;
  describedBy?: string | undefined;
}

/** The control that enters a field's value, by the field's type. */
export function ValueInput(props: ValueInputProps) {
  const { id, field, value, onChange, lists, invalid, describedBy } = props;
  const rows = rowsOf(field, lists);
  const common = {
    id,
    placeholder: field.hint ?? undefined,
    status: invalid ? ('error' as const) : undefined,
    'aria-invalid': invalid,
    'aria-describedby': describedBy,
  };
  const text = value === null ? '' : String(value);
  switch (field.behaviour) {
    case 'LONG_TEXT':
      return (
        <Input.TextArea
          {...common}
          rows={2}
          className={styles.long}
          value={text}
          onChange={(event) => onChange(event.target.value || null)}
        />
      );
    case 'NUMBER':
      return <NumberInput {...common} value={value as number | string | null} onChange={onChange} />;
    case 'DATE':
      return <DateInput {...common} value={value as string | null} onChange={onChange} />;
    case 'DATE_TIME':
      return <DateTimeInput {...common} value={value as string | null} onChange={onChange} />;
    case 'YES_NO':
      return <YesNoInput id={id} label={field.label} value={value as boolean | null} onChange={onChange} />;
    case 'LIST':
      return (
        <RadioInput
          id={id}
          label={field.label}
          rows={rows}
          value={value as number | null}
          onChange={onChange}
        />
      );
    case 'CHECKBOXES':
      return (
        <FlagsInput
          id={id}
          label={field.label}
          rows={rows}
          value={value as number[] | null}
          onChange={onChange}
        />
      );
    case 'DROPDOWN':
      return (
        <Select
          {...common}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          style={{ width: '100%' }}
          options={options(rows)}
          value={value as number | null}
          onChange={(next: number | undefined) => onChange(next ?? null)}
        />
      );
    case 'MULTI_SELECT':
      return (
        <Select
          {...common}
          mode="multiple"
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          style={{ width: '100%' }}
          options={options(rows)}
          value={(value as number[] | null) ?? []}
          onChange={(next: number[]) => onChange(next.length ? [...next].sort((a, b) => a - b) : null)}
        />
      );
    case 'PHONE':
      return (
        <PhoneInput
          {...common}
          value={text}
          phones={props.phones}
          partnerId={props.partnerId}
          onChange={onChange}
        />
      );
    case 'EMAIL':
      return <EmailInput {...common} partnerId={props.partnerId} value={text} onChange={onChange} />;
    case 'LINK':
      return <LinkInput {...common} value={text} onChange={onChange} />;
    case 'TEXT':
      return <Input {...common} value={text} onChange={(event) => onChange(event.target.value || null)} />;
  }
}

function rowsOf(field: ShapedField, lists: Lists): ListRow[] {
  const rows = field.listId ? (lists[field.listId]?.rows ?? []) : [];
  return [...rows].sort((a, b) => a.order - b.order);
}

function options(rows: ListRow[]) {
  return rows.map(({ id, name }) => ({ value: id, label: name }));
}
