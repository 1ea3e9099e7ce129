import { createStore } from '@/lib/store';
import { load, save } from '@/lib/storage';
import { paths } from '@/lib/paths';
import { openTab } from '@/lib/tabs';
import type { Filter } from '@/api/types/partner-service';

// How other screens and the partner table hand lists to each other, without knowing each other.

/** What the table is asked for: the question, not the cards that answer it. */
export interface PartnerList {
  search: string | null;
  filter: Filter[];
  sort: string | null;
  hidden: boolean;
}

/** A screen that waits for the user to choose a list in the table. */
export interface ListWish {
  /** The tab to go back to. */
  path: string;
  /** What the list is for, in the user's words. */
  title: string;
}

const KEY = 'kaw.list-wish';

/** A list the table shall show next. */
export const listToShow = createStore<PartnerList | null>(null);
export const listWish = createStore<ListWish | null>(load<ListWish>(KEY, 'window'));
/** A list that was chosen, for the screen at its path to take. */
export const chosenList = createStore<{ path: string; list: PartnerList } | null>(null);

export function showPartnerList(list: PartnerList): void {
  listToShow.set(list);
  openTab(paths.partners);
}

/** Lets the user choose a list in the table; a reload there forgets nothing. */
export function askForList(wish: ListWish): void {
  setWish(wish);
  openTab(paths.partners);
}

export function giveList(list: PartnerList | null): void {
  const wish = listWish.get();
  setWish(null);
  if (!wish) return;
  if (list) chosenList.set({ path: wish.path, list });
  openTab(wish.path);
}

function setWish(wish: ListWish | null): void {
  save(KEY, wish, 'window');
  listWish.set(wish);
}
