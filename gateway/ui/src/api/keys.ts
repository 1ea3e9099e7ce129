// Query keys in one place: the live stream refreshes by their beginnings.
export const queryKeys = {
  me: ['me'],
  fields: ['fields'],
  allFields: ['fields', 'all'],
  lists: ['lists'],
  access: ['access'],
  partners: ['partners'],
  partnerTable: ['partners', 'table'],
  partnerValues: ['partners', 'values'],
  partner: (id: string) => ['partners', 'card', id],
  history: (id: string) => ['partners', 'history', id],
  layout: ['partner-layout'],
  imports: ['imports'],
  import: (id: string) => ['imports', id],
  users: ['users'],
  userNames: ['users', 'names'],
  groups: ['groups'],
} as const;
