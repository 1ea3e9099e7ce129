package kaw.schema.access.web;

import java.util.Map;
import kaw.contracts.schema.AccessLevel;
import org.jspecify.annotations.Nullable;

/** All levels of a group by field name; a field left away becomes hidden. */
record AccessRequest(@Nullable Map<String, @Nullable AccessLevel> levels) {}
