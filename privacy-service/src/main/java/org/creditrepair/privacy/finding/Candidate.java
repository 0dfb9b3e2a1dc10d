package org.creditrepair.privacy.finding;

import java.util.Set;

/** What may be personal data, at a place of the folded text. */
public record Candidate(Kind kind, int start, int end, Set<Evidence> evidence) {}
