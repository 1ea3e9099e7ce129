package kaw.gateway.group.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A group as the screen sends it: all of it, so members that are missing leave. */
record GroupRequest(@Nullable String name, @Nullable Set<String> members) {

    String cleanName() {
        return name == null ? "" : name.strip();
    }

    Set<String> allMembers() {
        return members == null ? Set.of() : members;
    }
}
