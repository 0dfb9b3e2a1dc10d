/** Pure: supervised binning of numbers and levels, and the evidence of the bins. */
package org.creditrepair.training.binning;
