package org.creditrepair.training.binning;

/** How the weight of evidence runs from bin to bin, from the lowest values to the highest. */
public enum Trend {
    /** It rises: higher values are better. */
    UP,
    /** It falls: higher values are worse. */
    DOWN,
    /** Whichever of the two tells the outcomes apart better; up where both do as well. */
    AUTOMATIC,
    /** Any way, as for values that are best in the middle. */
    NONE
}
