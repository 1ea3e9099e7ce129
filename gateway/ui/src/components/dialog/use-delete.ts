import type { ReactNode } from 'react';
import { useConfirm } from '@/components/dialog/use-confirm';
import { useNotice } from '@/components/notice/use-notice';
import { closeTab } from '@/lib/tabs';

interface Deletion {
  title: string;
  why: ReactNode;
  confirm: string;
  run: () => Promise<unknown>;
  /** What is said when it is gone. */
  done: string;
}

/** Asks, deletes the record of a tab, drops what was typed there and closes the tab. */
export function useDelete(path: string, discard: () => void): (deletion: Deletion) => void {
  const confirm = useConfirm();
  const notice = useNotice();
  return ({ run, done, ...question }) =>
    confirm({
      ...question,
      run: async () => {
        try {
          await run();
          discard();
          closeTab(path);
          notice.done(done);
        } catch (error) {
          notice.failed(error);
        }
      },
    });
}
