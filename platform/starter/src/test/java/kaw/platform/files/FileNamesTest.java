package kaw.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNamesTest {

    @Test
    void leavesAnOrdinaryNameAsItIs() {
        assertThat(FileNames.clean("Договор № 5 (копия), 2026.pdf")).isEqualTo("Договор № 5 (копия), 2026.pdf");
    }

    @Test
    void keepsNoPartOfAPath() {
        assertThat(FileNames.clean("../../etc/passwd")).isEqualTo("passwd");
        assertThat(FileNames.clean("C:\\Users\\a\\отчет.xls")).isEqualTo("отчет.xls");
        assertThat(FileNames.clean("a/b\\c/d.txt")).isEqualTo("d.txt");
    }

    @Test
    void hidesNoDirectionAndNoControlCharacter() {
        assertThat(FileNames.clean("photo\u202Egpj.exe")).isEqualTo("photogpj.exe");
        assertThat(FileNames.clean("a\r\nSet-Cookie: x=1\u0000.txt")).isEqualTo("aSet-Cookie: x=1.txt");
        assertThat(FileNames.clean("\u200Fa\u2066b\u2069\u200B\uFEFF.txt")).isEqualTo("ab.txt");
        assertThat(FileNames.clean("a\u2028b\uD800.txt")).isEqualTo("ab.txt");
    }

    @Test
    void leavesMarkupForTheReaderToSeeAsText() {
        assertThat(FileNames.clean("<img src=x onerror=alert(1)>.png")).isEqualTo("<img src=x onerror=alert(1)>.png");
    }

    @Test
    void hasAlwaysAName() {
        for (String nothing : new String[] {"", " ", ".", "..", "/", "a/", "\u202E", "...  "}) {
            assertThat(FileNames.clean(nothing)).isEqualTo("file");
        }
    }

    @Test
    void dropsWhatWindowsWouldDrop() {
        assertThat(FileNames.clean("virus.exe. . ")).isEqualTo("virus.exe");
    }

    @Test
    void shortensBeforeTheExtension() {
        String name = FileNames.clean("ж".repeat(5000) + ".docx");

        assertThat(name).hasSize(FileNames.LONGEST).endsWith("ж.docx");
        assertThat(FileNames.clean("😀".repeat(5000)).codePoints()).hasSize(FileNames.LONGEST);
    }

    @Test
    void writesOneLetterInOneWay() {
        assertThat(FileNames.clean("и\u0306.txt")).isEqualTo("й.txt");
    }
}
