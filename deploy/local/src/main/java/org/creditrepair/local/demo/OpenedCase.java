package org.creditrepair.local.demo;

import java.util.UUID;

/**
 * The case that the story is about.
 *
 * @param customer what the platform calls the borrower
 */
record OpenedCase(String customer, UUID subjectId, String caseId, String caseNumber) {}
