/**
 * Pure: an answer that is either a value or every defect that kept it from being one, each with its path. It is no
 * {@code Result}, because a document is mended by a person who has to see all of its defects at once, each at a place,
 * while a figure is refused by the first rule that its arguments break, as a constant that a program can switch on.
 */
package org.creditrepair.assessment.checked;
