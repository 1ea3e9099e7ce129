import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';

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
  return ({ title, why, confirm, run }) => {
    modal.confirm({
      title,
      content: why,
      okText: confirm,
      okButtonProps: { danger: true },
      cancelText: t('cancel'),
      autoFocusButton: 'cancel',
      maskClosable: true,
      onOk: () => run().catch(() => undefined),
    });
  };
}
