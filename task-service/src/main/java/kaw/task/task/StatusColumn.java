package kaw.task.task;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a status as its code. */
@Converter
class StatusColumn implements AttributeConverter<Status, String> {
    @Override
    public String convertToDatabaseColumn(Status status) {
        return status.code();
    }

    @Override
    public Status convertToEntityAttribute(String code) {
        return Status.of(code);
    }
}
