package org.creditrepair.assessment.observation;

import java.util.UUID;

/**
 * One import on its way.
 *
 * @param number under which its rows are kept
 * @param id under which the platform asks for it
 * @param correction whether other values replace those on file
 */
record ImportRun(long number, UUID id, String platformId, boolean correction) {}
