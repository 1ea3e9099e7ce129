package kaw.box;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the supervisor tells everybody who asks, through a file.
 *
 * @param url where people reach the box
 * @param problem why it gave up, in one sentence
 */
record BoxState(String url, List<PartState> parts, @Nullable String problem) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    boolean isUsable() {
        return parts.stream().allMatch(PartState::isSettled);
    }

    int longestTitle() {
        return parts.stream().mapToInt(part -> part.title().length()).max().orElse(0);
    }

    /** Moved into place, so that nobody reads half of it. */
    void write(BoxFolder folder) {
        Path next = folder.run().resolve("state.next");
        folder.write(next, JSON.writeValueAsString(this));
        try {
            Files.move(next, file(folder), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Log.say("Cannot write " + file(folder) + ": " + e.getMessage());
        }
    }

    static Optional<BoxState> read(BoxFolder folder) {
        try {
            return folder.read(file(folder)).map(text -> JSON.readValue(text, BoxState.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    static void forget(BoxFolder folder) {
        try {
            Files.deleteIfExists(file(folder));
        } catch (IOException e) {
            Log.say("Cannot delete " + file(folder) + ": " + e.getMessage());
        }
    }

    private static Path file(BoxFolder folder) {
        return folder.run().resolve("state.json");
    }
}
