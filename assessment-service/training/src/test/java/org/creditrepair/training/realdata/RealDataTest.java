package org.creditrepair.training.realdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.creditrepair.training.boosting.BoostingLearner;
import org.creditrepair.training.card.CardLearner;
import org.creditrepair.training.fold.Folds;
import org.creditrepair.training.learning.CrossValidation;
import org.creditrepair.training.learning.Learner;
import org.creditrepair.training.profile.BoostingSettings;
import org.creditrepair.training.profile.CardSettings;
import org.creditrepair.training.profile.Profile;
import org.creditrepair.training.profile.ProfileReader;
import org.creditrepair.training.table.Table;
import org.creditrepair.training.table.TableReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the training reaches on real files that lie beside the project. To be quick, a setting of each kind is given
 * instead of chosen by inner folds; the command line chooses, and reaches more.
 */
class RealDataTest {

    @ParameterizedTest
    @CsvSource({
        "german-credit, 0.77",
        "german-credit-codes, 0.77",
        "taiwan-default, 0.768",
        "lending-club-9857, 0.705",
        "p2p-loans-2015, 0.66",
    })
    void a_card_tells_goods_from_bads(String name, double least) throws IOException {
        var profile = profile(name);
        var table = table(profile);
        var settings = profile.card();
        var one = new CardSettings(
                settings.limits(),
                List.of(2.0),
                List.of(0.01),
                List.of(20.0),
                List.of(1.0),
                settings.mostCorrelation(),
                settings.elimination(),
                settings.innerFolds());

        assertThat(mean(table, new CardLearner(one, profile.output(), 1))).isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @CsvSource({"german-credit, 0.77, 2, 5", "taiwan-default, 0.782, 4, 40", "lending-club-9857, 0.73, 4, 5"})
    void boosted_trees_tell_goods_from_bads(String name, double least, int depth, double weight) throws IOException {
        var profile = profile(name);
        var table = table(profile);
        var one = new BoostingSettings(List.of(depth), 0.1, 300, 20, List.of(weight), 0.7, 0.6, 5, 2, 1);

        assertThat(mean(table, new BoostingLearner(one, 1))).isGreaterThanOrEqualTo(least);
    }

    /** The two files hold the same applicants in the same order. */
    @Test
    void texts_and_codes_of_the_same_applicants_give_the_same_card() throws IOException {
        var texts = profile("german-credit");
        var codes = profile("german-credit-codes");
        var table = table(texts);

        var byText = new CardLearner(texts.card(), texts.output(), 1).train(table, table.inTime());
        var byCode = new CardLearner(codes.card(), codes.output(), 1).train(table(codes), table.inTime());

        assertThat(byCode.units(table(codes), table.inTime())).isEqualTo(byText.units(table, table.inTime()));
    }

    private static double mean(Table table, Learner<?> learner) {
        var folds = Folds.stratified(table.bads(), table.inTime(), 5, 1);
        return CrossValidation.run(table, folds, learner).meanArea();
    }

    private static Profile profile(String name) throws IOException {
        return ProfileReader.read(Files.readString(Path.of("src/main/profiles", name + ".yaml")))
                .orThrow();
    }

    private static Table table(Profile profile) throws IOException {
        var file = profile.data().file();
        var found = Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(folder -> folder.resolve("shared/data").resolve(file))
                .filter(Files::isRegularFile)
                .findFirst();
        assumeTrue(found.isPresent(), () -> "skipped: no folder above has shared/data/" + file);
        var path = found.orElseThrow();
        return TableReader.read(profile, path.getFileName().toString(), Files.readAllBytes(path))
                .orThrow();
    }
}
