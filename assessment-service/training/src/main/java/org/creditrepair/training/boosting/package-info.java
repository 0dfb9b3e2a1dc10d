/** Boosted trees by XGBoost, the only package that knows it. */
package org.creditrepair.training.boosting;
