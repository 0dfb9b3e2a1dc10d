/** Pure: whether predicted probabilities come true. */
package org.creditrepair.assessment.calibration;
