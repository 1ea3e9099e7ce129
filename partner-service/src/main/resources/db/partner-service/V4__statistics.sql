-- MySQL recounts tables with persistent statistics one by one, ten seconds apart: on a new server, where Keycloak has just made its hundred,
-- a base could be imported and used for a quarter of an hour while the optimizer believed these empty and read them whole instead of by
-- key. Statistics that are not persistent are recounted with the changes themselves, and when a server starts.
ALTER TABLE partner STATS_PERSISTENT = 0;
ALTER TABLE partner_phone STATS_PERSISTENT = 0;
ALTER TABLE partner_change STATS_PERSISTENT = 0;
ALTER TABLE match_key STATS_PERSISTENT = 0;
ALTER TABLE index_log STATS_PERSISTENT = 0;
