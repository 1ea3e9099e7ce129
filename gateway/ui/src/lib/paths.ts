/** Addresses of the screens: a feature opens another's screen by its address, never by importing it. */
export const paths = {
  partners: '/partners',
  newPartner: '/partners/new',
  partner: (id: string) => `/partners/${id}`,
  /** A card to be made of a caller: by the id kept for it, or just by the number. */
  caller: (idOrNumber: string) => `/callers/${idOrNumber}`,
  users: '/users',
  newUser: '/users/new',
  user: (id: string) => `/users/${id}`,
  groups: '/groups',
  newGroup: '/groups/new',
  group: (id: string) => `/groups/${id}`,
  fields: '/fields',
  newField: '/fields/new',
  field: (id: string) => `/fields/${id}`,
  lists: '/lists',
  newList: '/lists/new',
  list: (id: string) => `/lists/${id}`,
  imports: '/imports',
  import: (id: string) => `/imports/${id}`,
  calls: '/calls',
  me: '/me',
} as const;
