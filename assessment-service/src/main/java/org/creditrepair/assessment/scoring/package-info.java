/** Pure: one way to score a row with any checked model, and to say why. */
package org.creditrepair.assessment.scoring;
