/** Pure: scores, odds, probabilities and grades, and the one formula that leads from each to the next. */
package org.creditrepair.assessment.scale;
