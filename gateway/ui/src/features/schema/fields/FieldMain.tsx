import { AutoComplete, Input, InputNumber, Select, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Field, FieldInput, FieldType } from '@/api/types/schema-service';
import { FormRow, Section } from '@/components/page/Page';
import { behaviourOf, TYPES } from '@/features/schema/fields/field-input';
import { latinName } from '@/lib/values/latin-name';

export interface FieldFormPart {
  values: FieldInput;
  errors: Record<string, string>;
  edit: (part: Partial<FieldInput>) => void;
  existing: Field | undefined;
  fields: Field[];
}

/** «Основные параметры поля». */
export function FieldMain({ values, errors, edit, existing, fields }: FieldFormPart) {
  const { t } = useTranslation('schema');
  const taken = new Set(fields.map(({ name }) => name));
  const groups = [...new Set(fields.map(({ group }) => group).filter(Boolean))];
  // The name follows the label until someone types a name of their own.
  const follows = !existing && (values.name === '' || values.name === latinName(values.label, taken));

  const behaviour = behaviourOf(values);
  const behaves = {
    PHONE: values.type === 'TEXT' ? t('behavesAsPhone') : undefined,
    EMAIL: values.type === 'TEXT' ? t('behavesAsEmail') : undefined,
  }[behaviour as 'PHONE' | 'EMAIL'];
  const retyped = existing && existing.type !== values.type ? t('typeChangeWarning') : undefined;

  return (
    <Section title={t('main')}>
      <FormRow label={t('label')} required error={errors.label} hint={behaves}>
        {(control) => (
          <Input
            {...control}
            autoFocus={!existing}
            value={values.label}
            onChange={({ target }) =>
              edit({ label: target.value, ...(follows ? { name: latinName(target.value, taken) } : {}) })
            }
          />
        )}
      </FormRow>
      <FormRow label={t('latinName')} required error={errors.name} hint={t('latinNameHint')}>
        {(control) => (
          <Input
            {...control}
            readOnly={Boolean(existing)}
            variant={existing ? 'filled' : 'outlined'}
            spellCheck={false}
            value={values.name}
            onChange={({ target }) => edit({ name: target.value })}
          />
        )}
      </FormRow>
      <FormRow label={t('group')} error={errors.group} hint={t('groupHint')}>
        {(control) => (
          <AutoComplete
            {...control}
            style={{ width: '100%' }}
            options={groups.map((group) => ({ value: group }))}
            value={values.group}
            onChange={(group: string) => edit({ group })}
          />
        )}
      </FormRow>
      <FormRow label={t('type')} required error={errors.type ?? retyped} hint={t(`typeHints.${values.type}`)}>
        {(control) => (
          <Select<FieldType>
            {...control}
            style={{ width: '100%' }}
            listHeight={420}
            options={TYPES.map((type) => ({ value: type, label: t(`types.${type}`) }))}
            value={values.type}
            onChange={(type) => edit({ type })}
          />
        )}
      </FormRow>
      <FormRow label={t('order', { ns: 'common' })} error={errors.order} hint={t('orderHint')}>
        {(control) => (
          <InputNumber
            {...control}
            min={0}
            max={100000}
            step={10}
            value={values.order}
            onChange={(order) => edit({ order: order ?? 0 })}
          />
        )}
      </FormRow>
      <FormRow label={t('show')} error={errors.shown}>
        {(control) => (
          <Switch
            {...control}
            checked={values.shown}
            checkedChildren={t('yes', { ns: 'common' })}
            unCheckedChildren={t('no', { ns: 'common' })}
            onChange={(shown) => edit({ shown })}
          />
        )}
      </FormRow>
    </Section>
  );
}
