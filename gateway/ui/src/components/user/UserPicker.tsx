import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/api/me/get-me';
import { usePeople } from '@/api/users/get-user-names';
import { personOptions, type Among } from '@/components/user/people';

interface UserPickerProps {
  id?: string;
  /** The name of the control, where no label stands beside it. */
  label?: string;
  value: string | null;
  onChange: (user: string | null) => void;
  /** Nobody may be chosen too; the text says what that means. */
  nobody?: string;
  /** Who is offered; without it those who work here. */
  among?: Among;
  disabled?: boolean;
  invalid?: boolean;
  describedBy?: string;
}

/** Chooses a colleague by typing a part of the name. */
export function UserPicker({
  id,
  label,
  value,
  onChange,
  nobody,
  among,
  disabled,
  invalid,
  describedBy,
}: UserPickerProps) {
  const { t } = useTranslation();
  const me = useMe();
  const people = usePeople();
  const options = people
    ? personOptions(people, value, me.id, { self: t('self'), left: t('personLeft') }, among)
    : [];
  return (
    <Select
      {...(id ? { id } : {})}
      {...(label ? { 'aria-label': label } : {})}
      {...(describedBy ? { 'aria-describedby': describedBy } : {})}
      {...(invalid ? { status: 'error' as const, 'aria-invalid': true } : {})}
      style={{ width: '100%' }}
      showSearch={{ optionFilterProp: 'label' }}
      allowClear={nobody !== undefined}
      placeholder={nobody ?? t('choosePerson')}
      disabled={disabled ?? false}
      loading={!people}
      options={options}
      // Until the names are here an id would show in their place.
      value={people ? value : null}
      onChange={(next: string | undefined) => onChange(next ?? null)}
    />
  );
}
