/** Pure: checks of a model, of which every part names each of its defects by the JSON path that leads to it. */
package org.creditrepair.assessment.modelcheck;
