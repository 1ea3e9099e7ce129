// Files on a record: the same shapes in every service that has them.

export interface StoredFile {
  id: string;
  name: string;
  /** In bytes. */
  size: number;
  /** Media type by its content. */
  kind: string;
  at: string;
  by: { id: string; name: string };
}

export interface FilePage {
  items: StoredFile[];
  next: string | null;
  /** Largest file taken, in bytes. */
  limit: number;
  /** Whether the viewer may attach and remove. */
  mayChange: boolean;
}
