package org.creditrepair.privacy.finding;

import org.creditrepair.privacy.folding.FoldedText;

/** A text with what several scanners need to know of it. */
public record SourceText(FoldedText text, DigitGroups digits, LabelIndex labels) {}
