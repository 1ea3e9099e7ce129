package kaw.schema.snapshot;

import java.util.List;
import kaw.contracts.schema.AccessSaved;
import kaw.contracts.schema.FieldSaved;
import kaw.contracts.schema.ListSaved;

/** The newest state of everything on the topic {@code schema}, what was deleted among it. */
public record SchemaSnapshot(List<FieldSaved> fields, List<ListSaved> lists, List<AccessSaved> access) {}
