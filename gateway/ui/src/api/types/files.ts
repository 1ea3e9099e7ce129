// Shapes of the platform's answers on files of a record, the same in every service that has some.

export interface AttachedFile {
  id: string;
  name: string;
  size: number;
  kind: string;
  at: string;
  by: { id: string; name: string };
}

export interface AttachedFilePage {
  items: AttachedFile[];
  next: string | null;
  /** The largest file that is taken, in bytes. */
  limit: number;
  mayChange: boolean;
}
