package kaw.task.task.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Schema(name = "MoveRequest")
record MoveRequest(
        @NotNull String status,

        @Nullable @Schema(description = "the task it was put below; the top without it")
        UUID above,

        @Nullable @Schema(description = "the task it was put above, where there is none it was put below")
        UUID below,

        @Nullable @Schema(description = "«Расход часов»; null to leave them as they are")
        BigDecimal hours) {}
