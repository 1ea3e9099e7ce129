import { calendar } from './calendar';
import { common } from './common';
import { group } from './group';
import { imports } from './import';
import { me } from './me';
import { notification } from './notification';
import { partner } from './partner';
import { problem } from './problem';
import { schema } from './schema';
import { shell } from './shell';
import { table } from './table';
import { telephony } from './telephony';
import { user } from './user';

export const en = {
  calendar,
  common,
  group,
  imports,
  me,
  notification,
  partner,
  problem,
  schema,
  shell,
  table,
  telephony,
  user,
};
