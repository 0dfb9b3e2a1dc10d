package org.creditrepair.assessment.modelcheck;

import org.creditrepair.assessment.checked.Checked;
import org.creditrepair.assessment.checked.Defects;
import org.creditrepair.assessment.model.ModelArtefact;

/** A model of which everything was checked that can be; only these are evaluated. */
public final class CheckedModel {
    private final ModelArtefact artefact;

    private CheckedModel(ModelArtefact artefact) {
        this.artefact = artefact;
    }

    /** The model, or every defect with the path to it. */
    public static Checked<CheckedModel> of(ModelArtefact artefact) {
        var defects = new Defects();
        new ModelChecks(artefact, defects).check();
        return defects.isEmpty() ? Checked.of(new CheckedModel(artefact)) : new Checked.Refused<>(defects.found());
    }

    public ModelArtefact artefact() {
        return artefact;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CheckedModel model && model.artefact.equals(artefact);
    }

    @Override
    public int hashCode() {
        return artefact.hashCode();
    }

    @Override
    public String toString() {
        return artefact.identity().id();
    }
}
