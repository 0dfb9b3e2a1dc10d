/** Pure: how far a population has moved, how concentrated it is, and how two attributes hang together. */
package org.creditrepair.assessment.drift;
