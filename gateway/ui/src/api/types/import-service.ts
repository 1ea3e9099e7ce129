// Shapes of import-service's HTTP answers. Written so that `openapi-typescript` output can take their place.

export type ImportState = 'RECOGNISED' | 'RUNNING' | 'CANCELLING' | 'CANCELLED' | 'FINISHED' | 'FAILED';
export type FileKind = 'CSV' | 'XLS' | 'XLSX';
export type ImportMode = 'CREATE' | 'UPDATE' | 'BOTH';

export interface ImportFile {
  name: string;
  size: number;
  kind: FileKind;
  encoding: string | null;
  separator: string | null;
  sheet: string | null;
}

export interface ImportColumn {
  index: number;
  header: string;
  type: string;
  dateFormat: string | null;
  samples: string[];
  field: string | null;
}

export interface ImportSettings {
  encoding: string | null;
  separator: string | null;
  headerRow: number;
  columns: { index: number; field: string | null }[];
  mode: ImportMode;
  matchBy: string | null;
}

export interface ImportProgress {
  read: number;
  total: number | null;
  created: number;
  updated: number;
  unchanged: number;
  duplicates: number;
  failed: number;
}

export interface Import {
  id: string;
  version: number;
  state: ImportState;
  file: ImportFile;
  columns: ImportColumn[];
  settings: ImportSettings;
  /** Labels of required fields no column goes to. */
  missingRequired: string[];
  progress: ImportProgress;
  createdAt: string;
  startedAt: string | null;
  finishedAt: string | null;
  by: { id: string; name: string };
  problem: { code: string; detail: string | null } | null;
}

export interface CellError {
  field: string | null;
  code: string;
  message: string;
}

export interface PreviewRow {
  row: number;
  cells: (string | null)[];
  errors: CellError[];
}

export interface ImportPreview {
  rows: PreviewRow[];
}

/** Errors of one field and code: the first of them, its row, and how many rows have one. */
export interface ImportCheckKind extends CellError {
  row: number;
  rows: number;
}

export interface ImportUnknownOption {
  field: string;
  name: string;
  rows: number;
}

export interface ImportCheck {
  rows: number;
  bad: number;
  kinds: ImportCheckKind[];
  /** Names the lists do not offer, the most frequent first. */
  unknownOptions: ImportUnknownOption[];
  moreOptions: boolean;
}
