/** Pure: why a score is not higher, and what the party could do about it. */
package org.creditrepair.assessment.explain;
