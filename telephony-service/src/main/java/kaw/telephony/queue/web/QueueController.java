package kaw.telephony.queue.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import kaw.platform.web.Page;
import kaw.telephony.queue.QueueBoard;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "queues")
class QueueController {

    private final QueueBoard board;

    QueueController(QueueBoard board) {
        this.board = board;
    }

    @Schema(name = "Queue")
    record QueueResponse(
            String name,
            String label,
            int waiting,
            @Nullable Instant longestWaitSince,

            @Schema(description = "how many would take a call now")
            int agents) {}

    @GetMapping("/api/queues")
    @Operation(summary = "The queues with who waits in them")
    Page<QueueResponse> queues() {
        return Page.whole(board.queues().stream()
                .map(queue -> new QueueResponse(
                        queue.name(), queue.label(), queue.waiting(), queue.longestWaitSince(), queue.agents()))
                .toList());
    }
}
