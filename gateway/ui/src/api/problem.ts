export interface FieldError {
  field: string;
  code: string;
  message: string;
  params?: Record<string, string>;
}

interface ProblemBody {
  type?: string;
  title?: string;
  detail?: string;
  status?: number;
  errors?: FieldError[];
}

const TYPE_PREFIX = 'urn:kaw:problem:';

/** What a request failed with: an RFC 9457 document, or the lack of any answer (`network`). */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly errors: FieldError[];
  /** The whole document, for problems that carry more (the current card, where a list is used). */
  readonly body: unknown;

  constructor(
    status: number,
    code: string,
    message: string,
    errors: FieldError[] = [],
    body: unknown = null,
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = errors;
    this.body = body;
  }
}

/** The problem an answer carries; an answer without a document becomes `http-<status>`. */
export async function problemOf(response: Response): Promise<Problem> {
  const body = (await response.json().catch(() => null)) as ProblemBody | null;
  const code = body?.type?.startsWith(TYPE_PREFIX)
    ? body.type.slice(TYPE_PREFIX.length)
    : `http-${String(response.status)}`;
  const message = body?.detail ?? body?.title ?? '';
  return new Problem(response.status, code, message, body?.errors ?? [], body);
}

/** The messages at their fields. */
export function fieldErrors(error: unknown): Record<string, string> {
  if (!(error instanceof Problem)) return {};
  return Object.fromEntries(error.errors.map(({ field, message }) => [field, message]));
}
