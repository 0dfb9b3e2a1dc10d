package org.creditrepair.assessment.artefact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.creditrepair.assessment.checked.Checked;
import org.creditrepair.assessment.model.LargeModels;
import org.creditrepair.assessment.tree.TreeEnsemble;

class ReadersPropertiesTest {
    private static final List<Function<byte[], Checked<?>>> READERS =
            List.of(ArtefactReader::read, XgboostReader::read, LightgbmReader::read);
    private static final List<byte[]> SOUND = List.of(
            StoredModel.of(Documents.of("trees")).orThrow().document(),
            LibraryRows.bytes("xgboost-base.json"),
            LibraryRows.bytes("lightgbm-nan.txt"));

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void a_card_is_read_as_it_was_written(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 12) int size,
            @ForAll @IntRange(min = 1, max = 9) int bins) {
        var stored = StoredModel.of(LargeModels.regressionCard(seed, size, bins)).orThrow();

        var read = ArtefactReader.read(stored.document(), stored.sha256()).orThrow();

        assertThat(read.model()).isEqualTo(stored.model());
        assertThat(read.document()).isEqualTo(stored.document());
    }

    @Property(tries = 50, shrinking = ShrinkingMode.OFF)
    void trees_are_read_as_they_were_written(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 6) int trees,
            @ForAll @IntRange(min = 1, max = 5) int depth) {
        var stored = StoredModel.of(LargeModels.treeModel(seed, trees, depth, 5)).orThrow();

        var read = ArtefactReader.read(stored.document(), stored.sha256()).orThrow();

        assertThat(read.model()).isEqualTo(stored.model());
        assertThat(read.document()).isEqualTo(stored.document());
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void bytes_of_any_kind_are_refused_and_nothing_is_thrown(
            @ForAll @Size(max = 300) byte[] bytes, @ForAll @IntRange(max = 2) int reader) {
        assertThat(READERS.get(reader).apply(bytes).asDefects()).isNotEmpty();
    }

    /** A sound file with some bytes put elsewhere or replaced is read or refused; what is read is evaluated. */
    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void a_damaged_file_is_read_or_refused(@ForAll long seed, @ForAll @IntRange(max = 2) int reader) {
        var random = new SplittableRandom(seed);
        var bytes = SOUND.get(reader).clone();
        for (var i = random.nextInt(1, 4); i > 0; i--) {
            bytes[random.nextInt(bytes.length)] = bytes[random.nextInt(bytes.length)];
        }
        var cut = random.nextInt(4) == 0 ? random.nextInt(bytes.length) : bytes.length;

        switch (READERS.get(reader).apply(Arrays.copyOf(bytes, cut))) {
            case Checked.Accepted<?>(StoredModel stored) ->
                assertThat(stored.sha256()).hasSize(64);
            case Checked.Accepted<?>(ImportedForest read) ->
                assertThat(TreeEnsemble.of(read.forest())
                                .margin(new double[read.features().size()]))
                        .isFinite();
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
