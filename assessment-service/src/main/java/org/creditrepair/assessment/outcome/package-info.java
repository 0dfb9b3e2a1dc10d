/** Pure: goods and bads, counted by bin or by value. */
package org.creditrepair.assessment.outcome;
