/**
 * Pure: answers that are either a value or the first refusal, which names its cause as a constant. They are no
 * {@code Checked}, because a figure has no document in which more than one defect could be shown at its place.
 */
package org.creditrepair.assessment.result;
