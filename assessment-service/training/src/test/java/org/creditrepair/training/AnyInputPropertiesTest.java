package org.creditrepair.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.creditrepair.training.fold.FoldFile;
import org.creditrepair.training.profile.BinsFile;
import org.creditrepair.training.profile.Profile;
import org.creditrepair.training.profile.ProfileReader;
import org.creditrepair.training.table.TableReader;

/** Whatever is read, the answer is a value or its defects. */
class AnyInputPropertiesTest {
    private static final Profile PROFILE = Examples.profile();
    private static final String CSV = Examples.csv(20, 1);

    @Property(tries = 300)
    void any_text_is_a_profile_or_has_defects(@ForAll("yaml") String text) {
        assertThat(ProfileReader.read(text)).isNotNull();
    }

    @Property(tries = 300)
    void a_damaged_profile_is_told_with_line_and_column(
            @ForAll @IntRange(min = 0, max = 2_500) int from,
            @ForAll @IntRange(min = 1, max = 30) int length,
            @ForAll("yaml") String put) {
        assertThat(ProfileReader.read(damaged(Examples.PROFILE, from, length, put))
                        .asDefects())
                .allMatch(defect -> defect.path().matches("line [0-9]+, column [0-9]+"));
    }

    @Property(tries = 300)
    void any_text_is_bins_or_has_defects(@ForAll("yaml") String text) {
        assertThat(BinsFile.read(text, PROFILE)).isNotNull();
    }

    @Property(tries = 300)
    void any_bytes_are_a_table_or_have_defects(@ForAll byte[] bytes) {
        assertThat(TableReader.read(PROFILE, "a", bytes)).isNotNull();
    }

    @Property(tries = 300)
    void a_damaged_file_is_told_by_its_line(
            @ForAll @IntRange(min = 0, max = 1_500) int from,
            @ForAll @IntRange(min = 1, max = 30) int length,
            @ForAll("csv") String put) {
        var text = damaged(CSV, from, length, put);

        assertThat(TableReader.read(PROFILE, "a", text.getBytes(StandardCharsets.UTF_8))
                        .asDefects())
                .allMatch(defect ->
                        defect.path().startsWith("line ") || defect.path().equals("file"));
    }

    @Property(tries = 300)
    void any_text_is_folds_or_has_defects(@ForAll("folds") String text) {
        assertThat(FoldFile.read(text, new int[] {0, 1, 2}, 4)).isNotNull();
    }

    private static String damaged(String text, int from, int length, String put) {
        var start = Math.min(from, text.length());
        return text.substring(0, start) + put + text.substring(Math.min(start + length, text.length()));
    }

    @Provide
    Arbitrary<String> yaml() {
        return Arbitraries.strings().withChars("ab:[]{}-,'\"\n 0159.#&*!|>%@").ofMaxLength(40);
    }

    @Provide
    Arbitrary<String> csv() {
        return Arbitraries.strings().withChars("a1,.\"\n\r-e").ofMaxLength(20);
    }

    @Provide
    Arbitrary<String> folds() {
        return Arbitraries.strings().withChars("0123,\n-x").ofMaxLength(20).map(rest -> "row,fold\n" + rest);
    }
}
