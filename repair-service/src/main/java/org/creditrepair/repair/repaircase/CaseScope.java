package org.creditrepair.repair.repaircase;

import java.util.Map;
import java.util.UUID;

/** The cases that a caller may know of; a part of every query. */
public sealed interface CaseScope {

    record OfSubject(UUID subjectId) implements CaseScope {}

    record OfPlatform(String platformId) implements CaseScope {}

    record All() implements CaseScope {}

    /** A condition of a query for cases. */
    default String condition() {
        return switch (this) {
            case OfSubject subject -> "subjectId = :scope";
            case OfPlatform platform -> "platformId = :scope";
            case All all -> "1 = 1";
        };
    }

    /** Values of the parameters that the condition has. */
    default Map<String, Object> parameters() {
        return switch (this) {
            case OfSubject subject -> Map.of("scope", subject.subjectId());
            case OfPlatform platform -> Map.of("scope", platform.platformId());
            case All all -> Map.of();
        };
    }
}
