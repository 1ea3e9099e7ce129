import { createStore } from '@/lib/store';

/** Grows whenever cards not among the rows shown may have come or changed. */
export const tableNews = createStore(0);
