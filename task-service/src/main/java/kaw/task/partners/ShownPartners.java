package kaw.task.partners;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a task is about, as far as its reader may see it.
 *
 * @param partnerId the card, if it is one
 * @param filter the list, if it is one
 * @param partly whether conditions were left out, on fields the reader may not see or that are no more
 */
@Schema(name = "AttachedPartners")
public record ShownPartners(
        @Nullable UUID partnerId, @Nullable PartnerFilter filter, boolean partly) {}
