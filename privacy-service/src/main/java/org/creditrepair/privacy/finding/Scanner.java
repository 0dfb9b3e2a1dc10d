package org.creditrepair.privacy.finding;

import java.util.function.Consumer;

/**
 * Looks for candidates of some kinds. At every place it looks at a bounded number of characters, so that its work grows
 * with the text and no faster, whatever the text.
 */
public interface Scanner {

    void scan(SourceText source, Consumer<Candidate> found);
}
