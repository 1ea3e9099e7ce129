import { useEffect } from 'react';
import { titleTab } from '@/lib/tabs';

export function useTabTitle(path: string, title: string | undefined): void {
  useEffect(() => {
    if (title) titleTab(path, title);
  }, [path, title]);
}
