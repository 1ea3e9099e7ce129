import { App } from 'antd';
import { useCallback, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Question {
  title: string;
  why: ReactNode;
  confirm: string;
  run: () => Promise<unknown>;
}

/** Asks before what cannot be undone; the dialog stays open while it is done, and closes whether it worked or not. */
export function useConfirm(): (question: Question) => void {
  const { modal } = App.useApp();
  const { t } = useTranslation();
  return useCallback(
    ({ title, why, confirm, run }: Question) => {
      modal.confirm({
        title,
        content: why,
        okText: confirm,
        okButtonProps: { danger: true },
        cancelText: t('cancel'),
        focusable: { autoFocusButton: 'cancel' },
        mask: { closable: true },
        onOk: () => run().catch(() => undefined),
      });
    },
    [modal, t],
  );
}
