/** Reads and writes models: our own JSON document named by its hash, XGBoost's JSON and LightGBM's text. */
package org.creditrepair.assessment.artefact;
