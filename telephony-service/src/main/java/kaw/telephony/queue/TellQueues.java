package kaw.telephony.queue;

import java.util.List;
import kaw.contracts.Topic;
import kaw.contracts.telephony.QueuesChanged;
import kaw.platform.outbox.Outbox;
import kaw.telephony.pbx.Pbx;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/** Tells of the queues when they changed, at most twice a second, from the instance that holds the link. */
@Component
class TellQueues {

    private static final Logger log = LoggerFactory.getLogger(TellQueues.class);

    private final QueueBoard board;
    private final Outbox outbox;
    private final ObjectProvider<Pbx> pbx;
    private final TransactionOperations transactions;
    private List<QueuesChanged.Queue> told = List.of();

    TellQueues(QueueBoard board, Outbox outbox, ObjectProvider<Pbx> pbx, TransactionOperations transactions) {
        this.board = board;
        this.outbox = outbox;
        this.pbx = pbx;
        this.transactions = transactions;
    }

    @Scheduled(fixedDelayString = "PT0.5S")
    void tell() {
        Pbx exchange = pbx.getIfAvailable();
        if (exchange == null || !exchange.connected()) {
            return;
        }
        try {
            List<QueuesChanged.Queue> now = board.queues().stream()
                    .map(queue -> new QueuesChanged.Queue(queue.name(), queue.waiting(), queue.longestWaitSince()))
                    .toList();
            if (!now.equals(told)) {
                transactions.executeWithoutResult(
                        transaction -> outbox.append(Topic.QUEUES, "queues", new QueuesChanged(now)));
                told = now;
            }
        } catch (DataAccessException | TransactionException unavailable) {
            log.warn("The queues cannot be told of just now: {}", unavailable.getMessage());
        }
    }
}
