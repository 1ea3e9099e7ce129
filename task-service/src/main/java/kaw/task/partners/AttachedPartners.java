package kaw.task.partners;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a task is about: one card or a list; exactly one of the two is there. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AttachedPartners(
        @Nullable UUID partnerId, @Nullable PartnerFilter filter) {}
