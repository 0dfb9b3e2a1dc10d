package org.creditrepair.repair.diagnosis;

import java.util.Map;

/**
 * A problem of a case.
 *
 * @param name stable code, such as {@code overdue-instalments}
 * @param evidence what it was named from
 */
public record NamedProblem(String name, Map<String, String> evidence) {}
