/** Pure: answers that are either a value or a refusal that names its cause. */
package org.creditrepair.assessment.result;
