import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface FormActionsProps {
  dirty: boolean;
  saving: boolean;
  disabled?: boolean;
  onSave: () => void;
  onDiscard: () => void;
  /** Deleting and the like, left of saving. */
  children?: ReactNode;
}

export function FormActions({ dirty, saving, disabled, onSave, onDiscard, children }: FormActionsProps) {
  const { t } = useTranslation();
  return (
    <>
      {children}
      {dirty && <Button onClick={onDiscard}>{t('discard')}</Button>}
      <Button type="primary" loading={saving} disabled={disabled} onClick={onSave} title="Ctrl+S">
        {t('save')}
      </Button>
    </>
  );
}
