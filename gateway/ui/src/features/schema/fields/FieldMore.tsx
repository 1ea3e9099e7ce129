import { Checkbox, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useListsById } from '@/api/lists/get-lists';
import type { FieldValue } from '@/api/types/partner-service';
import { FormRow, Section } from '@/components/page/Page';
import { ValueInput } from '@/components/value/ValueInput';
import { behaviourOf, usesList } from '@/features/schema/fields/field-input';
import type { FieldFormPart } from '@/features/schema/fields/FieldMain';
import { Placement } from '@/features/schema/fields/Placement';
import styles from './Field.module.css';

/** «Дополнительные параметры», with the sample of how the field will look. */
export function FieldMore({ values, errors, edit }: FieldFormPart) {
  const { t } = useTranslation('schema');
  const lists = useListsById();
  const options = Object.values(lists).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Section title={t('more')}>
      {usesList(values.type) && (
        <FormRow
          label={t('list')}
          required
          error={errors.listId}
          hint={options.length === 0 ? t('noLists') : undefined}
        >
          {(control) => (
            <Select
              {...control}
              showSearch={{ optionFilterProp: 'label' }}
              style={{ width: '100%' }}
              placeholder={t('chooseList')}
              options={options}
              value={values.listId}
              onChange={(listId: string) => edit({ listId })}
            />
          )}
        </FormRow>
      )}
      <FormRow label={t('hint')} error={errors.hint} hint={t('hintHint')}>
        {(control) => (
          <Input
            {...control}
            value={values.hint ?? ''}
            onChange={({ target }) => edit({ hint: target.value || null })}
          />
        )}
      </FormRow>
      <FormRow label={t('placement')} error={errors.column ?? errors.width} hint={t('placementHint')}>
        {({ id }) => (
          <Placement
            id={id}
            column={values.column}
            width={values.width}
            onChange={(column, width) => edit({ column, width })}
          />
        )}
      </FormRow>
      <FormRow label={t('inTable')} error={errors.inTable}>
        {(control) => (
          <Checkbox
            {...control}
            checked={values.inTable}
            onChange={({ target }) => edit({ inTable: target.checked })}
          />
        )}
      </FormRow>
      <FormRow label={t('required')} error={errors.required}>
        {(control) => (
          <Checkbox
            {...control}
            checked={values.required}
            onChange={({ target }) => edit({ required: target.checked })}
          />
        )}
      </FormRow>
      <FormRow label={t('sample')}>{({ id }) => <Sample id={id} values={values} />}</FormRow>
    </Section>
  );
}

/** The field as it will be on the card: it can be tried out. */
function Sample({ id, values }: { id: string; values: FieldFormPart['values'] }) {
  const { t } = useTranslation('schema');
  const lists = useListsById();
  const behaviour = behaviourOf(values);
  // A value tried out under one type or list means nothing under another.
  const shape = `${behaviour} ${values.listId ?? ''}`;
  const [tried, setTried] = useState<{ shape: string; value: FieldValue | null }>({ shape, value: null });
  return (
    <div className={styles.sample}>
      <div className={styles.sampleField} data-width={values.width}>
        <div className={styles.sampleLabel}>
          {values.label || t('label')}
          {values.required && <span className={styles.mark}> *</span>}
        </div>
        <ValueInput
          key={shape}
          id={id}
          field={{ label: values.label, behaviour, listId: values.listId, hint: values.hint }}
          lists={lists}
          value={tried.shape === shape ? tried.value : null}
          onChange={(value) => setTried({ shape, value })}
        />
      </div>
    </div>
  );
}
