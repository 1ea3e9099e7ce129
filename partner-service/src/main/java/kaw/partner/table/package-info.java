/** The partner table: rows by search, filter and order, value lists of its columns, and each person's layout of it. */
@NullMarked
package kaw.partner.table;

import org.jspecify.annotations.NullMarked;
