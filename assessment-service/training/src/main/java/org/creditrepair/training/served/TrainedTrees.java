package org.creditrepair.training.served;

import org.creditrepair.assessment.artefact.XgboostReader;
import org.creditrepair.assessment.model.Output;
import org.creditrepair.assessment.scoring.Outcome;
import org.creditrepair.assessment.tree.TreeEnsemble;
import org.creditrepair.assessment.tree.TreeShap;
import org.creditrepair.training.boosting.BoostingModel;
import org.creditrepair.training.table.Table;

/** What trained trees say of a row: XGBoost's own margin, and the Shapley values of its own document. */
final class TrainedTrees {
    private final BoostingModel model;
    private final Table table;
    private final TreeShap shap;

    TrainedTrees(BoostingModel model, Table table) {
        this.model = model;
        this.table = table;
        this.shap = TreeShap.of(
                TreeEnsemble.of(XgboostReader.read(model.document()).orThrow().forest()));
    }

    /** @param margin of bad */
    Outcome.Scored row(int row, float margin, Output output) {
        var trained = new TrainedRow(output);
        var contributions = new double[model.features().size()];
        shap.addTo(contributions, model.row(row), 0);
        var points = output.scale().odds().orElseThrow().factor()
                * output.calibration().stretch();
        for (var i = 0; i < contributions.length; i++) {
            var reason = table.candidates().get(i).candidate().orElseThrow().reason();
            trained.lose(reason.code(), contributions[i] * points);
        }
        return trained.ofLogOdds(-(double) margin);
    }
}
