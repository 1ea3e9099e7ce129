/** What a person asks of the phone. Any tab may ask; the tab that owns the line does it. */
export type PhoneCommand =
  | { do: 'dial'; number: string; partnerId?: string | undefined }
  | { do: 'answer'; id: string }
  | { do: 'hang-up'; id: string }
  | { do: 'hold'; id: string; held: boolean }
  | { do: 'mute'; id: string; muted: boolean }
  | { do: 'tone'; id: string; key: string }
  | { do: 'transfer'; id: string; number: string }
  | { do: 'consult'; id: string; number: string }
  /** Connects the two: `id` is the consultation. */
  | { do: 'complete'; id: string }
  | { do: 'join'; id: string }
  | { do: 'devices' }
  | { do: 'restart' };
