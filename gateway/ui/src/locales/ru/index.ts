import { common } from './common';
import { files } from './files';
import { group } from './group';
import { imports } from './import';
import { me } from './me';
import { partner } from './partner';
import { problem } from './problem';
import { schema } from './schema';
import { shell } from './shell';
import { table } from './table';
import { telephony } from './telephony';
import { user } from './user';

export const ru = {
  common,
  files,
  group,
  imports,
  me,
  partner,
  problem,
  schema,
  shell,
  table,
  telephony,
  user,
};
