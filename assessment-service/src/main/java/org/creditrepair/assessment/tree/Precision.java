package org.creditrepair.assessment.tree;

/** In what the leaves of an ensemble are added up. */
public enum Precision {
    /** As XGBoost does. */
    FLOAT32,
    /** As LightGBM does. */
    FLOAT64
}
