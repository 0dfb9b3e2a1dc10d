package org.creditrepair.training.card;

import org.creditrepair.training.binning.Binned;
import org.creditrepair.training.regression.Coefficient;

/**
 * A characteristic of the card.
 *
 * @param position of its variable among the candidates of the table
 */
public record Term(int position, String name, Binned binned, Coefficient coefficient) {}
