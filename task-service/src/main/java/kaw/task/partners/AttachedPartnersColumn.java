package kaw.task.partners;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the attached partners as the JSON document they are. */
@Converter
public class AttachedPartnersColumn implements AttributeConverter<@Nullable AttachedPartners, @Nullable String> {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable AttachedPartners partners) {
        return partners == null ? null : JSON.writeValueAsString(partners);
    }

    @Override
    public @Nullable AttachedPartners convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : JSON.readValue(json, AttachedPartners.class);
    }
}
