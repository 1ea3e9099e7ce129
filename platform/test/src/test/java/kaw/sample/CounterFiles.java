package kaw.sample;

import java.util.UUID;
import kaw.platform.attachment.AttachmentAdded;
import kaw.platform.attachment.AttachmentOwner;
import kaw.platform.attachment.RecordFiles;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The files of counters are for anyone. */
@Component
class CounterFiles implements RecordFiles {

    private final ChangeCounter counters;

    CounterFiles(ChangeCounter counters) {
        this.counters = counters;
    }

    @Override
    public AttachmentOwner toSee(UUID counter) {
        return new AttachmentOwner("counter", counters.find(counter).getId());
    }

    @Override
    public AttachmentOwner toChange(UUID counter) {
        return toSee(counter);
    }

    @Override
    public boolean mayChange() {
        return true;
    }

    @EventListener
    void on(AttachmentAdded event) {
        if (event.attachment().name().equals("refused.txt")) {
            throw new IllegalStateException("The counter is gone meanwhile");
        }
    }
}
