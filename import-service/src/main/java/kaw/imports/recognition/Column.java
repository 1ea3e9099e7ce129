package kaw.imports.recognition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a file as recognised.
 *
 * @param index from 0
 * @param header its heading, empty without one
 * @param dateFormat how most of its dates are written, such as {@code dd.MM.yyyy}; null if it holds none
 * @param samples a few of its different values
 * @param options its different values, if it looks like a list
 */
public record Column(
        int index,
        String header,
        ColumnType type,
        @Nullable String dateFormat,
        List<String> samples,
        List<String> options) {}
