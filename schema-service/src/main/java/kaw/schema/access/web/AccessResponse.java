package kaw.schema.access.web;

import java.util.Map;
import kaw.contracts.schema.AccessLevel;
import kaw.contracts.schema.AccessSaved;

/** What a group may do with each field. */
record AccessResponse(String groupId, int version, Map<String, AccessLevel> levels) {
    static AccessResponse of(AccessSaved access) {
        return new AccessResponse(access.groupId(), access.version(), access.levels());
    }
}
