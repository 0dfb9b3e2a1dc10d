/** Pure: whether groups are treated alike. */
package org.creditrepair.assessment.fairness;
