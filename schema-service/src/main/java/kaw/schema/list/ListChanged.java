package kaw.schema.list;

/** A list was made, changed or deleted. */
public record ListChanged(OptionList list) {}
