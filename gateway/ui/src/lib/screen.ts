/** What every screen gets: the address of its tab, and the id in it; none for a new record. */
export interface ScreenProps {
  path: string;
  id: string | undefined;
}
