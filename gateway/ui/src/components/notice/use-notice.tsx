import { App, Button } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { problemText } from '@/components/problem-text';

interface Action {
  label: string;
  run: () => void;
}

export interface Notice {
  /** It worked; the action, where there is one, takes it back. */
  done: (text: string, action?: Action) => void;
  tell: (text: string, action?: Action) => void;
  failed: (error: unknown) => void;
}

const SHORT_S = 2.5;
const LONG_S = 8;

let count = 0;

/** Short messages at the foot of the page, never over the field in use. */
export function useNotice(): Notice {
  const { notification } = App.useApp();
  const { t } = useTranslation('problem');
  return useMemo(() => {
    const show = (type: 'success' | 'info' | 'error', text: string, action?: Action) => {
      count += 1;
      const key = `notice-${String(count)}`;
      notification[type]({
        key,
        title: type === 'error' ? t('title') : text,
        description: type === 'error' ? text : undefined,
        placement: 'bottomLeft',
        duration: type === 'error' || action ? LONG_S : SHORT_S,
        actions: action && (
          <Button
            size="small"
            onClick={() => {
              notification.destroy(key);
              action.run();
            }}
          >
            {action.label}
          </Button>
        ),
      });
    };
    return {
      done: (text, action) => show('success', text, action),
      tell: (text, action) => show('info', text, action),
      failed: (error) => show('error', problemText(error)),
    };
  }, [notification, t]);
}
