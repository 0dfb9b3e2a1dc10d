package org.creditrepair.assessment.artefact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.creditrepair.assessment.checked.Checked;
import org.creditrepair.assessment.model.LargeModels;

class ReadersPropertiesTest {
    private static final List<Function<byte[], Checked<?>>> READERS =
            List.of(ArtefactReader::read, XgboostReader::read, LightgbmReader::read);
    private static final List<byte[]> SOUND = List.of(
            document("judgement"),
            document("regression"),
            document("logistic"),
            document("trees"),
            LibraryRows.bytes("xgboost-base.json"),
            LibraryRows.bytes("lightgbm-nan.txt"));
    private static final List<Function<byte[], Checked<?>>> READER_OF_SOUND = List.of(
            ArtefactReader::read,
            ArtefactReader::read,
            ArtefactReader::read,
            ArtefactReader::read,
            XgboostReader::read,
            LightgbmReader::read);

    private static byte[] document(String name) {
        return StoredModel.of(Documents.of(name)).orThrow().document();
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void a_card_is_read_as_it_was_written(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 12) int size,
            @ForAll @IntRange(min = 1, max = 9) int bins) {
        var stored =
                StoredModel.of(LargeModels.regressionCard(seed, size, bins)).orThrow();

        var read = ArtefactReader.read(stored.document(), stored.sha256()).orThrow();

        assertThat(read.model()).isEqualTo(stored.model());
        assertThat(read.document()).isEqualTo(stored.document());
    }

    @Property(tries = 50, shrinking = ShrinkingMode.OFF)
    void trees_are_read_as_they_were_written(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 6) int trees,
            @ForAll @IntRange(min = 1, max = 5) int depth) {
        var stored =
                StoredModel.of(LargeModels.treeModel(seed, trees, depth, 5)).orThrow();

        var read = ArtefactReader.read(stored.document(), stored.sha256()).orThrow();

        assertThat(read.model()).isEqualTo(stored.model());
        assertThat(read.document()).isEqualTo(stored.document());
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void bytes_of_any_kind_are_refused_and_nothing_is_thrown(
            @ForAll @Size(max = 300) byte[] bytes, @ForAll @IntRange(max = 2) int reader) {
        assertThat(READERS.get(reader).apply(bytes).asDefects()).isNotEmpty();
    }

    /** A sound file with some bytes put elsewhere is read or refused; what is read scores and explains any row. */
    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void a_damaged_file_is_read_or_refused(@ForAll long seed, @ForAll @IntRange(max = 5) int sound) {
        var random = new SplittableRandom(seed);
        var bytes = SOUND.get(sound).clone();
        for (var i = random.nextInt(1, 4); i > 0; i--) {
            bytes[random.nextInt(bytes.length)] = bytes[random.nextInt(bytes.length)];
        }
        var cut = random.nextInt(4) == 0 ? random.nextInt(bytes.length) : bytes.length;

        assertReadOrRefused(READER_OF_SOUND.get(sound).apply(Arrays.copyOf(bytes, cut)), seed);
    }

    /**
     * A digit for another one is often read: it is where a number would be beyond all measure that nothing may break.
     */
    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void a_file_with_another_number_is_read_or_refused(@ForAll long seed, @ForAll @IntRange(max = 5) int sound) {
        var random = new SplittableRandom(seed);
        var text = new String(SOUND.get(sound), StandardCharsets.UTF_8);
        var numbers =
                Pattern.compile("-?\\d+(\\.\\d+)?").matcher(text).results().toList();
        var number = numbers.get(random.nextInt(numbers.size()));
        var other = List.of("0", "-1", "1e+300", "-1e+300", "1e-300", "7", "123456789", "0.5")
                .get(random.nextInt(8));
        var changed = text.substring(0, number.start()) + other + text.substring(number.end());

        assertReadOrRefused(READER_OF_SOUND.get(sound).apply(changed.getBytes(StandardCharsets.UTF_8)), seed);
    }

    /** Each kind of model as it is, on rows of any doubles. */
    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void any_row_is_scored_and_explained_by_every_kind_of_model(
            @ForAll long seed, @ForAll @IntRange(max = 5) int sound) {
        assertReadOrRefused(READER_OF_SOUND.get(sound).apply(SOUND.get(sound)), seed);
    }

    private static void assertReadOrRefused(Checked<?> read, long seed) {
        switch (read) {
            case Checked.Accepted<?>(StoredModel stored) -> AnyRows.areScored(stored.model(), seed);
            case Checked.Accepted<?>(ImportedForest imported) -> AnyRows.areScored(imported, seed);
            case Checked.Accepted<?> other -> throw new AssertionError(other);
            case Checked.Refused<?>(var defects) -> assertThat(defects).isNotEmpty();
        }
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void a_threshold_of_float32_decides_on_doubles_as_on_floats(@ForAll float threshold, @ForAll int ulps) {
        if (!Float.isFinite(threshold)) {
            return;
        }
        var greatest = Float32.greatestBelow(threshold);
        var near = threshold + (double) Math.ulp(threshold) * (ulps % 1000) / 250.0;

        // Compared as numbers, for which both zeros are one.
        assertThat((float) greatest < threshold).isTrue();
        assertThat((float) Math.nextUp(greatest) >= threshold).isTrue();
        assertThat(near <= greatest).isEqualTo((float) near < threshold);
    }
}
