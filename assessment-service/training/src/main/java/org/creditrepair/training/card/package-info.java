/** Scorecards: binned, selected and estimated, with points. */
package org.creditrepair.training.card;
