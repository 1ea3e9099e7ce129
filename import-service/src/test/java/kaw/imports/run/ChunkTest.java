package kaw.imports.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kaw.contracts.imports.ChunkApplied.CellError;
import kaw.contracts.imports.ChunkPrepared;
import kaw.imports.file.FileFormat;
import kaw.imports.file.RowFault;
import kaw.imports.file.SourceRow;
import kaw.imports.recognition.Column;
import kaw.imports.recognition.ColumnType;
import kaw.imports.recognition.RecognisedFile;
import kaw.imports.row.RowReading;
import org.junit.jupiter.api.Test;

class ChunkTest {

    private final Column column = new Column(0, "a", ColumnType.TEXT, null, List.of(), List.of());
    private final RowReading reading = new RowReading(
            new RecognisedFile(FileFormat.csv("UTF-8", ';'), null, 1, 0, List.of(column), 9, 0), List.of(0));

    @Test
    void setsFaultyRowsAsideAndCountsThemAsRead() {
        Chunk chunk = new Chunk(reading, 3);
        chunk.add(new SourceRow(2, List.of("x")));
        chunk.add(new SourceRow(3, List.of("\"y"), RowFault.brokenQuotes(1)));
        assertThat(chunk.isFull()).isFalse();
        chunk.add(new SourceRow(5, List.of("z")));

        assertThat(chunk.isFull()).isTrue();
        assertThat(chunk.rows())
                .containsExactly(new ChunkPrepared.Row(2, List.of("x")), new ChunkPrepared.Row(5, List.of("z")));
        assertThat(chunk.failed())
                .containsExactly(new FailedRow(
                        3,
                        List.of(new CellError(
                                null, "broken-quotes", RowFault.brokenQuotes(1).params()))));
        assertThat(new Checkpoint(4, 1, 0).after(chunk)).isEqualTo(new Checkpoint(5, 5, 3));
    }

    @Test
    void isFullOnceItsTextIsLong() {
        Chunk chunk = new Chunk(reading, 500);
        chunk.add(new SourceRow(2, List.of("x".repeat(150_000))));
        chunk.add(new SourceRow(3, List.of("x".repeat(150_000))));

        assertThat(chunk.isFull()).isTrue();
    }

    @Test
    void takesNoNumberWhenAllItsRowsFailed() {
        Chunk chunk = new Chunk(reading, 1);
        chunk.add(new SourceRow(3, List.of("\"y"), RowFault.brokenQuotes(1)));

        assertThat(new Checkpoint(4, 2, 1).after(chunk)).isEqualTo(new Checkpoint(4, 3, 2));
    }

    @Test
    void leavesTheCheckpointWhereItWasWhenItIsEmpty() {
        assertThat(new Checkpoint(4, 2, 1).after(new Chunk(reading, 1))).isEqualTo(new Checkpoint(4, 2, 1));
    }
}
