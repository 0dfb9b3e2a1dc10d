/** Pure: delinquency bands and what was observed of an obligation month by month. */
package org.creditrepair.assessment.history;
