package kaw.platform.schema;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kaw.contracts.schema.AccessLevel;
import kaw.platform.security.GroupId;

/** The shape of the card as of now, and what each group may do with its fields. */
public interface Schema {

    /** The field of this name, unless there is none or it was deleted. */
    Optional<Field> field(String name);

    /** All fields that are not deleted, switched off ones among them, in the card's order. */
    List<Field> fields();

    /** The list of this id; one that offers nothing where it is not known. */
    PartnerList list(UUID id);

    /**
     * What a member of these groups, who is no administrator, may do with the field: the most any of the groups allows, and nothing
     * without a group. A field that is switched off is hidden.
     */
    AccessLevel level(Set<GroupId> groups, Field field);

    /** Runs the listener after every change, on the thread that learned of it; it should be quick. */
    void onChange(Runnable listener);
}
