/** Pure: a transparent points scorecard, the features it reads and the reasons it gives. */
package org.creditrepair.assessment.scorecard;
