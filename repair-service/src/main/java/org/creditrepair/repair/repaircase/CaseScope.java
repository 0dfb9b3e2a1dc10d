package org.creditrepair.repair.repaircase;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The cases that a caller may know of; a part of every query. */
public sealed interface CaseScope {

    /**
     * @param subjectIds all ids of one party
     */
    record OfParty(Set<UUID> subjectIds) implements CaseScope {}

    record OfPlatform(String platformId) implements CaseScope {}

    record All() implements CaseScope {}

    /** A condition of a query for cases. */
    default String condition() {
        return switch (this) {
            case OfParty party -> "subjectId in :scope";
            case OfPlatform platform -> "platformId = :scope";
            case All all -> "1 = 1";
        };
    }

    /** Values of the parameters that the condition has. */
    default Map<String, Object> parameters() {
        return switch (this) {
            case OfParty party -> Map.of("scope", party.subjectIds());
            case OfPlatform platform -> Map.of("scope", platform.platformId());
            case All all -> Map.of();
        };
    }
}
