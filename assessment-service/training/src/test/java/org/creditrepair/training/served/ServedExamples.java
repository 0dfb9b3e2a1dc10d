package org.creditrepair.training.served;

import java.util.List;
import java.util.function.UnaryOperator;
import org.creditrepair.assessment.artefact.ArtefactReader;
import org.creditrepair.assessment.artefact.StoredModel;
import org.creditrepair.assessment.model.Evidence.Measure;
import org.creditrepair.assessment.scale.Calibration;
import org.creditrepair.training.Examples;
import org.creditrepair.training.boosting.BoostingLearner;
import org.creditrepair.training.boosting.BoostingModel;
import org.creditrepair.training.card.CardLearner;
import org.creditrepair.training.card.CardModel;
import org.creditrepair.training.profile.OutputSettings;
import org.creditrepair.training.profile.Profile;
import org.creditrepair.training.table.Table;

/** A table with a card and trees that were trained on it, and their artefacts. */
final class ServedExamples {
    static final Profile PROFILE = Examples.profile();
    static final Table TABLE = Examples.table(1_000, 21);
    static final CardModel CARD = card(TABLE);
    static final BoostingModel TREES = trees(TABLE);
    static final List<Measure> MEASURES = Measures.of(
            "in-sample",
            new Measures.Scored(
                    CARD.scores(TABLE, TABLE.inTime()),
                    CARD.probabilities(TABLE, TABLE.inTime()),
                    TABLE.bads(TABLE.inTime())));

    private ServedExamples() {}

    static CardModel card(Table table) {
        return new CardLearner(PROFILE.card(), PROFILE.output(), 1).train(table, table.inTime());
    }

    static BoostingModel trees(Table table) {
        return new BoostingLearner(PROFILE.boosting(), 1).train(table, table.inTime());
    }

    static StoredModel logistic(Shell shell) {
        return reread(StoredModel.of(CardArtefact.logistic(CARD, shell)).orThrow());
    }

    static StoredModel card(Shell shell) {
        return reread(StoredModel.of(CardArtefact.of(CARD, shell)).orThrow());
    }

    static StoredModel trees(Shell shell, Calibration calibration) {
        return reread(TreesArtefact.of(TREES, shell, calibration)
                .then(StoredModel::of)
                .orThrow());
    }

    static Shell shell(UnaryOperator<OutputSettings> change) {
        var profile = new Profile(
                PROFILE.name(),
                PROFILE.description(),
                PROFILE.data(),
                PROFILE.columns(),
                PROFILE.derived(),
                PROFILE.outOfTime(),
                PROFILE.card(),
                PROFILE.boosting(),
                change.apply(PROFILE.output()));
        return new Shell(profile, "example-1", Examples.APPROVAL, TABLE, TABLE.inTime(), MEASURES);
    }

    static Shell shell() {
        return new Shell(PROFILE, "example-1", Examples.APPROVAL, TABLE, TABLE.inTime(), MEASURES);
    }

    static StoredModel stored(CardModel model) {
        return reread(StoredModel.of(CardArtefact.of(model, shell())).orThrow());
    }

    static StoredModel stored(BoostingModel model) {
        return reread(TreesArtefact.of(model, shell(), new Calibration.Platt(1.1, -0.05))
                .then(StoredModel::of)
                .orThrow());
    }

    static StoredModel reread(StoredModel written) {
        return ArtefactReader.read(written.document(), written.sha256()).orThrow();
    }
}
