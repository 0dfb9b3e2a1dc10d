package org.creditrepair.training.realdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.creditrepair.training.boosting.BoostingLearner;
import org.creditrepair.training.card.CardLearner;
import org.creditrepair.training.fold.FoldFile;
import org.creditrepair.training.fold.Folds;
import org.creditrepair.training.learning.CrossValidation;
import org.creditrepair.training.learning.Learner;
import org.creditrepair.training.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the training reaches on real files, with nothing but the settings of their profiles: every choice is made inside
 * the training folds, as the command line makes it.
 */
class RealDataTest {

    @ParameterizedTest
    @CsvSource({
        "german-credit, german-credit, 0.77",
        "german-credit-codes, german-credit, 0.77",
        "lending-club-9857, lending-club-9857, 0.705",
    })
    void a_card_tells_goods_from_bads_in_the_kept_folds(String name, String folds, double least) throws IOException {
        var data = RealData.of(name);

        assertThat(mean(data.table(), data.keptFolds(folds), card(data))).isGreaterThanOrEqualTo(least);
    }

    @Test
    void a_card_tells_goods_from_bads_among_30_000_accounts() throws IOException {
        var data = RealData.of("taiwan-default");

        assertThat(mean(data.table(), data.folds(), card(data))).isGreaterThanOrEqualTo(0.768);
    }

    @ParameterizedTest
    @CsvSource({"german-credit, 0.77", "lending-club-9857, 0.73"})
    void boosted_trees_tell_goods_from_bads_in_the_kept_folds(String name, double least) throws IOException {
        var data = RealData.of(name);

        assertThat(mean(data.table(), data.keptFolds(name), trees(data))).isGreaterThanOrEqualTo(least);
    }

    @Test
    void boosted_trees_tell_goods_from_bads_among_30_000_accounts() throws IOException {
        var data = RealData.of("taiwan-default");

        assertThat(mean(data.table(), data.folds(), trees(data))).isGreaterThanOrEqualTo(0.782);
    }

    /** Those that are too large to be kept are known by their hash; so are the others, made anew from the seed. */
    @ParameterizedTest
    @CsvSource({
        "german-credit, a5e4cc0ec2e5920331a1be55bf7851be4e8154b7a2d35bd880cd9f5401ab8ccd",
        "german-credit-codes, a5e4cc0ec2e5920331a1be55bf7851be4e8154b7a2d35bd880cd9f5401ab8ccd",
        "taiwan-default, 7be81502194f3cf17e75c7263fbaed6c434b8fdb61c240885abfa60681a33a66",
        "lending-club-9857, 8191fb8b37a755bc009c33a626bd2ce5228267deac4524870d4967527991b741",
        "p2p-loans-2015, 9c99f4721c005f4aa318a7ffc5da93601093340ca1664af6eb667d7d00359fb5",
    })
    void folds_are_those_of_the_figures_in_the_readme(String name, String sha256) throws Exception {
        assertThat(sha256(FoldFile.write(RealData.of(name).folds()))).isEqualTo(sha256);
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The two files hold the same applicants in the same order. */
    @Test
    void texts_and_codes_of_the_same_applicants_give_the_same_card() throws IOException {
        var texts = RealData.of("german-credit");
        var codes = RealData.of("german-credit-codes");
        var rows = texts.table().inTime();

        var byText = new CardLearner(texts.profile().card(), texts.profile().output(), 1).train(texts.table(), rows);
        var byCode = new CardLearner(codes.profile().card(), codes.profile().output(), 1).train(codes.table(), rows);

        assertThat(byCode.units(codes.table(), rows)).isEqualTo(byText.units(texts.table(), rows));
    }

    private static Learner<?> card(RealData data) {
        return new CardLearner(data.profile().card(), data.profile().output(), 1);
    }

    private static Learner<?> trees(RealData data) {
        return new BoostingLearner(data.profile().boosting(), 1);
    }

    private static double mean(Table table, Folds folds, Learner<?> learner) {
        return CrossValidation.run(table, folds, learner).meanArea();
    }
}
