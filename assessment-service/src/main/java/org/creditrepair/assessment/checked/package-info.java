/** Pure: an answer that is either a value or every defect that kept it from being one, each with its path. */
package org.creditrepair.assessment.checked;
