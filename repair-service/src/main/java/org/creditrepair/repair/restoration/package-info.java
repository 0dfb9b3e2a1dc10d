/** The effect of a completed plan is measured and the credit record restored. */
package org.creditrepair.repair.restoration;
