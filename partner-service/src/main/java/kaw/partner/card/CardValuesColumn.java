package kaw.partner.card;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a card's values as the JSON document they are. */
@Converter
class CardValuesColumn implements AttributeConverter<CardValues, String> {

    @Override
    public String convertToDatabaseColumn(CardValues values) {
        return values.toJson();
    }

    @Override
    public CardValues convertToEntityAttribute(String json) {
        return CardValues.fromJson(json);
    }
}
