package kaw.imports.job;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import kaw.contracts.imports.Match;

/**
 * What a person decides about an import: which column goes to which field, and what becomes of cards that exist.
 *
 * @param fields name of the field of each column that goes to one, by the column's index
 */
public record Settings(TreeMap<Integer, String> fields, Match match) {

    /** Names of the fields that get values, in the order of their columns. */
    public List<String> fieldNames() {
        return List.copyOf(fields.values());
    }

    public List<Integer> columns() {
        return List.copyOf(fields.keySet());
    }

    /** Names that more than one column goes to. */
    Set<String> fieldsNamedTwice() {
        Set<String> once = new LinkedHashSet<>();
        Set<String> twice = new LinkedHashSet<>();
        fields.values().stream().filter(name -> !once.add(name)).forEach(twice::add);
        return twice;
    }
}
